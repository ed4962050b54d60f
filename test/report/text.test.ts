import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { RenderOptions } from '../../src/report/format.ts';
import { renderText } from '../../src/report/text.ts';
import { sampleFailure, sampleReport } from './sample-report.ts';

const plain = new Chalk({ level: 0 });
const render = (options: Partial<RenderOptions> = {}, reports = [sampleReport]): string =>
  renderText(reports, { lang: 'id', colors: plain, width: 80, ...options });

describe('renderText', () => {
  test.each([60, 80, 140])('reads well at %i columns', async (width) => {
    const text = render({ width });
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    await expect(text).toMatchFileSnapshot(`snapshots/sample-id-${width}.txt`);
  });

  test('reads well in English, explained', async () => {
    await expect(render({ lang: 'en', explain: true })).toMatchFileSnapshot('snapshots/sample-en-explain.txt');
  });

  test('says the same with and without colour', () => {
    const coloured = render({ colors: new Chalk({ level: 3 }) });
    expect(coloured).toContain('\u{1b}[');
    expect(stripVTControlCharacters(coloured)).toBe(render());
    expect(render()).not.toContain('\u{1b}');
  });

  test('draws with ASCII alone where the terminal knows no more', () => {
    const drawn = render({ ascii: true, width: 100 }).replace(/[“”🧧]/gu, '');
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
