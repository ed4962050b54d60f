import type { Publisher } from '../publisher.ts';

export const bbc: Publisher = {
  id: 'bbc',
  name: 'BBC News Indonesia',
  hosts: ['bbc.com'],
  versions: [
    {
      seen: '2019',
      title: 'h1',
      body: '.story-body__inner, main',
      date: 'time',
    },
  ],
};
