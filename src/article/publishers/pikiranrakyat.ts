import type { Publisher } from '../publisher.ts';

export const pikiranrakyat: Publisher = {
  id: 'pikiranrakyat',
  name: 'Pikiran Rakyat',
  hosts: ['pikiran-rakyat.com'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: 'article.read__content, .read__content',
      authors: '.read__info__author',
      date: '.read__info__date, span.mt-10',
    },
    {
      seen: '2019',
      title: 'h1',
      body: '.read__article',
      date: 'span.mt-10',
    },
  ],
};
