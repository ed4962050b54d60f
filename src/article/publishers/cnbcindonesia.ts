import type { Publisher } from '../publisher.ts';

export const cnbcindonesia: Publisher = {
  id: 'cnbcindonesia',
  name: 'CNBC Indonesia',
  hosts: ['cnbcindonesia.com'],
  versions: [
    {
      seen: '2026',
      title: 'h1.text-32, h1',
      body: '.detail-text',
      authors: '.mb-1.text-base.font-semibold',
      date: '.text-cm.text-gray',
      remove: [
        { selector: 'table.linksisip, .lihatjg, [class*=link_sisip]', reason: 'related-link' },
        { selector: '[class*=sisip_video], .embed', reason: 'embed' },
        { selector: '.detail_ads, .paradetail', reason: 'advertisement' },
      ],
    },
    {
      seen: '2024',
      title: '.jdl h1, h1',
      body: '.detail_text',
      authors: '.author',
      date: '.date',
      remove: [
        { selector: 'table.linksisip, .lihatjg, [class*=link_sisip]', reason: 'related-link' },
        { selector: '[class*=sisip_video]', reason: 'embed' },
        { selector: '.detail_ads', reason: 'advertisement' },
      ],
    },
  ],
};
