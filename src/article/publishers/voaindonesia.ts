import type { Publisher } from '../publisher.ts';

export const voaindonesia: Publisher = {
  id: 'voaindonesia',
  name: 'VOA Indonesia',
  hosts: ['voaindonesia.com'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: '.wsw, .body-container, .content-floated-wrap',
      date: 'time',
    },
  ],
};
