import type { Publisher } from '../publisher.ts';

export const jawapos: Publisher = {
  id: 'jawapos',
  name: 'JawaPos.com',
  hosts: ['jawapos.com'],
  versions: [
    {
      seen: '2023',
      title: 'h1.read__title',
      body: '.read__content',
      authors: '.read__info__author',
      date: '.read__info__date',
      remove: [{ selector: '.read__others', reason: 'related-link' }],
    },
    {
      seen: '2016',
      title: 'h1',
      body: '.newsContent',
      remove: [{ selector: '.newsPagingWrap', reason: 'pagination' }],
    },
  ],
};
