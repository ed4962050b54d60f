import type { Publisher } from '../publisher.ts';

export const beritasatu: Publisher = {
  id: 'beritasatu',
  name: 'BeritaSatu',
  hosts: ['beritasatu.com'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: '.b1-article.body-content, [itemprop=articleBody]',
      date: 'time',
    },
  ],
};
