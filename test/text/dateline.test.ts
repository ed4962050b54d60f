import { expect, test } from 'vitest';
import { readDateline } from '../../src/text/dateline.ts';

const sentence = 'Ketua KPU Kota Damai Ratna Dewi menunda rapat pleno.';

test.each([
  ['JAKARTA, KOMPAS.com - ', 'JAKARTA', 'Kompas.com'],
  ['KEEROM, KOMPAS — ', 'KEEROM', 'Kompas'],
  ['VIVA Tekno – ', null, 'VIVA'],
  ['VIVA.co.id - ', null, 'VIVA'],
  ['Jakarta, VIVA – ', 'Jakarta', 'VIVA'],
  ['Liputan6.com, Jakarta - ', 'Jakarta', 'Liputan6.com'],
  ['Liputan6.com, Jakarta ', 'Jakarta', 'Liputan6.com'],
  ['Liputan6.com, Banda Aceh ', 'Banda Aceh', 'Liputan6.com'],
  ['Jakarta (ANTARA) - ', 'Jakarta', 'ANTARA'],
  ['Mataram, NTB (ANTARA News) - ', 'Mataram, NTB', 'ANTARA News'],
  ['Jakarta, 5/3 (ANTARA) - ', 'Jakarta', 'ANTARA'],
  ['TEMPO.CO, Jakarta- ', 'Jakarta', 'Tempo.co'],
  ['REPUBLIKA.CO.ID,JAKARTA -- ', 'JAKARTA', 'Republika'],
  ['KONTAN.CO.ID - JAKARTA. ', 'JAKARTA', 'Kontan'],
  ['Jakarta, CNN Indonesia -- ', 'Jakarta', 'CNN Indonesia'],
  ['tirto.id - ', null, 'Tirto.id'],
  ['Surabaya (kabardamai.id) – ', 'Surabaya', 'kabardamai.id'],
  ['SURABAYA, HARIANDAMAI - ', 'SURABAYA', 'HARIANDAMAI'],
  ['Metrotvnews.com, Jakarta: ', 'Jakarta', 'Metro TV'],
  ['Jakarta, KabarDamai.id | ', 'Jakarta', 'KabarDamai.id'],
  ['DAMAI, Radar Damai – ', 'DAMAI', 'Radar Damai'],
  ['Damai, kab-damai.kpu.go.id - ', 'Damai', 'kab-damai.kpu.go.id'],
  ['Damai, Badan Pengawas Pemilihan Umum - ', 'Damai', 'Bawaslu'],
  ['KBRN, Damai: ', 'Damai', 'RRI'],
  ['Jakarta - ', 'Jakarta', null],
])('%s', (tag, place, publisher) => {
  expect(readDateline(`${tag}${sentence}`)).toEqual({ place, publisher, end: tag.length });
});

test('a place alone on its line', () => {
  expect(readDateline('Jakarta -\n\nKetua KPU menunda rapat.')).toEqual({ place: 'Jakarta', publisher: null, end: 9 });
});

test.each([
  sentence,
  'Ratna Dewi - perempuan yang memimpin KPU Kota Damai - menunda rapat.',
  'Pemilu 2024 – pesta lima tahunan itu – tinggal sebulan.',
  'Tim hukum – yang dipimpin Bima – menggugat.',
  '"Kami siap - selalu siap," kata Ratna.',
  'Pasangan nomor urut 2: Ratna dan Bima.',
  '',
])('no dateline: %s', (text) => {
  expect(readDateline(text)).toBeNull();
});
