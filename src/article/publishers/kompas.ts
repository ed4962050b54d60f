import type { Publisher } from '../publisher.ts';

export const kompas: Publisher = {
  id: 'kompas',
  name: 'Kompas.com',
  hosts: ['kompas.com'],
  paging: { numbered: 'query', whole: 'page=all' },
  versions: [
    {
      seen: '2020',
      title: 'h1.read__title',
      body: '.read__content',
      authors: '.credit-title-name, .read__credit a, .opinion__author .opinion__link',
      date: '.read__time',
      remove: [
        { selector: '[class^=inject-baca-juga], .inner-link-baca-juga', reason: 'related-link' },
        { selector: '[class^=kompasidRec]', reason: 'related-link' },
        { selector: '.ads-on-body, .ads-partner-wrap, .native-wrap, .wSpec', reason: 'advertisement' },
        { selector: 'div.video', reason: 'embed' },
        { selector: '.fb-quote', reason: 'share' },
        { selector: '.read__paging, .read__paging__footnote', reason: 'pagination' },
      ],
    },
    {
      seen: '2015',
      title: '.kcm-read h2, .kcm-title h2, h2.font-title, h1, .title h2',
      body: '.kcm-read-text, span.kcmread1114, .div-read',
      authors: 'span.author',
      date: '.kcm-date, .kcm-read-top .grey',
    },
  ],
};
