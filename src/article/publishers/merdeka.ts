import type { Publisher } from '../publisher.ts';

export const merdeka: Publisher = {
  id: 'merdeka',
  name: 'Merdeka.com',
  hosts: ['merdeka.com'],
  versions: [
    {
      seen: '2021',
      title: '.mdk-news-head h1, h1',
      body: '.mdk-body-paragraph, .mdk-body-paragpraph, .body-paragpraph, .detail-paragraph',
      authors: '.reporter, .mdk-date-reporter',
      date: '.date-post, .mdk-date-reporter',
      remove: [
        { selector: 'p.read-too', reason: 'related-link' },
        { selector: '.page-number', reason: 'pagination' },
      ],
    },
  ],
};
