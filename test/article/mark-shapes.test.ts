import { expect, test } from 'vitest';
import { markShapes } from '../../src/article/mark-shapes.ts';
import { noise, paragraph } from './blocks.ts';

const sentence = 'Ketua KPU Kota Damai Ratna Dewi menunda rapat pleno itu hingga hari Jumat.';
const other = 'Bawaslu Kota Damai meminta warga menunggu dengan tenang di rumah.';

function rules(...lines: readonly string[]): readonly (string | null)[] {
  return markShapes(
    lines.map((line) => paragraph(line)),
    'Rapat Pleno Ditunda',
  ).map((block) => block.removed?.rule ?? null);
}

test('headlines and headings go, sentences stay', () => {
  expect(rules(sentence, 'Warga Antre Minyak Goreng Sejak Subuh', 'Alasan penundaan', other)).toEqual([
    null,
    'headline-line',
    'heading-line',
    null,
  ]);
});

test('a label that no rule knows goes with its headline', () => {
  expect(rules(sentence, 'Wajib Dibaca:', 'Warga Antre Minyak Goreng Sejak Subuh', other)).toEqual([
    null,
    'label-before-headline',
    'headline-line',
    null,
  ]);
});

test('the first half of a broken sentence is no heading', () => {
  expect(rules(sentence, 'Ratna mengatakan bahwa', 'Warga Antre Minyak Goreng Sejak Subuh', 'rapat itu sah.')).toEqual([
    null,
    null,
    'headline-line',
    null,
  ]);
});

test('but a short line after that half is', () => {
  expect(rules(sentence, '"Kami akan terus menjaga', 'Suasana rapat di kantor', 'suara warga," ujarnya.')).toEqual([
    null,
    null,
    'heading-line',
    null,
  ]);
});

test('the title and long paragraphs count once; a short answer may repeat', () => {
  expect(rules('Rapat Pleno Ditunda', sentence, '“Belum ada.”', '“Belum ada.”', sentence)).toEqual([
    'title-again',
    null,
    null,
    null,
    'paragraph-again',
  ]);
});

test('lists after a colon stay, stray words go', () => {
  expect(rules('Barang yang hilang:', 'surat suara', 'Kotak suara', sentence, 'kabardamai', other)).toEqual([
    null,
    null,
    null,
    null,
    'loose-words',
    null,
  ]);
});

test('what is marked already is left alone', () => {
  expect(markShapes([noise('Alasan penundaan', 'tags')], null)[0]?.removed?.reason).toBe('tags');
});
