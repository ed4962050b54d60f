import type { Publisher } from '../publisher.ts';

export const kumparan: Publisher = {
  id: 'kumparan',
  name: 'kumparan',
  hosts: ['kumparan.com'],
  versions: [
    {
      seen: '2025',
      title: 'h1[data-qa-id=story-title]',
      body: '[data-qa-id=story-content], [data-qa-id=story-paragraph]',
      authors: '[data-qa-id=story-author]',
      date: '[data-qa-id=publish-date]',
      remove: [
        { selector: '[data-qa-id=breaking-news-compartment], [data-qa-id=end_of_article]', reason: 'related-link' },
        { selector: '[data-qa-id=image-caption]', reason: 'caption' },
      ],
    },
    {
      seen: '2019',
      title: 'h1',
      body: '[class*=StoryRenderer__EditorWrapper], article',
    },
  ],
};
