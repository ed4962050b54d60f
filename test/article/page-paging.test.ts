import { expect, test } from 'vitest';
import { findPaging } from '../../src/article/page-paging.ts';
import { parseHtml } from '../../src/page/dom.ts';

const pager = parseHtml(
  '<body><div class="read__paging"><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=3">3</a></div></body>',
);

test.each([
  ['https://kabar.example/read/1', { total: 3, current: 1, whole: false }],
  ['https://kabar.example/read/1?page=2', { total: 3, current: 2, whole: false }],
  ['https://kabar.example/read/1?page=all', { total: 3, current: 1, whole: true }],
  ['https://kabar.example/read/0', { total: 3, current: 1, whole: false }],
  ['https://kabar.example/read/slug/3', { total: 3, current: 3, whole: false }],
])('%s', (url, expected) => {
  expect(findPaging(pager, url)).toEqual(expected);
});

test('all pages in one document', () => {
  const whole = parseHtml('<body><div class="article-content-body__item-index">2 dari 3 halaman</div></body>');
  expect(findPaging(whole, null)).toEqual({ total: 3, current: 1, whole: true });
});
