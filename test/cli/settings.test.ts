import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { variableOf } from '../../src/cli/settings.ts';
import { fakeIo } from '../helpers/fake-io.ts';

const page = fileURLToPath(new URL('../../fixtures/pages/viva/kutipan-terputus/page.html', import.meta.url));

/** A folder with a file of settings. */
function folderWith(content: unknown, name = 'kutip.config.json'): string {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-settings-'));
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder;
}

async function run(
  argv: readonly string[],
  options: Parameters<typeof fakeIo>[0] = {},
): Promise<{ code: number; out: string; err: string }> {
  const fake = fakeIo({ cwd: tmpdir(), ...options });
  return { code: await main(argv, fake.io), out: fake.out(), err: fake.err() };
}

const isIndonesian = ({ out }: { readonly out: string }): boolean => out.includes('Siapa mengatakan apa');

describe('flags, then the environment, then the file, then the defaults', () => {
  const cwd = folderWith({ lang: 'id' });

  test.each([
    ['default', {}, [], false],
    ['file', { cwd }, [], true],
    ['environment over file', { cwd, env: { KUTIP_LANG: 'en' } }, [], false],
    ['flag over environment and file', { cwd, env: { KUTIP_LANG: 'en' } }, ['--lang', 'id'], true],
    ['an empty variable is none', { cwd, env: { KUTIP_LANG: '' } }, [], true],
  ] as const)('%s', async (_, options, flags, indonesian) => {
    const ran = await run([page, ...flags], options);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(isIndonesian(ran)).toBe(indonesian);
  });

  test('a file above the folder counts, and the key of a package.json', async () => {
    const below = join(cwd, 'arsip', 'februari');
    mkdirSync(below, { recursive: true });
    expect(isIndonesian(await run([page], { cwd: below }))).toBe(true);
    const inPackage = folderWith({ name: 'meja-cek', kutip: { lang: 'id' } }, 'package.json');
    expect(isIndonesian(await run([page], { cwd: inPackage }))).toBe(true);
    expect((await run([page], { cwd: folderWith('{ini rusak', 'package.json') })).code).toBe(0);
  });

  test('switches and numbers, in the file and in the environment', async () => {
    const env = { KUTIP_EXPLAIN: '1', KUTIP_PUBLISHER_RULES: 'false' };
    const explained = await run([page], { env });
    expect(explained.out).toContain('Body found by the general finder');
    expect((await run([page, '--format', 'text'], { cwd: folderWith({ explain: true }) })).out).toContain('↳');
    const refused = await run([page], { cwd: folderWith({ delay: 0 }) });
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--delay 0')]);
  });

  test('a format that only one command has does not disturb another', async () => {
    const options = { cwd: folderWith({ format: 'html' }), stdin: '{}' };
    expect((await run([page], options)).out).toMatch(/^<!doctype html>/u);
    expect((await run(['verify', '-'], options)).err).toContain('holds no report of kutip');
  });

  test('commands without settings ask for none', async () => {
    expect((await run(['schema'], { cwd: folderWith('{ini rusak') })).code).toBe(0);
  });
});

describe('what cannot be set is refused in one sentence, exit 2', () => {
  test.each([
    [
      'a key that there is not',
      { formt: 'json' },
      'There is no setting “formt” for “kutip.config.json”. Did you mean format?',
    ],
    ['a key like none', { zzz: 1 }, 'There is no setting “zzz” for “kutip.config.json”. kutip audit --help'],
    ['a key written as a flag', { 'max-pages': 3 }, 'Did you mean maxPages?'],
    ['a network opened by a file', { allowPrivate: true }, 'There is no setting “allowPrivate”'],
    [
      'a wrong choice',
      { format: 'xml' },
      'The setting “format (kutip.config.json)” is wrong. Allowed choices are text,',
    ],
    ['a wrong number', { timeout: 'lama' }, 'It takes seconds from 0 to 3600.'],
    ['a wrong switch', { explain: 'ya' }, 'It takes true or false.'],
    ['a list', { lang: ['id'] }, 'It takes a word or a number.'],
    ['no object', ['id'], 'are no JSON object'],
    ['no JSON', '{lang: id}', 'are no JSON object'],
  ])('%s', async (_, content, sentence) => {
    const { code, out, err } = await run([page], { cwd: folderWith(content) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a variable that is nearly ours, not one that only begins alike', async () => {
    const { code, err } = await run([page], { env: { KUTIP_FORMATT: 'json' } });
    expect([code, err]).toEqual([2, 'kutip: There is no setting “KUTIP_FORMATT”. Did you mean KUTIP_FORMAT?\n']);
    expect((await run([page], { env: { KUTIP_XQ: '1' } })).code).toBe(0);
  });

  test('a wrong variable', async () => {
    const { code, err } = await run([page], { env: { KUTIP_MAX_PAGES: 'banyak', KUTIP_LANG: 'id' } });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Pengaturan “KUTIP_MAX_PAGES” salah. Isinya bilangan bulat'),
    ]);
  });
});

test('names in the environment', () => {
  expect(['lang', 'maxPages', 'userAgent'].map(variableOf)).toEqual([
    'KUTIP_LANG',
    'KUTIP_MAX_PAGES',
    'KUTIP_USER_AGENT',
  ]);
});
