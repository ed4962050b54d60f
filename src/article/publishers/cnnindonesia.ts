import type { Publisher } from '../publisher.ts';

export const cnnindonesia: Publisher = {
  id: 'cnnindonesia',
  name: 'CNN Indonesia',
  hosts: ['cnnindonesia.com'],
  paging: { numbered: 'path', whole: 'page=all' },
  versions: [
    {
      seen: '2024',
      title: 'h1',
      body: '.detail-text',
      date: '.text-cnn_grey.text-sm.mb-4',
      remove: [
        { selector: '.paradetail, .detail_ads', reason: 'advertisement' },
        { selector: '.linksisip, .lihatjg', reason: 'related-link' },
        { selector: '.embed', reason: 'embed' },
      ],
    },
    {
      seen: '2016',
      title: '.title, h1',
      body: '.detail_text, #detikdetailtext',
      date: '.date',
      remove: [
        { selector: '.detail_ads', reason: 'advertisement' },
        { selector: '.linksisip, .lihatjg', reason: 'related-link' },
      ],
    },
  ],
};
