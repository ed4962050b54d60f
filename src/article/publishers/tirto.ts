import type { Publisher } from '../publisher.ts';

export const tirto: Publisher = {
  id: 'tirto',
  name: 'Tirto.id',
  hosts: ['tirto.id'],
  versions: [
    {
      seen: '2025',
      title: 'h1',
      body: 'div.content-text-editor',
      authors: '.reporter-grid',
      date: 'span.detail-date',
    },
    {
      seen: '2019',
      title: 'h1',
      body: 'article.content-detail-holder',
      date: 'span.detail-date',
    },
  ],
};
