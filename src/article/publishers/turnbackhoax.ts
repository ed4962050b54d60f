import type { Publisher } from '../publisher.ts';

export const turnbackhoax: Publisher = {
  id: 'turnbackhoax',
  name: 'TurnBackHoax',
  hosts: ['turnbackhoax.id'],
  versions: [
    {
      seen: '2021',
      title: 'h1.entry-title',
      body: 'div.entry-content',
      authors: '.entry-meta-author',
      date: '.entry-meta-date',
    },
  ],
};
