import type { Publisher } from '../publisher.ts';

export const republika: Publisher = {
  id: 'republika',
  name: 'Republika',
  hosts: ['republika.co.id', 'republika.id', 'ihram.co.id'],
  versions: [
    {
      seen: '2023',
      title: '.max-card__title h1, h1',
      body: '.article-content',
      authors: '.max-card__author, .by',
      date: '.date-item__headline, .date-item__published, .date',
      remove: [
        { selector: '.baca-juga', reason: 'related-link' },
        { selector: '.ads-inside, .loading-read', reason: 'advertisement' },
      ],
    },
    {
      seen: '2015',
      title: '.wrap-title .h5, h1, h2',
      body: '.content-detail, .txt-detailberita, .teaser.global-detail, .artikel',
      date: '.date-detail, .date',
      remove: [{ selector: '.terkait', reason: 'related-link' }],
    },
  ],
};
