import { describe, expect, test } from 'vitest';
import { auditText } from '../../src/index.ts';

function inner(text: string): readonly (readonly [string, string | null, string | null])[] {
  const report = auditText(`${text} Rapat itu digelar di gudang logistik.`);
  if (!report.ok) throw new Error(report.error.message);
  const names = new Map(report.speakers.map(({ id, name }) => [id, name]));
  const points = [...report.article.text];
  for (const quote of report.quotes) {
    const [span] = quote.spans;
    expect(points.slice(span?.start, span?.end).join('')).toBe(quote.text);
  }
  return report.quotes
    .filter((quote) => quote.inside !== null)
    .map((quote) => [
      quote.text,
      quote.cue?.text ?? null,
      quote.speaker === null ? null : (names.get(quote.speaker) ?? null),
    ]);
}

describe('words repeated inside a quote', () => {
  test.each([
    [
      '"Camat bilang \'pilih nomor dua kalau mau bantuan\' di depan warga," kata anggota Bawaslu Damai Tegar Wibowo.',
      [['pilih nomor dua kalau mau bantuan', 'bilang', 'Camat']],
    ],
    [
      '“Saya tanya ke sopirnya, ‘Kotak itu mau dibawa ke mana?’ Dia jawab, ‘Ke gudang lama, Bu,’ lalu pergi,” kata Sulastri Wening.',
      [
        ['Kotak itu mau dibawa ke mana?', 'tanya', 'Sulastri Wening'],
        ['Ke gudang lama, Bu', 'jawab', null],
      ],
    ],
    ['“Lalu ‘Kertasnya habis,’ kata petugas,” ujar Sulastri Wening.', [['Kertasnya habis', 'kata', 'petugas']]],
    [
      '“Ada seorang ibu yang bilang, ‘Saya tidak pernah didata,’ dan itu benar,” ujar Sulastri.',
      [['Saya tidak pernah didata', 'bilang', null]],
    ],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  test.each([
    '“Kami tidak mengenal ‘serangan fajar’ di sini,” kata Sulastri Wening.',
    '“Program ‘Damai Memilih’ jalan terus,” kata Sulastri Wening.',
    "“Pelantikan hari Jum'at di gedung Ma'arif,” kata Sulastri Wening.",
  ])('a term or a programme is none: %s', (text) => {
    expect(inner(text)).toEqual([]);
  });

  test('its speaker never gets the floor: the next -nya is the outer speaker’s', () => {
    const report = auditText(
      '“Camat bilang ‘pilih nomor dua saja’ di depan warga,” kata Tegar Wibowo. “Kami punya rekamannya,” ujarnya.',
    );
    if (!report.ok) throw new Error(report.error.message);
    const last = report.quotes.at(-1);
    expect(report.speakers.find(({ id }) => id === last?.speaker)?.name).toBe('Tegar Wibowo');
    expect(report.claims.every(({ quote }) => report.quotes.find(({ id }) => id === quote)?.inside === null)).toBe(
      true,
    );
  });
});
