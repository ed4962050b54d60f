import type { Publisher } from '../publisher.ts';

export const antaranews: Publisher = {
  id: 'antaranews',
  name: 'ANTARA',
  hosts: ['antaranews.com'],
  versions: [
    {
      seen: '2023',
      title: '.wrap__article-detail-title h1, .wrap__article-detail-title',
      body: '.wrap__article-detail-content',
      date: '.list-inline-item.mr-2',
      remove: [
        { selector: '.baca-juga', reason: 'related-link' },
        { selector: '.text-muted', reason: 'credit' },
      ],
    },
    {
      seen: '2019',
      title: 'h1',
      body: '.post-content',
      date: '.article-date',
      remove: [
        { selector: '.baca-juga', reason: 'related-link' },
        { selector: '.text-muted', reason: 'credit' },
      ],
    },
    {
      seen: '2015',
      title: 'h1.title, h1',
      body: '#content_news',
      authors: '.byline',
      date: 'time.date, .date',
    },
  ],
};
