import { expect, test } from 'vitest';
import { splitAtInnerLinks } from '../../src/article/inner-links.ts';

const before = '"Kami siap," kata Ratna Dewi.';

test.each([
  ['Baca juga: Warga Kampung Baru Tolak Politik Uang di Masa Tenang', 'Menurut dia, hal itu lumrah.'],
  ['Baca juga: KPU Damai: Rekap Suara Belum Tuntas, Ini Alasannya', 'Hal itu juga dikatakan Bima.'],
  ['Baca juga: Jadwal Kampanye Akbar di Kota Damai', 'Ketua Bawaslu Kota Damai Bima Putra menilai rapat itu sah.'],
  ['Baca juga: Benarkah Surat Suara Tertukar?', 'Ketua Bawaslu Kota Damai Bima Putra menilai rapat itu sah.'],
  ['Baca juga: Sinta: Nanti Kita Lihat Mana yang Pas', '"Belum (ada pembicaraan)," tuturnya.'],
  ['Baca juga: Pengamat: Hubungan Sudah “Game Over”', 'Menurut dia, koalisi itu retak.'],
  ['Pilihan Editor: Pasar Damai Terbakar, Pedagang Mengungsi', 'Warga lain berkata serupa.'],
])('%s', (link, after) => {
  expect(splitAtInnerLinks(`${before} ${link} ${after}`)).toEqual([before, link, after]);
});

test('a text without labels is one line', () => {
  const text = `${before} Ia meminta warga membaca juga: aturan, jadwal, dan larangannya. Baca juga dulu, katanya.`;
  expect(splitAtInnerLinks(text)).toEqual([text]);
});

test('a label and nothing but its headline', () => {
  expect(splitAtInnerLinks(`${before} Baca juga: Harga Cabai Naik`)).toEqual([before, 'Baca juga: Harga Cabai Naik']);
});
