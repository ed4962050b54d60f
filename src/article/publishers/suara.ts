import type { Publisher } from '../publisher.ts';

export const suara: Publisher = {
  id: 'suara',
  name: 'Suara.com',
  hosts: ['suara.com'],
  versions: [
    {
      seen: '2022',
      title: '.head h1, h1',
      body: 'article.detail-content, .detail-content, .article-content',
      authors: '.author-trigger a, .writer a',
      date: '.date-article span, .info span',
      remove: [
        { selector: '[class*=baca-juga], [id^=berita-terkait-]', reason: 'related-link' },
        { selector: '[class^=placeholder_]', reason: 'advertisement' },
      ],
    },
    {
      seen: '2019',
      title: 'h1',
      body: 'article.content-article',
    },
  ],
};
