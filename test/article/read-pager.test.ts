import { expect, test } from 'vitest';
import { readPager } from '../../src/article/read-pager.ts';

function pager(...lines: readonly string[]): ReturnType<typeof readPager> {
  return readPager(lines.map((text) => ({ text, atEnd: true })));
}

test('the pager after the last paragraph names the pages', () => {
  expect(pager()).toEqual({ pagesTotal: 1, pagesMissing: [] });
  expect(pager('Halaman Selanjutnya', 'Halaman Selanjutnya')).toEqual({ pagesTotal: 2, pagesMissing: [2] });
  expect(pager('Halaman: 1 2 3 Show All')).toEqual({ pagesTotal: 3, pagesMissing: [2, 3] });
  expect(pager('Halaman 1 dari 3')).toEqual({ pagesTotal: 3, pagesMissing: [2, 3] });
});

test('a link to the next page with text after it points to what is here', () => {
  expect(readPager([{ text: 'Halaman Selanjutnya', atEnd: false }])).toEqual({ pagesTotal: 1, pagesMissing: [] });
});

test('counters between the parts of one document tell which are here', () => {
  const counters = ['2 dari 3 halaman', '3 dari 3 halaman'].map((text) => ({ text, atEnd: false }));
  expect(readPager(counters)).toEqual({ pagesTotal: 3, pagesMissing: [] });
});

test('numbers that do not count from one are no pager', () => {
  expect(pager('17', '2024 2025')).toEqual({ pagesTotal: 1, pagesMissing: [] });
});
