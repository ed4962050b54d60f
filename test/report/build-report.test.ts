import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildFailure, buildReport } from '../../src/report/build-report.ts';
import { sampleFailure, sampleReport, sampleResults, sampleText } from './sample-report.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const points = Array.from(sampleText);
const at = (span: { readonly start: number; readonly end: number }): string =>
  points.slice(span.start, span.end).join('');

/** Every object of the report that has words and a place. */
function placesIn(value: unknown): { text: string; start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const here =
    'text' in value && 'start' in value && 'end' in value
      ? [value as { text: string; start: number; end: number }]
      : [];
  return [...here, ...Object.values(value).flatMap(placesIn)];
}

describe('buildReport', () => {
  test('counts code points: every place in the report holds its words, also after an astral character', () => {
    const places = placesIn(sampleReport);
    expect(places.length).toBeGreaterThan(25);
    for (const place of places) expect(at(place)).toBe(place.text);
    expect(sampleReport.quotes.map((quote) => quote.spans.map(at).join(' '))).toEqual(
      sampleReport.quotes.map(({ text }) => text),
    );
    const last = sampleReport.quotes.at(-1);
    expect(last?.spans[0]?.start).toBe((sampleResults.quotes.at(-1)?.spans[0]?.start ?? 0) - 1);
  });

  test('covers the article with its paragraphs', () => {
    expect(sampleReport.article.paragraphs.map(at).join('\n\n')).toBe(sampleText);
    expect(sampleReport.article.textSha256).toBe(sha256(sampleText));
  });

  test('keeps the key order of the contract', () => {
    expect(Object.keys(sampleReport).join(' ')).toBe(
      'schemaVersion tool ok source article relevance speakers quotes claims findings warnings',
    );
    expect(Object.keys(sampleReport.quotes[0] ?? {}).join(' ')).toBe(
      'id kind text spans speaker mention cue attribution continues repaired inside saidAt saidIn occasion anchor',
    );
    expect(Object.keys(sampleReport.claims[0] ?? {}).join(' ')).toBe(
      'id quote text start end speaker types modality polarity checkability topics quantities legalRefs',
    );
    expect(Object.keys(sampleReport.source).join(' ')).toBe(
      'input url finalUrl canonicalUrl kind fetchedAt status contentType charset bytes sha256 pages pagesTotal pagesMissing',
    );
  });

  test('joins a quote with an inserted cue by one space and anchors it from its first word to its last', () => {
    const [first] = sampleResults.quotes;
    if (first === undefined) throw new Error('the sample has quotes');
    const spans = ['12 laporan', 'diteruskan ke Sentra Gakkumdu'].map((words) => {
      const start = sampleText.indexOf(words);
      return { start, end: start + words.length };
    });
    const report = buildReport({ ...sampleResults, quotes: [{ ...first, spans }] });
    expect(report.quotes[0]?.text).toBe('12 laporan diteruskan ke Sentra Gakkumdu');
    expect(report.quotes[0]?.anchor.exact).toBe('12 laporan sudah diteruskan ke Sentra Gakkumdu');
  });

  test('gives the remarks of the quote finder words and a place', () => {
    expect(sampleReport.warnings[1]).toEqual({
      code: 'stray-mark',
      message: expect.stringMatching(/^a quotation mark stands alone: “gosip menjelang pencoblosan”/u),
    });
  });
});

describe('buildFailure', () => {
  test('reports a source that never opened: what is not known is null', () => {
    expect(sampleFailure.ok).toBe(false);
    expect(sampleFailure.source).toMatchObject({
      input: 'https://suara.example/hilang',
      status: 404,
      sha256: null,
      pages: [],
    });
    expect(Object.keys(sampleFailure.error)).toEqual(['code', 'message', 'hint', 'status']);
  });

  test('hashes the bytes of a source that opened', () => {
    const bytes = new TextEncoder().encode('%PDF-1.7');
    const failure = { code: 'not-html', message: 'It is a PDF.', hint: 'Save it as text.', status: null } as const;
    const report = buildFailure({ info: { input: 'berita.pdf', kind: 'file', pages: [] }, bytes }, failure);
    expect(report.source).toMatchObject({ bytes: 8, sha256: sha256('%PDF-1.7') });
  });
});
