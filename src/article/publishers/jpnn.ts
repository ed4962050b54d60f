import type { Publisher } from '../publisher.ts';

export const jpnn: Publisher = {
  id: 'jpnn',
  name: 'JPNN.com',
  hosts: ['jpnn.com'],
  paging: { numbered: 'query' },
  versions: [
    {
      seen: '2021',
      title: 'h1.judul, h1',
      body: '[itemprop=articleBody]',
      authors: '.author',
      date: '.date-publish',
      remove: [
        { selector: 'div.baca-juga', reason: 'related-link' },
        { selector: 'div.pagination', reason: 'pagination' },
      ],
    },
  ],
};
