import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from '../helpers/fake-io.ts';

const page = fileURLToPath(new URL('../../fixtures/pages/viva/kutipan-terputus/page.html', import.meta.url));
const link = '\u{1b}]8;;https://www.viva.co.id/';

async function run(
  argv: readonly string[],
  stdout: Partial<Io['stdout']> = {},
  env: Io['env'] = {},
): Promise<{ code: number; out: string; err: string; files: ReadonlyMap<string, string> }> {
  const fake = fakeIo({ env });
  const code = await main(argv, { ...fake.io, stdout: { ...fake.io.stdout, ...stdout } });
  return { code, out: fake.out(), err: fake.err(), files: fake.files };
}

const knowsLinks = async (): Promise<boolean> => true;
const knowsNone = async (): Promise<boolean> => false;

describe('links to the words on the page', () => {
  test('stand in the report for a terminal that knows them', async () => {
    const { out } = await run([page], { isTTY: true, knowsLinks });
    expect(out).toContain(`${link}berita/politik/1700001-kpu-damai-janji-buka-data-formulir#:~:text=Tujuh`);
  });

  test('and to the page itself, from every line of an address that is cut', async () => {
    const { out } = await run([page], { isTTY: true, columns: 50, knowsLinks });
    const lines = out.split('\n').filter((line) => line.includes(`${link}berita`) && !line.includes('#:~:'));
    expect(lines).toHaveLength(2);
  });

  test.each([
    ['a pipe', [], { knowsLinks }],
    ['a terminal that does not', [], { isTTY: true, knowsLinks: knowsNone }],
    ['a format for programs', ['--json'], { isTTY: true, knowsLinks }],
  ] as const)('but not for %s', async (_, flags, stdout) => {
    expect((await run([page, ...flags], stdout)).out).not.toContain(link);
  });

  test('nor in a file', async () => {
    const { files } = await run([page, '-o', 'laporan.txt'], { isTTY: true, knowsLinks });
    expect([...files.values()].join('')).not.toContain('\u{1b}');
  });
});

describe('--ascii', () => {
  test('uses plain signs; the words of the page stay', async () => {
    const { out } = await run([page, '--ascii', '--explain']);
    const without = (await run([page, '--explain'])).out;
    expect(without).toMatch(/[·•…×↳]/u);
    expect(out).toContain(' | 2 quotes');
    expect(out.replace(/“[^”\n]*/gu, '')).not.toMatch(/[·•…─×↳]/u);
    expect((await run(['rules', '--ascii'])).out).not.toMatch(/[·─]/u);
  });

  test('is the default of a terminal that can do no more', async () => {
    expect((await run([page], { isTTY: true }, { TERM: 'dumb' })).out).toContain(' | 2 quotes');
    expect((await run([page], {}, { TERM: 'dumb' })).out).toContain(' · 2 quotes');
  });
});

test('--review-forms adds an empty form for each checkable claim', async () => {
  const forms = async (...flags: readonly string[]): Promise<number> => {
    const { out } = await run([page, '--format', 'jsonld', ...flags]);
    return out.match(/"ClaimReview"/gu)?.length ?? 0;
  };
  expect([await forms(), await forms('--review-forms')]).toEqual([0, 3]);
});

describe('--verbose', () => {
  test('says of each source what was read', async () => {
    const { code, out, err } = await run([page, 'hilang.html', '--verbose', '--json']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toHaveLength(2);
    expect(err).toMatch(/page\.html: 2 KiB read, 4 quotes, 4 claims, \d+ ms\.\n/u);
    expect(err).toMatch(/hilang\.html: 0 KiB read, file-not-found, \d+ ms\.\n/u);
  });

  test('a setting gives way to --quiet', async () => {
    expect((await run([page, '--quiet'], {}, { KUTIP_VERBOSE: '1' })).err).toBe('');
    expect((await run([page], {}, { KUTIP_VERBOSE: '1' })).err).toContain('4 quotes');
  });

  test('not together with --quiet', async () => {
    const { code, err } = await run([page, '--verbose', '--quiet', '--lang', 'id']);
    expect([code, err]).toEqual([2, expect.stringMatching(/^galat: opsi '--verbose' tidak dapat dipakai bersama/u)]);
  });
});
