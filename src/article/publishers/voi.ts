import type { Publisher } from '../publisher.ts';

export const voi: Publisher = {
  id: 'voi',
  name: 'VOI',
  hosts: ['voi.id'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: 'div.single-post-content',
      authors: '.single-post-author a',
      date: '.single-post-date time',
    },
  ],
};
