import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { sampleArticle, sampleReport, sampleResults, sampleText } from './sample-report.ts';

const anchorOf = (id: string, report = sampleReport) => {
  const quote = report.quotes.find((each) => each.id === id);
  if (quote === undefined) throw new Error(`the sample has no ${id}`);
  return quote.anchor;
};

describe('anchorQuotes', () => {
  test('gives 32 code points of context that stand beside the words', () => {
    const { exact, prefix, suffix } = anchorOf('q4');
    expect(sampleText).toContain(prefix + exact + suffix);
    expect(Array.from(prefix)).toHaveLength(32);
    expect(Array.from(suffix)).toHaveLength(32);
  });

  test('counts every occurrence and links only to words that stand once', () => {
    const again = `${sampleText}\n\nPelaku bisa dijerat Pasal 523 ayat (2) UU Pemilu, demikian bunyi spanduk itu.`;
    const paragraphs = [...sampleArticle.paragraphs, { start: sampleText.length + 2, end: again.length, page: 1 }];
    const report = buildReport({ ...sampleResults, article: { ...sampleArticle, text: again, paragraphs } });
    expect(anchorOf('q3', report)).toMatchObject({ occurrences: 2, textFragment: null });
    expect(anchorOf('q3')).toMatchObject({
      occurrences: 1,
      textFragment: expect.stringContaining('#:~:text=Pelaku%20bisa'),
    });
  });

  test('does not link to words that the title or a related link repeats, in whatever case', () => {
    const title = 'PELAKU BISA DIJERAT PASAL 523 AYAT (2) UU PEMILU';
    expect(
      anchorOf('q3', buildReport({ ...sampleResults, article: { ...sampleArticle, title } })).textFragment,
    ).toBeNull();
  });

  test('links a quote on a later page to that page, and one over two pages not at all', () => {
    const { info } = sampleResults.source;
    const second = { number: 2, url: 'https://suara.example/pemilu/37?page=2', bytes: 1, sha256: 'b'.repeat(64) };
    const source = { ...sampleResults.source, info: { ...info, pages: [...info.pages, second] } };
    const paragraphs = sampleArticle.paragraphs.map((paragraph, i) => ({ ...paragraph, page: i < 2 ? 1 : 2 }));
    const article = { ...sampleArticle, paragraphs };
    const report = buildReport({ ...sampleResults, source, article });
    expect(anchorOf('q3', report).textFragment).toMatch(/^https:\/\/suara\.example\/pemilu\/37\?page=2#:~:text=/u);
    const [first, next] = [sampleText.indexOf('kantornya'), sampleText.indexOf('Sentra')];
    const [quote] = sampleResults.quotes;
    if (quote === undefined) throw new Error('the sample has quotes');
    const over = { ...sampleResults, source, article, quotes: [{ ...quote, spans: [{ start: first, end: next }] }] };
    expect(buildReport(over).quotes[0]?.anchor.textFragment).toBeNull();
  });
});
