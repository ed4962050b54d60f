import { createHash } from 'node:crypto';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import { sampleFailure, sampleReport, sampleText } from './sample-report.ts';

const page = renderHtml([sampleReport], { lang: 'id' });
const $ = load(page);

describe('renderHtml', () => {
  test('shows the article word for word, its quotes in place', () => {
    const shown = load(page);
    shown('.ref, .tip').remove();
    const paragraphs = shown('.row > p')
      .toArray()
      .map((paragraph) => shown(paragraph).text());
    expect(paragraphs.join('\n\n')).toBe(sampleText);
    const quotes = shown('.quote')
      .toArray()
      .map((quote) => shown(quote).text());
    expect(quotes).toEqual(sampleReport.quotes.map(({ text }) => text));
  });

  test('colours words by speaker and says beside them who spoke and how we know', () => {
    expect($('#r1-q1').hasClass('s0')).toBe(true);
    expect($('#r1-q4').hasClass('s1')).toBe(true);
    expect($('#r1-q6').hasClass('s-none')).toBe(true);
    expect($('#r1-tip-q2').text()).toBe(
      'Ratna Dewi Lestari · tak langsung · mengatakan · kata ganti · narasumber, kata pewarta, lalu isi ucapannya (subject-verb-clause) · keyakinan sedang',
    );
  });

  test('has unique ids, and every inner link and description leads to one', () => {
    const ids = $('[id]')
      .toArray()
      .map((each) => $(each).attr('id') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const targets = $('a[href^="#"]')
      .toArray()
      .map((each) => ($(each).attr('href') ?? '').slice(1));
    const described = $('[aria-describedby]')
      .toArray()
      .map((each) => $(each).attr('aria-describedby') ?? '');
    expect(targets.length).toBeGreaterThan(15);
    for (const target of [...targets, ...described]) expect(ids).toContain(target);
  });

  test('draws how much of the article each speaker fills', () => {
    const widths = $('.bar .value')
      .toArray()
      .map((bar) => Number($(bar).attr('width')));
    const own = sampleReport.quotes.filter(({ speaker }) => speaker === 's1');
    const spoken = own.reduce((sum, { text }) => sum + Array.from(text).length, 0);
    expect(widths[0]).toBe(Math.round((100 * spoken) / Array.from(sampleText).length));
    expect($('.timeline time').first().attr('datetime')).toBe('2024-02-12');
  });

  test('puts a finding beside the words that it points at', () => {
    const row = $('.row').last();
    expect(row.find('.noted').text()).toBe('Seorang warga Kelurahan Sukamaju');
    expect(row.find('.note').text()).toContain('A source is not named');
  });

  test('needs no script, loads nothing and allows nothing but its own style', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\sstyle=|\son\w+=|url\(|@import/u);
    const hash = createHash('sha256').update($('style').text()).digest('base64');
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('lists several sources with totals, failures included', () => {
    const several = load(renderHtml([sampleReport, sampleFailure, sampleReport], { lang: 'en' }));
    expect(several('tbody tr')).toHaveLength(3);
    expect(several('tfoot').text()).toBe('Total: 3 sources, 1 failed4121464');
    expect(several('#r2-report').text()).toContain('The site answered 404 Not Found.');
    const ids = several('[id]')
      .toArray()
      .map((each) => several(each).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
