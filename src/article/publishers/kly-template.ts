import type { PublisherVersion } from '../publisher.ts';

/** The template that Liputan6, Fimela and Bola.com share: all pages of an article in one document. */
export const klyTemplate: PublisherVersion = {
  seen: '2019',
  title: 'h1.read-page--header--title, h1.article-header__title',
  body: '.article-content-body',
  authors: '.read-page--header--author__name, .read-page--header--author, .article-header__author-link',
  date: '.article-header__datetime, .read-page--header--author__datetime, time',
  remove: [
    { selector: '.baca-juga-collections, .baca-juga', reason: 'related-link' },
    {
      selector:
        '.article-content-body__item-break, .article-content-body__item-index, .article-content-body__break, .article-content-body__item-loadmore, .article-content-body__load-more',
      reason: 'pagination',
    },
    { selector: '.article-content-body__item-media, .article-photo-gallery--item', reason: 'caption' },
    { selector: '.advertisement-text, .article-ad', reason: 'advertisement' },
  ],
};
