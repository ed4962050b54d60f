import type { Publisher } from '../publisher.ts';

export const komdigi: Publisher = {
  id: 'komdigi',
  name: 'Komdigi',
  hosts: ['komdigi.go.id', 'kominfo.go.id'],
  versions: [
    {
      seen: '2019',
      title: 'h1',
      body: '.typography-block',
    },
  ],
};
