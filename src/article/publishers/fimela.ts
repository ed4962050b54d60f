import type { Publisher } from '../publisher.ts';

export const fimela: Publisher = {
  id: 'fimela',
  name: 'Fimela',
  hosts: ['fimela.com', 'bola.com'],
  versions: [
    {
      seen: '2019',
      title: 'h1.read-page--header--title, h1',
      body: '.article-content-body',
      authors: '.read-page--header--author',
      date: '.article-header__datetime, time',
      remove: [{ selector: '.baca-juga-collections', reason: 'related-link' }],
    },
  ],
};
