import type { Publisher } from '../publisher.ts';

export const viva: Publisher = {
  id: 'viva',
  name: 'VIVA',
  hosts: ['viva.co.id'],
  paging: { numbered: 'query', whole: 'page=all' },
  versions: [
    {
      seen: '2023',
      title: 'h1.main-content-title',
      body: '.main-content-detail',
      authors: '.main-content-author',
      date: '.main-content-date',
      remove: [{ selector: '.recommended-article, .widget-other-article', reason: 'related-link' }],
    },
    {
      seen: '2016',
      title: 'h1',
      body: '#article-detail-content, #article-content',
      authors: '.author',
      date: '.date',
    },
  ],
};
