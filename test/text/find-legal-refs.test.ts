import { expect, test } from 'vitest';
import { findLegalRefs } from '../../src/text/find-legal-refs.ts';
import { cpuTimeOf } from '../helpers/cpu-time.ts';

const refs = (text: string): readonly string[] =>
  findLegalRefs(text, { start: 0, end: text.length }).map((ref) => ref.text);

test.each([
  ['Pasal 280 ayat (1) huruf j UU Pemilu melarangnya.', ['Pasal 280 ayat (1) huruf j', 'UU Pemilu']],
  ['Itu diatur UU Nomor 7 Tahun 2017.', ['UU Nomor 7 Tahun 2017']],
  ['Itu diatur UU 7/2017 dan PKPU 15 Tahun 2023.', ['UU 7/2017', 'PKPU 15 Tahun 2023']],
  ['Menurut Peraturan KPU Nomor 15 Tahun 2023, saksi berhak hadir.', ['Peraturan KPU Nomor 15 Tahun 2023']],
  ['Pasal penting itu dicabut.', []],
  ['Di Pasalan 7 ada pasar.', []],
])('%s', (text, expected) => {
  expect(refs(text)).toEqual(expected);
});

test('is linear on a long text', () => {
  const text = `${'peraturan aaa bbb '.repeat(50_000)}pasal`;
  const spent = cpuTimeOf(() => {
    refs(text);
  });
  expect(spent).toBeLessThan(3000);
});
