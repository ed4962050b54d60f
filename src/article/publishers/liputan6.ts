import type { Publisher } from '../publisher.ts';

export const liputan6: Publisher = {
  id: 'liputan6',
  name: 'Liputan6.com',
  hosts: ['liputan6.com'],
  versions: [
    {
      seen: '2019',
      title: 'h1.read-page--header--title, h1.article-header__title',
      body: '.article-content-body',
      authors: '.read-page--header--author, .article-header__author-link',
      date: '.article-header__datetime, .read-page--header--author__datetime',
      remove: [
        { selector: '.baca-juga-collections', reason: 'related-link' },
        {
          selector:
            '.article-content-body__item-break, .article-content-body__item-index, .article-content-body__item-loadmore',
          reason: 'pagination',
        },
        { selector: '.article-content-body__item-media', reason: 'caption' },
      ],
    },
    {
      seen: '2016',
      title: 'h1',
      body: '.js-multi-page-container, #multi-page-0',
      date: 'time',
    },
  ],
};
