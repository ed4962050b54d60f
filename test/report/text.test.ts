import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { FoundBy } from '../../src/model/article.ts';
import type { Report } from '../../src/model/report.ts';
import type { ArticleTrace, RenderOptions } from '../../src/report/format.ts';
import { renderText } from '../../src/report/text.ts';
import { sampleFailure, sampleReport, sampleText } from './sample-report.ts';

/** The second paragraph was broken before its second sentence. */
const traces: ReadonlyMap<Report, ArticleTrace> = new Map([
  [
    sampleReport,
    {
      foundBy: { by: 'template', publisher: 'Suara Damai', seen: '2023' },
      rejoins: [{ at: sampleText.indexOf('Kami minta'), removed: [] }],
    },
  ],
]);

const plain = new Chalk({ level: 0 });
const render = (options: Partial<RenderOptions> = {}, reports = [sampleReport]): string =>
  renderText(reports, { lang: 'id', colors: plain, width: 80, ...options });

describe('renderText', () => {
  test.each([60, 80, 140])('reads well at %i columns', async (width) => {
    const text = render({ width });
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    await expect(text).toMatchFileSnapshot(`snapshots/sample-id-${width}.txt`);
  });

  test.each([
    ['en', 80],
    ['id', 60],
    ['id', 140],
  ] as const)('reads well explained, in %s at %i columns', async (lang, width) => {
    const text = render({ lang, width, explain: true, traces });
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    await expect(text).toMatchFileSnapshot(`snapshots/sample-explain-${lang}-${width}.txt`);
  });

  test('says where the body was found, when that is known', () => {
    const found = (foundBy: FoundBy | null, lang: 'id' | 'en'): string =>
      render({
        lang,
        width: 110,
        explain: true,
        traces: new Map(foundBy === null ? [] : [[sampleReport, { foundBy, rejoins: [] }]]),
      }).replace(/^[\s\S]*(?:Susunan laman|block by block)\n\n/u, '');
    const template: FoundBy = { by: 'template', publisher: 'Suara Damai', seen: '2023' };
    expect(found(template, 'en')).toMatch(/^ {2}Body found by the template of Suara Damai first seen in 2023\.\n/u);
    expect(found(template, 'id')).toMatch(
      /^ {2}Isi berita ditemukan dengan templat Suara Damai yang ada sejak 2023\.\n/u,
    );
    expect(found({ by: 'finder', publisher: null }, 'id')).toContain('oleh pencari umum:');
    expect(found({ by: 'finder', publisher: 'Suara Damai' }, 'id')).toMatch(/tidak ada templat\s+Suara Damai/u);
    expect(found({ by: 'lines' }, 'en')).toContain('A text without markup');
    expect(found(null, 'en')).toMatch(/^ {2}6 paragraphs kept/u);
  });

  test('gives one reason for what one rule left out in a row, and names a rule of another version', () => {
    const { article } = sampleReport;
    const share = { reason: 'share', rule: 'share-this', page: 1, betweenParagraphs: [5, null] } as const;
    const removed = [
      { ...share, text: 'Bagikan' },
      { ...share, text: 'Kirim ke teman' },
      { ...share, text: 'Lain', rule: 'toString' },
    ];
    const text = render({ explain: true }, [{ ...sampleReport, article: { ...article, removed } }]);
    expect(text).toContain(
      [
        '   ×  Bagikan',
        '   ×  Kirim ke teman',
        '      ↳ tombol bagikan (share-this): ajakan membagikan',
        '   ×  Lain',
        '      ↳ tombol bagikan (toString)',
        '',
      ].join('\n'),
    );
  });

  test('says on which page a block stood, when there are several', () => {
    const { article, source } = sampleReport;
    const paragraphs = article.paragraphs.map((paragraph, i) => ({ ...paragraph, page: i < 3 ? 1 : 2 }));
    const text = render({ explain: true }, [{ ...sampleReport, article: { ...article, paragraphs, removed: [] } }]);
    expect(text).toMatch(/\n {2}halaman 1 dari 2\n {3}1 [\s\S]*\n {3}3 .*\n {2}halaman 2 dari 2\n {3}4 /u);
    const single = { ...sampleReport, source: { ...source, pagesTotal: 1 } };
    expect(render({ explain: true }, [single])).not.toContain('halaman 1');
  });

  test('keeps the explanations to itself unless they are asked for', () => {
    expect(render({ traces })).toBe(render());
    expect(render()).not.toContain('Susunan laman');
  });

  test('says the same with and without colour', () => {
    const coloured = render({ colors: new Chalk({ level: 3 }), explain: true, traces });
    expect(coloured).toContain('\u{1b}[');
    expect(stripVTControlCharacters(coloured)).toBe(render({ explain: true, traces }));
    expect(render({ explain: true, traces })).not.toContain('\u{1b}');
  });

  test('draws with ASCII alone where the terminal knows no more', () => {
    const drawn = render({ ascii: true, width: 100, explain: true, traces }).replace(/[“”🧧]/gu, '');
    expect(drawn).toMatch(/^[\n -~]*$/u);
    expect(drawn).toContain('Bawaslu Kota Damai | 3 kutipan');
  });

  test('puts what can be checked first within a speaker', () => {
    const [claim] = sampleReport.claims;
    const worst = { label: 'not-checkable', reasons: [], missing: [] } as const;
    const claims = sampleReport.claims.map((each) => (each.quote === 'q1' ? { ...each, checkability: worst } : each));
    expect(claim?.quote).toBe('q1');
    const order = Array.from(render({}, [{ ...sampleReport, claims }]).matchAll(/^ {2}(q\d)/gmu), ([, id]) => id);
    expect(order).toEqual(['q2', 'q3', 'q1', 'q4', 'q5', 'q6']);
  });

  test('shortens a long list of quotes and says so', () => {
    const [first] = sampleReport.quotes;
    if (first === undefined) throw new Error('the sample has quotes');
    const quotes = Array.from({ length: 20 }, (_, i) => ({ ...first, id: `q${i + 1}` }));
    const many = [{ ...sampleReport, quotes }];
    expect(render({}, many)).toContain('14 kutipan lagi (--all menampilkan semuanya)');
    expect(render({}, many)).not.toContain('q7');
    expect(render({ all: true }, many)).toContain('q20');
  });

  test('links quote numbers to their words only where the terminal has links', () => {
    expect(render()).not.toContain('\u{1b}]8');
    const linked = render({ links: true });
    expect(linked).toContain('\u{1b}]8;;https://suara.example/pemilu/37-laporan-politik-uang#:~:text=Pelaku%20bisa');
    expect(linked.replace(/\u{1b}\]8;;[^\u{1b}]*\u{1b}\\/gu, '')).toBe(render());
  });

  test('says in one sentence why a source failed and what to do, and closes several with totals', () => {
    const text = renderText([sampleFailure, sampleReport], { lang: 'en', colors: plain, width: 80 });
    expect(text).toMatch(
      /^Could not be audited: https:\/\/suara\.example\/hilang\n {2}The site answered 404 Not Found\.\n {2}Check the address/u,
    );
    expect(text.trimEnd().split('\n').at(-1)).toBe('2 sources · 1 failed · 6 quotes · 7 claims, 3 checkable');
  });
});
