import type { Publisher } from '../publisher.ts';

export const idntimes: Publisher = {
  id: 'idntimes',
  name: 'IDN Times',
  hosts: ['idntimes.com'],
  versions: [
    {
      seen: '2025',
      title: 'h1',
      body: '#article-content',
      authors: '.author-name',
      date: 'time',
      remove: [{ selector: '.wrapper-ads', reason: 'advertisement' }],
    },
    {
      seen: '2023',
      title: 'h1',
      body: 'article',
      date: 'time',
      remove: [{ selector: '.wrapper-ads', reason: 'advertisement' }],
    },
  ],
};
