import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/split-sentences.ts';

const split = (text: string): readonly string[] =>
  splitSentences(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));

describe('splitSentences', () => {
  test.each([
    ['Prof. Dr. H. M. Ratna, S.H., M.Si. hadir. Ia pulang.', 2],
    ['Rapat mulai pukul 14.30 WIB. Biayanya Rp 1.250.000. Selesai.', 3],
    ['Kantor di Jl. Melati No. 5 Kab. Damai. Warga datang.', 2],
    ['Apakah siap? Siap! Mari... lanjut.', 3],
    ['Ia (M. Qodari) datang. Lalu pergi.', 2],
    ['Kata dr. Siti, semua sehat. Benar.', 2],
  ])('%s → %i', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  test('closing marks stay with their sentence, and spaces of any width part sentences', () => {
    expect(split('“Kami siap.”   Ia pulang.')).toEqual(['“Kami siap.”', 'Ia pulang.']);
  });

  test('stays inside the span it is given', () => {
    const text = 'Satu. Dua. Tiga.';
    expect(splitSentences(text, { start: 6, end: 10 })).toEqual([{ start: 6, end: 10 }]);
  });
});
