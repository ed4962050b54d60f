import type { Publisher } from '../publisher.ts';

export const pikiranrakyat: Publisher = {
  id: 'pikiranrakyat',
  name: 'Pikiran Rakyat',
  hosts: ['pikiran-rakyat.com'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: '.read__article, article.read__content',
      date: 'span.mt-10',
    },
  ],
};
