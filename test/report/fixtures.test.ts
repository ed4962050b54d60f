import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { auditHtml } from '../../src/index.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { renderText } from '../../src/report/text.ts';
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

  test.each([60, 80, 140])('is explained in lines that fit %i columns', (width) => {
    for (const lang of ['id', 'en'] as const) {
      const text = renderText([report], { lang, width, explain: true, colors: new Chalk({ level: 0 }) });
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      if (report.ok) expect(text.match(/^ +\d+ {2}\S/gmu)).toHaveLength(report.article.paragraphs.length);
    }
  });
});
