import { describe, expect, test } from 'vitest';
import { auditHtml } from '../../src/index.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { fixturePages } from './fixture-pages.ts';

describe.each(fixturePages.map(({ path, html }) => [path, html] as const))('the report of %s', (path, html) => {
  const report = auditHtml(html, { url: `https://suara.example${path}` });

  test('fits the schema, as it comes back from JSON', () => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test('quotes word for word: every span and every context stands in the text', () => {
    if (!report.ok) return expect(report.error.code).toBe('not-an-article');
    const points = Array.from(report.article.text);
    for (const { text, spans, anchor } of report.quotes) {
      expect(spans.map(({ start, end }) => points.slice(start, end).join('')).join(' ')).toBe(text);
      expect(report.article.text).toContain(anchor.prefix + anchor.exact + anchor.suffix);
    }
    for (const { text, start, end } of report.claims) expect(points.slice(start, end).join('')).toBe(text);
  });
});
