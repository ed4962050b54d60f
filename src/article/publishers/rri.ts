import type { Publisher } from '../publisher.ts';

export const rri: Publisher = {
  id: 'rri',
  name: 'RRI',
  hosts: ['rri.co.id'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: '.post_details_inner',
      authors: '.author',
      date: '.date',
    },
    {
      seen: '2023',
      title: 'h1',
      body: '.main-content',
      authors: '.author',
      date: '.date',
    },
  ],
};
