import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from '../helpers/fake-io.ts';
import { terminalSvg } from './terminal-svg.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = 'fixtures/pages/viva/kutipan-terputus/page.html';
const picture = new URL('../../fixtures/pictures/report.png', import.meta.url);
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const drawn = process.env['UPDATE_FIXTURES'] === '1' && existsSync(executablePath);

async function output(...flags: readonly string[]): Promise<string> {
  const fake = fakeIo({ cwd: root });
  expect(await main([page, ...flags], fake.io)).toBe(0);
  return fake.out();
}

/** Width and height stand in the first chunk of a PNG. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the pictures of the README', () => {
  test('the terminal is as it is now (-u draws it again)', async () => {
    const shown = await output('--color', '--lang', 'en');
    await expect(terminalSvg(shown, 'kutip in a terminal')).toMatchFileSnapshot('../../fixtures/pictures/terminal.svg');
  });

  test.skipIf(!drawn)('the report is drawn again (with UPDATE_FIXTURES=1, where Chromium is)', async () => {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const tab = await browser.newPage({ viewport: { width: 1180, height: 860 }, colorScheme: 'light' });
      await tab.setContent(await output('--format', 'html', '--lang', 'en'));
      await tab.hover('#r1-q2');
      writeFileSync(picture, await tab.screenshot());
    } finally {
      await browser.close();
    }
  });

  test('the report is a small picture', () => {
    const png = readFileSync(picture);
    expect(sizeOf(png)).toEqual([1180, 860]);
    expect(png.length).toBeLessThan(300_000);
  });
});
