import type { Publisher } from '../publisher.ts';

export const bbc: Publisher = {
  id: 'bbc',
  name: 'BBC News Indonesia',
  hosts: ['bbc.com', 'bbc.co.uk'],
  versions: [
    {
      seen: '2025',
      title: 'h1',
      body: 'main[role=main]',
      authors: 'section[aria-labelledby=article-byline] li:first-child span:last-child',
      date: 'time',
      remove: [
        { selector: 'section[aria-label="Berita terkait"]', reason: 'related-link' },
        { selector: 'section[data-e2e=scrollable-promos], [data-e2e=recommendations-heading]', reason: 'related-link' },
        { selector: 'section[aria-labelledby=article-byline]', reason: 'byline' },
        { selector: '.podcastIconWrapper', reason: 'embed' },
      ],
    },
    {
      seen: '2019',
      title: 'h1',
      body: '.story-body__inner, main',
      date: 'time',
    },
  ],
};
