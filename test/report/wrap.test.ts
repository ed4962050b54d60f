import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { ellipsize, wrap } from '../../src/report/wrap.ts';

describe('wrap', () => {
  test('breaks between words', () => {
    expect(wrap('Kami menerima 37 laporan', 14)).toEqual(['Kami menerima', '37 laporan']);
  });

  test('counts columns as a terminal does', () => {
    expect(wrap('選挙 選挙 選挙', 9)).toEqual(['選挙 選挙', '選挙']);
  });

  test('cuts a word of 10,000 letters and loses none of them', () => {
    const lines = wrap(`awal ${'x'.repeat(10_000)} akhir`, 80);
    expect(lines.join('')).toBe(`awal${'x'.repeat(10_000)}akhir`);
    expect(lines.length).toBeLessThan(130);
  });

  test('never makes a line too wide and keeps every word', () => {
    const words = fc.array(fc.constantFrom('Kami', 'mengatakan', '🧧', '選挙', 'memperpanjang-panjangkan'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 60 }), (all, width) => {
        const lines = wrap(all.join(' '), width);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(all.join(''));
      }),
    );
  });
});

describe('ellipsize', () => {
  test('shortens at a word and says so', () => {
    expect(ellipsize('Kami menerima 37 laporan', 15, '…')).toBe('Kami menerima…');
    expect(ellipsize('Kami menerima', 15, '…')).toBe('Kami menerima');
  });
});
