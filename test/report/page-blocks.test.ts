import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Removal } from '../../src/model/article.ts';
import type { ReportArticle } from '../../src/model/report.ts';
import { type PageBlock, pageBlocks } from '../../src/report/page-blocks.ts';
import { sampleReport } from './sample-report.ts';

const removal = (text: string, betweenParagraphs: Removal['betweenParagraphs'], page = 1): Removal => ({
  text,
  reason: 'related-link',
  rule: 'link-line',
  page,
  betweenParagraphs,
});

/** An article of paragraphs and of what was left out of it. */
function article(paragraphs: readonly string[], removed: readonly Removal[]): ReportArticle {
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const start = at;
    at += Array.from(paragraph).length + 2;
    return { start, end: at - 2, page: 1 };
  });
  return { ...sampleReport.article, text: paragraphs.join('\n\n'), paragraphs: spans, removed };
}

const shown = (block: PageBlock): string => {
  if (block.kind === 'removed') return `${block.cutFrom === null ? 'x' : `x${block.cutFrom}`} ${block.removal.text}`;
  return `${block.goesOn ? '+' : block.number} ${block.text}`;
};

describe('pageBlocks', () => {
  test('puts what was left out in its place', () => {
    const blocks = pageBlocks(
      article(
        ['Kotak suara tiba.', 'Gudang dijaga.'],
        [removal('Bagikan', [null, 0]), removal('Baca juga: Debat', [0, 1]), removal('Tag: pemilu', [1, null])],
      ),
      [],
    );
    expect(blocks.map(shown)).toEqual([
      'x Bagikan',
      '1 Kotak suara tiba.',
      'x Baca juga: Debat',
      '2 Gudang dijaga.',
      'x Tag: pemilu',
    ]);
  });

  test('shows a paragraph that was joined again in its parts, after signs that take two code units', () => {
    const first = 'Amplop 🧧 tidak ada.';
    const text = '“Kami siap dan tenang,” ujarnya.';
    const blocks = pageBlocks(
      article(
        [first, text],
        [removal('[Gambas]', [1, 1]), removal('Petugas jaga.', [1, 1]), removal('(sla/bim)', [1, 1])],
      ),
      [{ at: first.length + 2 + text.indexOf('dan'), removed: [1] }],
    );
    expect(blocks.map(shown)).toEqual([
      `1 ${first}`,
      '2 “Kami siap',
      'x2 [Gambas]',
      'x Petugas jaga.',
      '+ dan tenang,” ujarnya.',
      'x2 (sla/bim)',
    ]);
  });

  test('a break with nothing in it is shown as well', () => {
    const blocks = pageBlocks(article(['Kami siap dan tenang.'], []), [{ at: 10, removed: [] }]);
    expect(blocks.map(shown)).toEqual(['1 Kami siap', '+ dan tenang.']);
  });

  test('loses and doubles nothing, wherever things stood', () => {
    const index = fc.option(fc.nat(3), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(index, index), { maxLength: 12 }), (places) => {
        const paragraphs = ['Satu.', 'Dua.', 'Tiga.', 'Empat.'];
        const removed = places.map((place, i) => removal(`n${i}`, place));
        const blocks = pageBlocks(article(paragraphs, removed), []);
        const kept = blocks.flatMap((block) => (block.kind === 'kept' ? [block.text] : []));
        const left = blocks.flatMap((block) => (block.kind === 'removed' ? [block.removal.text] : []));
        expect(kept).toEqual(paragraphs);
        expect(left.toSorted()).toEqual(removed.map(({ text }) => text).toSorted());
      }),
    );
  });
});
