import { describe, expect, test } from 'vitest';
import { findArticle } from '../../src/article/find-article.ts';
import { joinPages } from '../../src/article/join-pages.ts';
import { judgeArticle } from '../../src/article/judge-article.ts';
import { decodePage } from '../../src/page/decode.ts';
import { lineOf, parseHtml } from '../../src/page/dom.ts';
import { readPage } from '../../src/page/read-page.ts';
import { measure } from './measure.mjs';
import { loadPages } from './pages.mjs';
import { score } from './score.mjs';
import { time } from './time.mjs';

const gold = {
  title: 'KPU Damai Buka Gudang',
  authors: ['Ratna Dewi'],
  date: '2024-02-20T23:30:00+07:00',
  paragraphs: ['Gudang dibuka.', 'Warga datang.'],
};

describe('the benchmark of articles', () => {
  test('kutip is first on the fixtures, with and without the rules of publishers', async () => {
    const { pages } = loadPages({ onlyFixtures: true });
    const decoded = pages.map((page) => ({ ...page, html: decodePage(page.bytes, null).text }));
    const rows = await measure({ readPage, findArticle, joinPages, judgeArticle, parseHtml, lineOf }, decoded);
    expect(rows.map(({ name }) => name).slice(0, 2)).toEqual(['kutip', 'kutip, no publisher rules']);
    expect(rows).toHaveLength(5);
    const [first, second, ...peers] = rows.map(({ quality }) => quality);
    expect(first?.f1).toBeGreaterThan(0.99);
    for (const peer of peers) {
      expect(peer.f1, 'a peer that finds nothing is not run as it should be').toBeGreaterThan(0.5);
      expect(peer.f1).toBeLessThan(second?.f1 ?? 0);
      for (const figure of ['whole', 'title', 'date', 'authors'] as const)
        expect(peer[figure]).toBeLessThanOrEqual(first?.[figure] ?? 0);
    }
  });

  test('words, title, day and authors are compared however they are written', () => {
    const found = {
      text: '“Gudang DIBUKA” – warga datang',
      title: 'KPU Damai: buka gudang',
      authors: ['Oleh Ratna Dewi'],
      date: '2024-02-20T16:30:00Z',
    };
    expect(score([{ gold, found }])).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
      whole: 1,
      title: 1,
      date: 1,
      authors: 1,
    });
  });

  test('what is missing, added or wrong counts against an extractor', () => {
    const found = { text: 'Gudang gudang dibuka. Baca juga', title: null, authors: [], date: '2024-02-19' };
    const { precision, recall, ...right } = score([{ gold, found }]);
    expect([precision, recall]).toEqual([2 / 5, 2 / 4]);
    expect(right).toMatchObject({ whole: 0, title: 0, date: 0, authors: 0 });
  });

  test('the extractors take turns on all pages, each round begun by another', async () => {
    const calls: string[] = [];
    const extract = (name: string) => (page: string) => calls.push(name + page);
    const times = await time([extract('a'), extract('b')], ['1', '2'], { warmUp: 1, rounds: 2 });
    expect(calls.join(' ')).toBe('a1 a2 b1 b2 b1 b2 a1 a2 a1 a2 b1 b2');
    for (const { median, p95 } of times) expect(p95).toBeGreaterThanOrEqual(median);
  });
});
