import type { Publisher } from '../publisher.ts';

export const gatra: Publisher = {
  id: 'gatra',
  name: 'Gatra',
  hosts: ['gatra.com'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: '.td-post-content',
      date: '.entry-date',
    },
  ],
};
