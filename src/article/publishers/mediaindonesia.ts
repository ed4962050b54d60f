import type { Publisher } from '../publisher.ts';

export const mediaindonesia: Publisher = {
  id: 'mediaindonesia',
  name: 'Media Indonesia',
  hosts: ['mediaindonesia.com'],
  versions: [
    {
      seen: '2025',
      title: '.post-header h1, h1',
      body: 'div.article',
      authors: '.author-2',
      editors: '.info-author',
      date: '.datetime',
      remove: [{ selector: 'p.related-news', reason: 'related-link' }],
    },
    {
      seen: '2019',
      title: 'h1',
      body: '[itemprop=articleBody]',
    },
  ],
};
