import { describe, expect, test } from 'vitest';
import { markBoilerplate } from '../../src/article/mark-boilerplate.ts';
import { listItem, noise, paragraph } from './blocks.ts';

const sentence = 'Ketua KPU Kota Damai Ratna Dewi menunda rapat pleno itu hingga Jumat.';

/** The rule that removed each line, null where it stayed. */
function rules(...lines: readonly string[]): readonly (string | null)[] {
  return markBoilerplate(lines.map((line) => paragraph(line))).map((block) => block.removed?.rule ?? null);
}

describe('a label takes what belongs to it', () => {
  test('one headline, whatever its end', () => {
    for (const headline of [
      'Harga cabai naik lagi',
      'Sinta: Buktikan!',
      'Apa itu politik uang?',
      'Hubungan Sudah “Game Over”',
    ]) {
      expect(rules(sentence, 'Baca Juga:', headline, sentence)).toEqual([
        null,
        'baca-juga-label',
        'baca-juga-label',
        null,
      ]);
    }
  });

  test('the rest of its list, and no sub-heading, where the first headline is gone already', () => {
    const rest = listItem('Cara Kerja Botoh: "Yang Penting Menang Dulu"');
    const below = paragraph('Dari Koordinator ke Kurir');
    const gone = {
      ...listItem('Guru yang Menolak Amplop'),
      removed: { reason: 'related-link', rule: 'link-line' },
    } as const;
    const marked = markBoilerplate([paragraph('Baca juga:'), gone, rest, below, paragraph(sentence)]);
    expect(marked.map((block) => block.removed?.rule ?? null)).toEqual([
      'baca-juga-label',
      'link-line',
      'baca-juga-label',
      null,
      null,
    ]);
  });

  test('a list', () => {
    const lines = ['Pilihan Redaksi', '• Gempa Guncang Damai Dini Hari', '• Harga Emas Naik', sentence];
    expect(rules(sentence, ...lines)).toEqual([null, 'related-label', 'related-label', 'related-label', null]);
  });

  test('never a sentence or the first half of a quote', () => {
    expect(rules('Baca Juga:', sentence)).toEqual(['baca-juga-label', null]);
    expect(rules('TERKAIT', '"Kami akan menjaga', 'suara warga," ujarnya.')).toEqual(['related-label', null, null]);
  });

  test('the caption above `Photo :` and the credits below it', () => {
    expect(
      rules(sentence, 'Suasana rapat di kantor kecamatan.', 'Photo :', '• Sinta Larasati', '• Dok. KPU', sentence),
    ).toEqual([null, 'caption-above-label', 'caption-label', 'caption-label', 'agency-photo-credit', null]);
    expect(rules(`${sentence} "Sah," katanya.`, 'Photo :', sentence)).toEqual([null, 'caption-label', null]);
  });
});

describe('where a line stands', () => {
  test('initials, names in capitals and sources count only at the end', () => {
    const tail = ['SINTA LARASATI', 'Sumber: kabardamai.id', '(sla/bim)'];
    expect(rules(sentence, ...tail)).toEqual([null, 'capitals-byline', 'source-line', 'initials']);
    expect(rules('(sla/bim)', sentence)).toEqual([null, null]);
  });

  test('a date counts only at the head', () => {
    const date = 'Kamis, 7 Maret 2024 14:20 WIB';
    expect(rules('Sinta Larasati', date, sentence)).toEqual([null, 'date-line', null]);
    expect(rules(sentence, date, sentence)).toEqual([null, null, null]);
  });

  test('what is marked already keeps its mark', () => {
    const marked = markBoilerplate([noise('Baca juga: X Y Z', 'navigation'), paragraph(sentence)]);
    expect(marked.map((block) => block.removed?.rule ?? null)).toEqual(['test-navigation', null]);
  });
});
