import { expect, test } from 'vitest';
import { readMetaRefresh } from '../../src/page/meta-refresh.ts';
import { cpuTimeOf } from '../helpers/cpu-time.ts';

const read = (html: string): string | null => readMetaRefresh(new TextEncoder().encode(html));

test.each([
  ['<meta http-equiv="refresh" content="0; url=/berita/1">', '/berita/1'],
  ["<META HTTP-EQUIV=Refresh CONTENT='1;URL=https://kabar.example/1?a=1&amp;b=2'>", 'https://kabar.example/1?a=1&b=2'],
  ['<meta content="0;url=/a" http-equiv="refresh">', '/a'],
  ['<meta http-equiv="refresh" content="300">', null],
  ['<meta http-equiv="refresh" content="600;url=/beranda">', null],
  ['<noscript><meta http-equiv="refresh" content="0;url=/tanpa-skrip"></noscript>', null],
  ['<meta name="description" content="0;url=/a">', null],
  [`${' '.repeat(40_000)}<meta http-equiv="refresh" content="0;url=/jauh">`, null],
  ['', null],
])('%s', (html, expected) => {
  expect(read(html)).toBe(expected);
});

test('a head of nothing but openings is read in linear time', () => {
  const spent = cpuTimeOf(() => {
    read('<noscript><meta http-equiv='.repeat(2000));
    read('<meta '.repeat(8000));
    read('<noscript>'.repeat(8000));
  });
  expect(spent).toBeLessThan(1500);
});
