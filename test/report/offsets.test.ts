import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets } from '../../src/report/offsets.ts';

test('text without astral characters keeps its offsets', () => {
  expect(codePointOffsets('“Kami siap,” ujarnya.')(12)).toBe(12);
});

test('any cut of any text lies where its code points say', () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', '“', '🧧', '🗳️', '𝐊', '\n\n'), { maxLength: 60 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.nat(200), (words, anywhere) => {
      const cut = Math.min(anywhere, Array.from(words).length);
      const before = Array.from(words).slice(0, cut).join('');
      expect(codePointOffsets(words)(before.length)).toBe(cut);
    }),
  );
});
