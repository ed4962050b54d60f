import type { Publisher } from '../publisher.ts';

export const cnbcindonesia: Publisher = {
  id: 'cnbcindonesia',
  name: 'CNBC Indonesia',
  hosts: ['cnbcindonesia.com'],
  versions: [
    {
      seen: '2024',
      title: 'h1',
      body: '.detail_text, .detail-text',
      authors: '.author, .mb-1.text-base.font-semibold',
      date: '.date, .text-cm.text-gray',
      remove: [{ selector: 'table.linksisip, .lihatjg, [class*=link_sisip]', reason: 'related-link' }],
    },
  ],
};
