import type { Publisher } from '../publisher.ts';

export const idntimes: Publisher = {
  id: 'idntimes',
  name: 'IDN Times',
  hosts: ['idntimes.com'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: '#article-content, article',
      date: 'time',
    },
  ],
};
