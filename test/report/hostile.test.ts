import { Chalk } from 'chalk';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import type { RenderOptions } from '../../src/report/format.ts';
import { type FormatName, formats } from '../../src/report/index.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { attacks, hostileFailure, hostileReport } from './hostile-report.ts';

const plain: RenderOptions = { lang: 'id', colors: new Chalk({ level: 0 }), width: 80, all: true, explain: true };
const names = Object.keys(formats) as FormatName[];

const render = (name: FormatName, attack: string, options: Partial<RenderOptions> = {}): Promise<string> =>
  formats[name].render([hostileReport(attack), hostileFailure(attack)], { ...plain, ...options });

/** Controls other than line breaks, bidi controls and separators: what a terminal or a line reader acts on. */
const active = /[^\P{Cc}\n]|[\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{2028}\u{2029}\u{E0000}-\u{E007F}]/u;

const colourCommand = /\u{1b}\[[\d;]*m/gu;

describe.each(attacks.map((attack) => [attack.slice(0, 30), attack] as const))('%j comes out inert', (_, attack) => {
  test.each(names)('%s has nothing that a terminal acts on', async (name) => {
    const printed = (await render(name, attack)).replaceAll('\r\n', '\n');
    expect(printed).not.toMatch(active);
  });

  test('text with colours and links has our own colour commands and no other', async () => {
    const printed = await render('text', attack, { colors: new Chalk({ level: 3 }), links: true });
    expect(printed).toMatch(colourCommand);
    expect(printed.replace(colourCommand, '')).not.toMatch(active);
  });

  test('json and ndjson give the words back exactly, and fit the schema', async () => {
    const reports = [hostileReport(attack), hostileFailure(attack)];
    expect(JSON.parse(await render('json', attack))).toEqual(reports);
    const lines = (await render('ndjson', attack)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(reports);
    for (const report of reports) expect(reportSchema.safeParse(report).error).toBeUndefined();
  });

  test('csv has no cell that a spreadsheet computes', async () => {
    const printed = await render('csv', attack);
    expect(printed).not.toMatch(/(?:^|,)"?[=+@＝＋＠|%-]/mu);
  });

  test('markdown has no HTML, no image, and links to the web alone', async () => {
    const printed = await render('markdown', attack);
    expect(printed).not.toMatch(/(?<!\\)(?:<|!\[)/u);
    expect(printed).not.toMatch(/(?<!\\)\]\((?!https?:)/u);
  });

  test('html has no element, attribute or address of the page', async () => {
    const $ = load(await render('html', attack));
    expect($('script, img, svg:not(.bar), iframe, object, embed, base, form, link').length).toBe(0);
    expect($('title, style').length).toBe(2);
    for (const element of $('*').toArray()) {
      for (const [name, value] of Object.entries('attribs' in element ? element.attribs : {})) {
        expect(name).not.toMatch(/^(?:on|src|style)/u);
        if (name === 'href') expect(value).toMatch(/^(?:https?:|#)/u);
      }
    }
  });
});
