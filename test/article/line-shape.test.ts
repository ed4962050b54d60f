import { describe, expect, test } from 'vitest';
import { lineShape } from '../../src/article/line-shape.ts';

describe('headlines', () => {
  test.each([
    'Pesan Suara Kini Bisa Ditulis dari Aplikasi Warga',
    'Wali Kota: Jangan Panik, Stok Beras Aman',
    'Pengamat: Hubungan Sudah “Game Over”',
    'Sinta: Buktikan Tuduhan Itu!',
    'Benarkah Surat Suara Tertukar? Ini Kata KPU Damai',
    '"Kami Siap Menang", Begini Janji Tim Bima',
    'Kapal Karam di Selat Damai...',
  ])('%s', (line) => {
    expect(lineShape(line)).toBe('headline');
  });
});

describe('headings and labels', () => {
  test.each(['Alasan penundaan', 'Kawal kotak suara', 'Ratna Dewi', '12 Komentar'])('%s', (line) => {
    expect(lineShape(line)).toBe('heading');
  });

  test.each(['Wajib Dibaca:', 'Berita Pilihan Minggu Ini:'])('%s', (line) => {
    expect(lineShape(line)).toBe('label');
  });
});

describe('prose', () => {
  test.each([
    '“Belum ada,” tuturnya.',
    'Lalu, bagaimana nasib hasil dari Kampung Baru?',
    'Berikut pasangan calon yang ditetapkan:',
    '1. Ratna Dewi dan Bima Putra',
    '"Kami siap menang"',
    '"Kami akan menjaga',
    'upaya kami di daerah',
    'Rapat itu," ujarnya',
    'Bantuan yang diserahkan kepada warga kampung itu berupa obat gratis dan juga paket sembako dari tim',
    'Ketua KPU Kota Damai Ratna Dewi.',
  ])('%s', (line) => {
    expect(lineShape(line)).toBe('prose');
  });
});
