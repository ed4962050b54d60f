import type { Publisher } from '../publisher.ts';

export const detik: Publisher = {
  id: 'detik',
  name: 'detikcom',
  hosts: ['detik.com'],
  paging: { numbered: 'path', whole: 'single=1' },
  versions: [
    {
      seen: '2023',
      title: 'h1.detail__title',
      body: '.itp_bodycontent, .detail__body-text',
      authors: '.detail__author',
      date: '.detail__date',
      remove: [
        { selector: 'table.linksisip, .lihatjg', reason: 'related-link' },
        { selector: '.noncontent', reason: 'related-link' },
        { selector: 'table.pic_artikel_sisip_table', reason: 'caption' },
        { selector: '.sisip_video_ds', reason: 'embed' },
        { selector: '.detail__long-nav, .detail__multiple, .detail__anchor', reason: 'pagination' },
        { selector: '.detail__body-tag', reason: 'tags' },
      ],
    },
    {
      seen: '2019',
      title: '.jdl h1, h1',
      body: '.detail_text',
      authors: '.author',
      date: '.date',
      remove: [
        { selector: '.multi-nav', reason: 'pagination' },
        { selector: '.lihatjg', reason: 'related-link' },
      ],
    },
    {
      seen: '2012',
      title: 'h1',
      body: '.text_detail',
      authors: '.author',
      date: 'span.date',
    },
  ],
};
