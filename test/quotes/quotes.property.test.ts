import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { articleOf } from '../helpers/article-of.ts';
import { cpuTimeOf } from '../helpers/cpu-time.ts';

const PIECES = [
  '“',
  '”',
  '"',
  '«',
  '»',
  ' kata Ratna',
  ' ujarnya',
  ', ',
  '. ',
  '? ',
  ': ',
  'Menurut dia, ',
  'Ketua KPU Garut Ratna Dewi ',
  'mengatakan ',
  'bahwa ',
  'logistik sudah tiba',
  'Kami siap',
  ' (KPU)',
  ' 14" ',
  'Joko ',
  'menilai ',
  ' dan ',
  '\n\n',
  '‘',
  '’',
  'agar ',
  'M. ',
  'Senin (1/1/2024) ',
];
const article = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) =>
  articleOf(
    pieces
      .join('')
      .split('\n\n')
      .filter((paragraph) => paragraph.trim() !== ''),
  ),
);

describe('any article of quotes, cues and marks', () => {
  test('spans lie inside their paragraph, are not empty, and quotes of one kind do not overlap', () => {
    fc.assert(
      fc.property(article, (one) => {
        const { quotes } = findQuotes(one);
        for (const kind of ['direct', 'indirect']) {
          const spans = quotes
            .filter((quote) => quote.kind === kind && quote.inside === null)
            .flatMap((quote) => quote.spans);
          for (const [i, span] of spans.entries()) {
            expect(one.text.slice(span.start, span.end).trim()).not.toBe('');
            expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
            expect(one.paragraphs.some((paragraph) => span.start >= paragraph.start && span.end <= paragraph.end)).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a quote inside another lies in it, and that one in none', () => {
    fc.assert(
      fc.property(article, (one) => {
        const { quotes } = findQuotes(one);
        for (const quote of quotes.filter(({ inside }) => inside !== null)) {
          const outer = quotes.find(({ id }) => id === quote.inside);
          const [span, around] = [quote.spans[0], outer?.spans[0]];
          expect(outer?.inside).toBe(null);
          expect(
            span !== undefined && around !== undefined && span.start >= around.start && span.end <= around.end,
          ).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['ten thousand opening marks', '“'.repeat(10_000)],
    ['ten thousand opened words', '“a '.repeat(10_000)],
    ['one paragraph of a megabyte', 'Ratna mengatakan, logistik sudah tiba di gudang. '.repeat(20_000)],
    ['capital words without end', 'Ratna '.repeat(50_000)],
    ['brackets without end', '(KPU '.repeat(50_000)],
  ])('%s are read in time that grows with their length', (_, text) => {
    const spent = cpuTimeOf(() => {
      findQuotes(articleOf([text]));
    });
    expect(spent).toBeLessThan(6_000);
  });
});
