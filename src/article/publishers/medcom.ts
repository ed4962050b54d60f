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
      date: 'p.pt-20.date',
    },
  ],
};
