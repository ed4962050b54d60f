import type { Publisher } from '../publisher.ts';

export const katadata: Publisher = {
  id: 'katadata',
  name: 'Katadata',
  hosts: ['katadata.co.id'],
  versions: [
    {
      seen: '2023',
      title: '.detail-title.mb-4, h1',
      body: '.detail-main, [itemprop=articleBody]',
      authors: '.detail-author-name',
      date: '.detail-date.text-gray',
      remove: [
        { selector: '[class*=widget-baca-juga]', reason: 'related-link' },
        { selector: '[class*=ai-summary]', reason: 'other' },
      ],
    },
  ],
};
