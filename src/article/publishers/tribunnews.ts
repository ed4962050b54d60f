import type { Publisher } from '../publisher.ts';

export const tribunnews: Publisher = {
  id: 'tribunnews',
  name: 'Tribunnews',
  hosts: ['tribunnews.com'],
  paging: { numbered: 'query', whole: 'page=all' },
  versions: [
    {
      seen: '2020',
      title: 'h1#arttitle',
      body: '.side-article.txt-article',
      date: 'time.grey, time',
      remove: [
        { selector: 'p.baca', reason: 'related-link' },
        { selector: '#div-Inside-MediumRectangle, .ads-placeholder', reason: 'advertisement' },
        { selector: 'a.bgblue', reason: 'pagination' },
      ],
    },
  ],
};
