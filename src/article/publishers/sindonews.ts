import type { Publisher } from '../publisher.ts';

export const sindonews: Publisher = {
  id: 'sindonews',
  name: 'SINDOnews',
  hosts: ['sindonews.com'],
  versions: [
    {
      seen: '2023',
      title: 'h1',
      body: '.detail-desc',
      authors: '.warp-nama-redaksi',
      date: '.detail-date-artikel',
      remove: [{ selector: '[class*=baca-juga], [class*=lihat-juga], [class*=related]', reason: 'related-link' }],
    },
    {
      seen: '2016',
      title: 'h1',
      body: '#content, .content',
      date: '.time, time',
    },
  ],
};
