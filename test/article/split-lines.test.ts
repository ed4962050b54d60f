import { expect, test } from 'vitest';
import { splitLines } from '../../src/article/split-lines.ts';

test('one line is one paragraph, with or without blank lines', () => {
  expect(splitLines('Ratna hadir.\r\n\r\nIa pulang sore.\nBima tidak.')).toEqual([
    'Ratna hadir.',
    'Ia pulang sore.',
    'Bima tidak.',
  ]);
  expect(splitLines('Ratna hadir. Ia pulang sore.')).toEqual(['Ratna hadir. Ia pulang sore.']);
  expect(splitLines(' \n\n ')).toEqual([]);
});

test('text wrapped at a column is unwrapped, its markers and short lines are not', () => {
  const wrapped = [
    'Ketua KPU Kota Damai Ratna Dewi menunda rapat pleno itu',
    'hingga hari Jumat karena dua kecamatan belum menyerahkan',
    'berita acara.',
    '',
    'ADVERTISEMENT',
    '',
    '"Kami menunggu dengan sabar. Semua harus lengkap sebelum',
    'rapat dibuka kembali," kata Ratna.',
  ];
  expect(splitLines(wrapped.join('\n'))).toEqual([
    wrapped.slice(0, 3).join(' '),
    'ADVERTISEMENT',
    wrapped.slice(6).join(' '),
  ]);
});

test('a flat text is cut at wide gaps between sentences only', () => {
  expect(splitLines('Ratna hadir.  Ia pulang   sore.  "Kami siap.  Tunggu saja," katanya.')).toEqual([
    'Ratna hadir.',
    'Ia pulang sore.',
    '"Kami siap. Tunggu saja," katanya.',
  ]);
});

test('pages that were joined into one line are cut at the dateline they repeat', () => {
  const page = 'TEMPO.CO, Jakarta - Ratna menunda rapat. Ia pulang.';
  expect(splitLines(`${page} SINTA LARASATI Pilihan Editor: Pasar Damai Terbakar ${page}`)).toEqual([
    page,
    'SINTA LARASATI',
    'Pilihan Editor: Pasar Damai Terbakar',
    page,
  ]);
});
