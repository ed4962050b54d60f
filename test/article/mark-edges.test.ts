import { expect, test } from 'vitest';
import { markEdges } from '../../src/article/mark-edges.ts';
import { listItem, paragraph } from './blocks.ts';

const body = ['Ketua KPU Damai hadir pada pukul delapan.', '“Kami siap,” ujar Ratna.'];

function kept(...lines: readonly string[]): readonly string[] {
  return markEdges(lines.map((line) => paragraph(line)))
    .filter(({ removed }) => removed === null)
    .map(({ text }) => text);
}

test('loose lines above and below the body go', () => {
  expect(kept('Politik', 'Sinta Larasati', ...body, ': Bima Putra', 'kpu damai', 'Referensi:')).toEqual(body);
});

test.each<[string, readonly string[]]>([
  ['a last sentence without its full stop', [...body, 'Sidang dilanjutkan Senin pekan depan']],
  ['a list behind a colon', [...body, 'Calon yang lolos:', 'Ratna Dewi', 'Bima Putra']],
  ['a list of many names', [...body, 'Ratna Dewi', 'Bima Putra', 'Sinta Larasati', 'Joko Prayitno']],
  ['the end of a broken sentence', [body[0] ?? '', 'Ratna menolak hadir dalam rapat itu karena', 'sakit']],
  ['speech', ['“Siap”', ...body]],
  ['a dateline that ends with a dash', ['Damai –', ...body]],
])('%s stays', (_, lines) => {
  expect(kept(...lines)).toEqual(lines);
});

test('items of a list stay', () => {
  const blocks = [paragraph('Ia datang.'), listItem('Ratna Dewi'), listItem('Bima Putra')];
  expect(markEdges(blocks)).toEqual(blocks);
});
