import type { Publisher } from '../publisher.ts';

export const inews: Publisher = {
  id: 'inews',
  name: 'iNews',
  hosts: ['inews.id'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: '.text-news, .content',
      authors: '.author',
      date: '.createdAt, .timeAndShare',
    },
  ],
};
