import type { Publisher } from '../publisher.ts';

export const voaindonesia: Publisher = {
  id: 'voaindonesia',
  name: 'VOA Indonesia',
  hosts: ['voaindonesia.com'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: '.wsw',
      date: 'time',
      remove: [{ selector: '.wsw__embed, .media-block-wrap', reason: 'related-link' }],
    },
    {
      seen: '2019',
      title: 'h1',
      body: '.body-container, .content-floated-wrap',
      date: 'time',
    },
  ],
};
