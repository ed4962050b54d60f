import type { Publisher } from '../publisher.ts';

export const republika: Publisher = {
  id: 'republika',
  name: 'Republika',
  hosts: ['republika.co.id', 'ihram.co.id'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: '.article-content',
      date: '.date-item__published, .date',
    },
    {
      seen: '2015',
      title: 'h1, h2',
      body: '.content-detail, .txt-detailberita, .teaser.global-detail, .artikel',
      date: '.date-detail, .date',
    },
  ],
};
