import type { Publisher } from '../publisher.ts';

export const kompasiana: Publisher = {
  id: 'kompasiana',
  name: 'Kompasiana',
  hosts: ['kompasiana.com'],
  versions: [
    {
      seen: '2019',
      title: 'h1',
      body: '.read-content',
    },
  ],
};
