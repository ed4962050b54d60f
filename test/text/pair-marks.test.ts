import { describe, expect, test } from 'vitest';
import { pairMarks } from '../../src/text/pair-marks.ts';

const pairs = (text: string): readonly string[] =>
  pairMarks(text, { start: 0, end: text.length }).pairs.map(
    (pair) => `${pair.depth}${pair.closed ? '' : '!'} ${text.slice(pair.start, pair.end)}`,
  );

describe('pairMarks', () => {
  test.each([
    ['”A b,” kata C. ”D.”', ['0 A b,', '0 D.']],
    ['"A b,” kata C.', ['0 A b,']],
    ['« A b » kata C', ['0  A b ']],
    ['“A “b” c,” kata D.', ['0 A “b” c,', '1 b']],
    ['“A b. “C d,” kata E.', ['0! A b. ', '0 C d,']],
    ['Layar 14" dan 21" dijual.', []],
    ['Ia berkata “A b', ['0! A b']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test('a closing mark without a partner is reported and pairs with nothing', () => {
    expect(pairMarks('Selesai.” Lalu pulang.', { start: 0, end: 22 })).toEqual({ pairs: [], stray: [8] });
  });
});
