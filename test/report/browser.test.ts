import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditHtml } from '../../src/index.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { renderHtml } from '../../src/report/html.ts';
import { fixturePages } from './fixture-pages.ts';
import { attacks, hostileFailure, hostileReport } from './hostile-report.ts';
import { sampleArticle, sampleFailure, sampleReport, sampleResults } from './sample-report.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const missing = !existsSync(executablePath);
const title = missing ? `in Chromium (skipped: there is none at ${executablePath})` : 'in Chromium';

/** What the browser highlights shows in a colour that no page has. */
const HIGHLIGHT = '<style>::target-text { background: #f0f !important; color: #f0f !important }</style>';

/** The live page of the sample article, tall enough that every quote has to be scrolled to. */
const livePage = `<!doctype html><meta charset="utf-8">${HIGHLIGHT}<title>${sampleArticle.title}</title><h1>${sampleArticle.title}</h1>
${sampleArticle.text
  .split('\n\n')
  .map((paragraph) => `<div style="height:1500px"></div><p>${paragraph}</p>`)
  .join('\n')}<div style="height:1500px"></div>`;

/** The page pushed down, so that no words are in view before the browser has gone to them. */
const lowered = (html: string): string =>
  html.replace(/<body[^>]*>/u, `$&${HIGHLIGHT}<div style="height:3000px"></div>`);

/** A letter and the ground behind it have at least so many pixels. */
const LETTER = 20;
/** A busy machine may take long to draw a page. */
const PATIENCE = 30_000;

describe.skipIf(missing)(title, () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    const pages = new Map(fixturePages.map(({ path, html }) => [path, lowered(html.toString())]));
    server = createServer(({ url = '/' }, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(pages.get(url) ?? livePage);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a report and hands it over with everything that it asked for or complained about. */
  async function withReport(
    source: string,
    look: (page: Page, noise: readonly string[]) => Promise<void>,
    options: Parameters<Browser['newPage']>[0] = {},
  ): Promise<void> {
    const page = await browser.newPage(options);
    const noise: string[] = [];
    page.on('request', (request) => noise.push(request.url()));
    page.on('dialog', async (dialog) => {
      noise.push(dialog.message());
      await dialog.dismiss();
    });
    page.on('console', (message) => noise.push(message.text()));
    await page.setContent(source);
    try {
      await look(page, noise);
    } finally {
      await page.close();
    }
  }

  const several = renderHtml([sampleReport, sampleFailure, sampleReport], { lang: 'en' });
  const single = renderHtml([sampleReport], { lang: 'id' });

  test.each([
    ['one article, light', single, 'light', 1280],
    ['one article, dark', single, 'dark', 1280],
    ['one article, on a phone', single, 'light', 390],
    ['several sources', several, 'light', 1280],
  ] as const)('has no accessibility violation: %s', async (_, source, colorScheme, width) => {
    const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
    await withReport(
      source,
      async (page) => {
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow).toBeLessThanOrEqual(0);
      },
      options,
    );
  });

  test('shows who speaks on hover and on focus', async () => {
    await withReport(single, async (page) => {
      const tip = page.locator('#r1-tip-q4');
      expect(await tip.isVisible()).toBe(false);
      await page.hover('#r1-q4');
      expect(await tip.isVisible()).toBe(true);
      await page.hover('h1');
      await page.focus('#r1-q2 > .ref');
      expect(await page.locator('#r1-tip-q2').isVisible()).toBe(true);
    });
  });

  test('filters claims by label and topic without a script', async () => {
    await withReport(
      single,
      async (page) => {
        const shown = async () => (await page.locator('.card li:visible').allTextContents()).length;
        expect(await shown()).toBe(sampleReport.claims.length);
        await page.check('input[value="k-checkable"]');
        expect(await shown()).toBe(3);
        await page.check('input[value="t0"]');
        expect(await shown()).toBe(1);
        expect(await page.locator('.card:visible').count()).toBe(1);
      },
      { javaScriptEnabled: false },
    );
  });

  test('neither loads, runs nor asks anything, whatever the page said', async () => {
    const hostile = attacks.flatMap((attack) => [hostileReport(attack), hostileFailure(attack)]);
    await withReport(renderHtml(hostile, { lang: 'id' }), async (page, noise) => {
      for (const link of await page.locator('.quote').all()) await link.hover();
      expect(noise).toEqual([]);
      expect(await page.locator('section.report').count()).toBe(hostile.length);
    });
  });

  /** Whether the innermost element with the words reaches into the window. */
  async function inView(page: Page, words: string): Promise<boolean> {
    const box = await page
      .locator('p, li, div, span, blockquote', { hasText: words })
      .last()
      .boundingBox({ timeout: 2000 });
    return box !== null && box.y < 400 && box.y + box.height > 0;
  }

  /** How many pixels of a window are highlighted, counted by the browser itself. */
  async function highlighted(page: Page, counter: Page): Promise<number> {
    const shot = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
    return counter.evaluate(`(async () => {
      const image = new Image();
      image.src = ${JSON.stringify(shot)};
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i] > 240 && data[i + 1] < 15 && data[i + 2] > 240) count += 1;
      return count;
    })()`);
  }

  /** The first, the middle and the last of a list: every page is opened, but not for each of its quotes. */
  function some<T>(list: readonly T[]): readonly T[] {
    return list.filter((_, i) => i === 0 || i === list.length - 1 || i === Math.floor(list.length / 2));
  }

  test('follows the text fragments of quotes to their words and highlights them, on the sample and on every fixture', async () => {
    const { info } = sampleResults.source;
    const live = { ...info, url: origin, finalUrl: origin, pages: [] };
    const sample = buildReport({ ...sampleResults, source: { ...sampleResults.source, info: live } });
    const reports = [sample, ...fixturePages.map(({ path, html }) => auditHtml(html, { url: origin + path }))];
    const anchors = reports.map((report) => (report.ok ? report.quotes.map(({ anchor }) => anchor) : []));
    const linked = anchors.map((list) => list.filter(({ textFragment }) => textFragment !== null));
    expect(linked.flat().length).toBeGreaterThan(0.9 * anchors.flat().length);
    const opened = linked.flatMap((list, i) => (i === 0 ? list : some(list)));
    const [page, counter] = [await browser.newPage({ viewport: { width: 500, height: 400 } }), await browser.newPage()];
    await page.route('**/*', (route) => (route.request().url().startsWith(origin) ? route.continue() : route.abort()));
    for (const { textFragment, exact } of opened) {
      await page.goto('about:blank'); // from one fragment to another of the same page, nothing would be loaded
      await page.goto(textFragment ?? '', { waitUntil: 'domcontentloaded' });
      const opening = exact.split(' ').slice(0, 4).join(' ');
      const patience = { message: textFragment ?? '', timeout: PATIENCE };
      await expect.poll(() => inView(page, opening), patience).toBe(true);
      await expect.poll(() => highlighted(page, counter), patience).toBeGreaterThan(LETTER * opening.length);
    }
  }, 1_200_000);
});
