import type { Publisher } from '../publisher.ts';

export const medcom: Publisher = {
  id: 'medcom',
  name: 'Medcom.id',
  hosts: ['medcom.id', 'metrotvnews.com'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: '[itemprop=articleBody], .news-text',
      authors: 'p.date',
      date: 'p.pt-20.date, p.date',
      remove: [{ selector: 'table.bacajuga', reason: 'related-link' }],
    },
  ],
};
