import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/text/find-quantities.ts';
import { tokenize } from '../../src/text/tokens.ts';

const quantities = (text: string) =>
  findQuantities(text, tokenize(text, { start: 0, end: text.length })).map(({ value, unit, approximate }) => [
    value,
    unit,
    approximate,
  ]);

describe('findQuantities', () => {
  test.each([
    ['Sekitar 1,4 juta pemilih pindah.', [[1_400_000, 'pemilih', true]]],
    ['Dana itu Rp 2,3 M.', [[2_300_000_000, 'rupiah', false]]],
    ['Dana itu Rp2.500.000 per orang.', [[2_500_000, 'rupiah', false]]],
    ['Nilainya 1.234,5 ton.', [[1234.5, 'ton', false]]],
    ['Partisipasi 81,78 persen.', [[81.78, 'persen', false]]],
    ['Partisipasi turun 3%.', [[3, 'persen', false]]],
    ['Hampir setengah warga datang.', [[0.5, 'warga', true]]],
    ['Dua pertiga saksi hadir.', [[2 / 3, 'saksi', false]]],
    ['Ada dua puluh lima laporan.', [[25, 'laporan', false]]],
    ['Ada dua belas TPS.', [[12, 'tps', false]]],
    ['Ada seratus ribu surat suara.', [[100_000, 'surat', false]]],
    ['Ratusan warga antre.', [[100, 'warga', true]]],
    ['Ketiga saksi menolak.', [[3, 'saksi', false]]],
    ['Kami menunggu setahun.', [[1, 'tahun', false]]],
    [
      'Selisihnya 20-30 persen.',
      [
        [20, 'persen', true],
        [30, 'persen', true],
      ],
    ],
    ['Lebih dari 214 pemilih ganda.', [[214, 'pemilih', true]]],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  test.each([
    'Pemungutan suara digelar 14 Februari 2024.',
    'Ia datang Rabu (9/12/2020) pukul 13.00 WIT.',
    'Pasal 280 ayat (1) mengaturnya.',
    'Warga TPS 12 mencoblos.',
    'Paslon nomor urut 2 hadir.',
    'Pemilu 2024 aman.',
    'Malik Abdul (72) hadir.',
    'Salah satu saksi pulang.',
    'Perkara nomor 01-14/AP3/Pan.MK/2024.',
    'Peraturan Nomor 15 Tahun 2023.',
    'Hubungi +62812345.',
  ])('no quantity: %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });

  test('spans are verbatim for any text', () => {
    const word = fc.constantFrom(
      'dua',
      'ribu',
      '1.234',
      ',',
      '5',
      'Rp',
      'persen',
      '20-30',
      'setengah',
      'ketiga',
      'M',
      '%',
      'orang',
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('', ' '), (words, gap) => {
        const text = words.join(gap);
        for (const { start, end, text: found } of findQuantities(
          text,
          tokenize(text, { start: 0, end: text.length }),
        )) {
          expect(text.slice(start, end)).toBe(found);
          expect(found.trim()).not.toBe('');
        }
      }),
    );
  });
});
