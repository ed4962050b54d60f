import type { Publisher } from '../publisher.ts';

export const okezone: Publisher = {
  id: 'okezone',
  name: 'Okezone',
  hosts: ['okezone.com'],
  paging: { numbered: 'query', whole: 'page=all' },
  versions: [
    {
      seen: '2023',
      title: '.title-article h1, .hd-title h1',
      body: '.c-detail.read, .read',
      authors: '.journalist a[title]',
      date: '.journalist span',
      remove: [
        { selector: '#baca-juga, #bacajuga, .group-baca', reason: 'related-link' },
        { selector: '.ssdh', reason: 'pagination' },
        { selector: '[class^=banner], [class^=inject]', reason: 'advertisement' },
      ],
    },
    {
      seen: '2020',
      title: '.title h1, h1',
      body: '.read, #contentx, .ctn-desc',
      authors: '.namerep a, .nmreporter',
      date: '.namerep b, .tgl',
      remove: [{ selector: '#baca-juga, #bacajuga', reason: 'related-link' }],
    },
  ],
};
