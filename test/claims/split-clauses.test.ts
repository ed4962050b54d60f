import { expect, test } from 'vitest';
import { splitClauses } from '../../src/claims/split-clauses.ts';
import { auditOf } from './audit-of.ts';

const clausesOf = (text: string): readonly string[] =>
  splitClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'KPU menolak usulan itu, sedangkan Bawaslu mendukungnya.',
    ['KPU menolak usulan itu', 'sedangkan Bawaslu mendukungnya.'],
  ],
  [
    'Petugas membuka gudang; saksi mencatat segelnya; polisi menjaga pintu.',
    ['Petugas membuka gudang', 'saksi mencatat segelnya', 'polisi menjaga pintu.'],
  ],
])('%s is several claims', (text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});

test.each([
  'KPU menolak usulan itu, sedangkan Bawaslu tidak.',
  'Warga menjaga jarak; tidak membuka kotak; membawa KTP.',
  'DPT 300 orang, sedangkan DPK 20 orang.',
  'Ketua KPU (yang menolak; lalu berubah pikiran) mendukung usulan itu.',
  'KPU menolak usulan itu dan Bawaslu mendukungnya.',
])('look-alike: %s stays one', (text) => {
  expect(clausesOf(text)).toEqual([text]);
});

test('each clause is judged by itself, in its own words', () => {
  const text =
    '“KPU menolak usulan itu pada Senin, sedangkan Bawaslu akan memeriksa lima saksi besok,” kata Ratna Dewi.';
  const { article, claims } = auditOf(['KPU Kota Damai menggelar rapat jelang pilkada.', text]);
  expect(claims.map(({ checkability }) => checkability.label)).toEqual(['checkable', 'checkable-later']);
  for (const claim of claims) expect(article.text.slice(claim.start, claim.end)).toBe(claim.text);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
});
