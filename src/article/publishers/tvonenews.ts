import type { Publisher } from '../publisher.ts';

export const tvonenews: Publisher = {
  id: 'tvonenews',
  name: 'tvOnenews',
  hosts: ['tvonenews.com'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: '.detail-content',
      authors: '.detail-author',
      date: '.detail-date',
    },
  ],
};
