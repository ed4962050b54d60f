import { expect, test } from 'vitest';
import { cutInline } from '../../src/article/cut-inline.ts';

test.each([
  ['"Kami siap," katanya. [Gambas:Instagram]', '"Kami siap," katanya.', 'gambas'],
  ['"Kami siap," katanya.[Gambas:Video 20detik] Ia pulang.', '"Kami siap," katanya. Ia pulang.', 'gambas'],
  ['"Kami siap," katanya. (dok. foto: Humas KPU Kota Damai)', '"Kami siap," katanya.', 'credit-in-brackets'],
  ['"Kami siap," katanya. (Baca: Alasan Bawaslu Menunda Sidang)', '"Kami siap," katanya.', 'baca-in-brackets'],
  ['Rapat ditunda (baca juga: Jadwal Rapat Pleno KPU Damai).', 'Rapat ditunda.', 'baca-in-brackets'],
  [
    '"Kami siap," katanya. ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT Ia pulang.',
    '"Kami siap," katanya. Ia pulang.',
    'advertisement',
  ],
  ['"Kami siap," katanya. Baca juga: Warga tolak politik uang', '"Kami siap," katanya.', 'baca-juga'],
  [
    'Ia pulang. Baca juga: Warga Tolak Politik Uang Menurut dia, hal itu biasa.',
    'Ia pulang. Menurut dia, hal itu biasa.',
    'baca-juga',
  ],
  ["Ia pulang. Simak Video 'Detik-detik Gudang Terbakar':", 'Ia pulang.', 'simak-video'],
  ['Ia pulang. Selengkapnya di halaman selanjutnya.', 'Ia pulang.', 'next-page'],
  ['Ia pulang. (sla/bim)', 'Ia pulang.', 'initials'],
  ['"Begitu," tutur Ratna.(E-2)', '"Begitu," tutur Ratna.', 'initials'],
  ['Ia pulang. [sla]', 'Ia pulang.', 'initials'],
])('%s', (text, kept, rule) => {
  const { text: rest, cuts } = cutInline(text, { last: true });
  expect(rest).toBe(kept);
  expect(cuts.map((cut) => cut.rule)).toEqual([rule]);
  for (const cut of cuts) expect(text).toContain(cut.text);
});

test.each([
  'Warga menyebutnya Rembang Asri (baca: Rembangasri), sebuah desa.',
  '"(Rapat itu) ditunda," kata Ratna. (Sekjen)',
  'Kasus itu ditangani Kejaksaan Agung (Kejagung).',
  'Izin itu dicabut (IUP).',
  'Ratna berkata, "Baca juga: itu tertulis di papan," lalu tertawa.',
  'Halaman selanjutnya kosong.',
])('stays: %s', (text) => {
  expect(cutInline(text, { last: true })).toEqual({ text, cuts: [] });
});

test('initials count only where the article ends', () => {
  expect(cutInline('Ia pulang. (sla/bim)', { last: false }).cuts).toEqual([]);
});
