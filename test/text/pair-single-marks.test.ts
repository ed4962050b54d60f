import { expect, test } from 'vitest';
import { pairSingleMarks } from '../../src/text/pair-single-marks.ts';
import { cpuTimeOf } from '../helpers/cpu-time.ts';

const wordsIn = (text: string): readonly string[] =>
  pairSingleMarks(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ["'Kami siap,' ujarnya.", ['Kami siap,']],
  ['‘Kami siap,’ ujarnya, ‘sejak pagi.’', ['Kami siap,', 'sejak pagi.']],
  ["Camat bilang 'pilih nomor dua' di depan warga.", ['pilih nomor dua']],
  ["Rapat digelar Jum'at di Ma'arif Center.", []],
  ["Lagu era '90-an itu diputar lagi.", []],
  ["Ia menyebut 'tamu Jum'at' itu.", ["tamu Jum'at"]],
  ["“Dia jawab, 'Ke gudang,' lalu pergi”", ['Ke gudang,']],
  ["Tanda ' sendiri dan 'tidak ditutup", []],
  ['', []],
])('%s', (text, expected) => {
  expect(wordsIn(text)).toEqual(expected);
});

test('a million marks are read in linear time', () => {
  const spent = cpuTimeOf(() => {
    pairSingleMarks("a 'b ".repeat(250_000), { start: 0, end: 1_250_000 });
  });
  expect(spent).toBeLessThan(3000);
});
