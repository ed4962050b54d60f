import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditText } from '../../src/index.ts';

const SPEECH = [
  'Kami sudah menghitung ulang kotak suara di gudang itu',
  'Tidak ada satu pun surat suara yang hilang',
  'Belum ada laporan yang masuk sejak pagi',
  'Kalau perlu, kami tunda sampai Jumat',
];
const FRAMES = [
  (words: string) => `“${words},” kata Ketua KPU Kota Damai Ratna Dewi, Senin (5/2/2024).`,
  (words: string) => `Anggota Bawaslu Kota Damai Bima Putra menambahkan, “${words}.”`,
  (words: string) => `“${words},” ujarnya.`,
  (words: string) => `Menurut Ratna, gudang dijaga polisi. “${words},” tutur dia.`,
  (words: string) => `“${words},” ujar Bima, “sejak kemarin.”`,
  () => 'Ratna mengatakan bahwa tinta pemilu sudah tiba di semua kecamatan.',
  () => 'Warga menyebut petugas itu “tamu malam” karena datang selepas isya.',
];
const article = fc
  .array(fc.tuple(fc.constantFrom(...FRAMES), fc.constantFrom(...SPEECH)), { minLength: 2, maxLength: 7 })
  .map((parts) => parts.map(([frame, words]) => frame(words)));

/** The same text as different sites write it. */
const SPELLINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['straight marks', (text) => text.replaceAll(/[“”]/gu, '"')],
  ['marks of one shape', (text) => text.replaceAll('“', '”')],
  ['guillemets', (text) => text.replaceAll('“', '«').replaceAll('”', '»')],
  ['no-break spaces', (text) => text.replaceAll(/ (?=\p{L})/gu, '\u00A0')],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['zero-width spaces', (text) => text.replaceAll('“', '\u200B“')],
];

function told(text: string): readonly string[] {
  const report = auditText(text);
  if (!report.ok) throw new Error(report.error.message);
  const plain = (words: string): string => words.replaceAll(/[“”«»"]/gu, '"').replaceAll(/\s+/gu, ' ');
  return report.quotes.map((quote) => {
    const speaker = report.speakers.find(({ id }) => id === quote.speaker)?.name ?? null;
    return `${quote.kind} ${plain(quote.text)} — ${speaker} (${quote.cue?.text}, ${quote.attribution.confidence})`;
  });
}

test.each(SPELLINGS)('who said what does not change with %s', (_, spell) => {
  fc.assert(
    fc.property(article, (paragraphs) => {
      const text = `KPU Damai Hitung Ulang Kotak Suara\n\n${paragraphs.join('\n\n')}`;
      expect(told(spell(text))).toEqual(told(text));
    }),
    { numRuns: 60 },
  );
});
