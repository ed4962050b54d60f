import type { Publisher } from '../publisher.ts';

export const bisnis: Publisher = {
  id: 'bisnis',
  name: 'Bisnis.com',
  hosts: ['bisnis.com'],
  paging: { numbered: 'query', whole: 'page=all' },
  versions: [
    {
      seen: '2023',
      title: 'h1.detailsTitleCaption',
      body: 'article.detailsContent, [class^=style__ArticleWrapper]',
      authors: '.authorName, .authorNames',
      date: '.detailsAttributeDates',
      remove: [
        { selector: '[class*=baca-juga-box]', reason: 'related-link' },
        { selector: '.paywall', reason: 'paywall' },
      ],
    },
  ],
};
