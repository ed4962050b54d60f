import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/model/span.ts';
import { type Marked, nestMarks } from '../../src/report/nest-marks.ts';

type Named = Span & { readonly name: string };

const show = (text: string, nodes: readonly Marked<Named>[]): string =>
  nodes
    .map((node) =>
      'text' in node
        ? text.slice(node.text.start, node.text.end)
        : `<${node.mark.name}${node.first ? '' : '-'}>${show(text, node.inside)}</${node.mark.name}${node.last ? '' : '-'}>`,
    )
    .join('');

const draw = (text: string, ...marks: readonly Named[]): string =>
  show(text, nestMarks({ start: 0, end: text.length }, marks));

describe('nestMarks', () => {
  test('keeps text outside marks and nests what stands inside', () => {
    expect(draw('Kami siap bekerja', { name: 'q', start: 5, end: 17 }, { name: 'c', start: 5, end: 9 })).toBe(
      'Kami <q><c>siap</c> bekerja</q>',
    );
  });

  test('cuts a mark where another one ends, and says which pieces are its ends', () => {
    expect(draw('satu dua tiga', { name: 'a', start: 0, end: 8 }, { name: 'b', start: 5, end: 13 })).toBe(
      '<a>satu <b>dua</b-></a><b-> tiga</b>',
    );
  });

  test('keeps to its range', () => {
    expect(
      nestMarks({ start: 5, end: 8 }, [
        { start: 0, end: 5 },
        { start: 8, end: 9 },
      ]),
    ).toEqual([{ text: { start: 5, end: 8 } }]);
  });

  test('loses no text and opens and closes each mark once, however they cross', () => {
    const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const text = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP';
        const marks = spans.map(([start, length, name]) => ({ name, start, end: start + length }));
        const drawn = draw(text, ...marks);
        expect(drawn.replace(/<\/?[abc]-?>/gu, '')).toBe(text);
        expect(drawn.match(/<[abc]>/gu) ?? []).toHaveLength(marks.length);
        expect(drawn.match(/<\/[abc]>/gu) ?? []).toHaveLength(marks.length);
      }),
    );
  });
});
