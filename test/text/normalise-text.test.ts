import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseLine, normaliseText } from '../../src/text/normalise-text.ts';

test('spaces, line ends and invisible characters', () => {
  expect(normaliseText('\uFEFFKami\u00A0siap,\r\nkata  Rat\u00ADna.\u2028\tIa \u200Bpulang.\u0000 ')).toBe(
    'Kami siap,\nkata Ratna.\nIa pulang.',
  );
  expect(normaliseLine(' Ketua KPU\n\n Ratna\u202FDewi ')).toBe('Ketua KPU Ratna Dewi');
});

test('half an emoji becomes the replacement character, a whole one stays', () => {
  expect(normaliseText('Ratna \uD83D bicara 🙂')).toBe('Ratna \uFFFD bicara 🙂');
});

test('words and marks stay as they are; once is enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const once = normaliseText(raw);
      expect(normaliseText(once)).toBe(once);
      const kept = (text: string): string => (text.match(/[\p{L}\p{N}"“”«»]/gu) ?? []).join('');
      expect(kept(once)).toBe(kept(raw));
    }),
  );
});
