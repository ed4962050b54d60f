import { expect, test } from 'vitest';
import { readCredits } from '../../src/article/read-credits.ts';

test.each([
  ['Penulis: Sinta Larasati | Editor: Bima Putra', ['Sinta Larasati'], ['Bima Putra']],
  ['Pewarta: Sinta Larasati, Joko Amin', ['Sinta Larasati', 'Joko Amin'], []],
  ['Reporter : Sinta Larasati dan Joko bin Amin', ['Sinta Larasati', 'Joko bin Amin'], []],
  ['Rep: Sinta Larasati/ Red: Bima Putra', ['Sinta Larasati'], ['Bima Putra']],
  ['Oleh: Tim Redaksi', [], []],
  ['Redaktur & Reporter : Sinta', ['Sinta'], []],
  ['Editor: redaksi@kabardamai.id', [], []],
  ['Copyright © KABAR DAMAI 2024', [], []],
])('%s', (line, authors, editors) => {
  expect(readCredits([line])).toEqual({ authors, editors });
});

test('a name counts once', () => {
  expect(readCredits(['Penulis: Sinta Larasati', 'Reporter: Sinta Larasati']).authors).toEqual(['Sinta Larasati']);
});
