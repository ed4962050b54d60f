import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { closingLines, exampleLines } from '../../src/cli/help-texts.ts';
import { languageIn } from '../../src/cli/language.ts';
import { main } from '../../src/cli/main.ts';
import { asWritten, sayIn } from '../../src/cli/say.ts';
import { fakeIo } from '../helpers/fake-io.ts';
import { idleProgram } from '../helpers/idle-program.ts';
import { sentencesInCode } from '../helpers/sentences-in-code.ts';

async function run(
  argv: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  const fake = fakeIo({ env });
  return { code: await main(argv, fake.io), out: fake.out(), err: fake.err() };
}

/** Every description that the help of a command and of those below it shows. */
function descriptionsOf(command: Command): readonly string[] {
  return [
    command.description(),
    ...command.options.map(({ description }) => description),
    ...command.registeredArguments.map(({ description }) => description),
    ...command.commands.flatMap(descriptionsOf),
  ].filter((text) => text !== '');
}

describe('every word of the command line has its Indonesian', () => {
  test('descriptions', async () => {
    const say = await sayIn('id');
    const descriptions = [...new Set(descriptionsOf(idleProgram))];
    expect(descriptions.length).toBeGreaterThan(25);
    expect(descriptions.filter((text) => say(text) === text)).toEqual([]);
  });

  test('examples and exit codes', async () => {
    const say = await sayIn('id');
    const meanings: string[] = [];
    const note = (text: string): string => {
      meanings.push(text);
      return text;
    };
    exampleLines(note);
    closingLines(note);
    expect(meanings.filter((text) => say(text) === text)).toEqual([]);
  });

  test('complaints', async () => {
    const say = await sayIn('id');
    const complaints = sentencesInCode(['cli/', 'batch/']);
    expect(complaints.length).toBeGreaterThan(10);
    expect(complaints.filter((text) => say(text) === text)).toEqual([]);
  });
});

describe('help', () => {
  test('in Indonesian: headings, what commander adds, examples first', async () => {
    const { code, out } = await run(['--help', '--lang', 'id']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Contoh:\n {2}kutip https/u);
    expect(out).toContain('\nPemakaian: kutip [opsi] [perintah]\n');
    expect(out).toContain('\nKode keluar:\n    0  selesai\n');
    expect((await run(['audit', '--help', '--lang=id'])).out).toMatch(/\(pilihan: "text", [^)]*bawaan: "text"/u);
    expect((await run(['audit', '--help'], { LANG: 'id_ID.UTF-8' })).out).toContain('bawaan: 20');
  });

  test.each(['id', 'en'])('fits 80 columns in %s', async (lang) => {
    const { out } = await run(['--help', '--lang', lang]);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('in English', async () => {
    const { out } = await run(['--help']);
    expect(out).toMatch(/^Examples:\n/u);
    expect(out).toContain('\nUsage: kutip [options] [command]\n');
  });
});

describe('complaints in Indonesian', () => {
  test.each([
    [['--formt', 'json'], /^galat: opsi '--formt' tidak dikenal\n\(Mungkin maksudnya --format\?\)\n$/u],
    [['--format', 'xml', 'a.html'], /nilai 'xml' tidak berlaku\. Pilihannya text, /u],
    [['--timeout', 'lama', 'a.html'], /nilai 'lama' tidak berlaku\. Isinya detik/u],
    [['verify', 'tidak-ada.json'], /^kutip: “tidak-ada\.json” tidak dapat dibaca\./u],
    [['tidak-ada.html', '--json'], /^kutip: tidak-ada\.html: Tidak ada berkas “tidak-ada\.html”\. Periksa/u],
    [['a.html', '--delay', '0'], /^kutip: --delay 0 hanya/u],
    [['a.html', '-o', 'tidak/ada/laporan.txt'], /^kutip: Folder untuk “tidak\/ada\/laporan\.txt” tidak ada\./u],
  ])('%j', async (argv, said) => {
    const { err } = await run([...argv, '--lang', 'id']);
    expect(err).toMatch(said);
    expect((await run(argv, { LC_ALL: 'id_ID.UTF-8' })).err).toBe(err);
  });
});

test.each([
  [['a.html', '--lang', 'id'], 'id'],
  [['--lang=en', 'a.html'], 'en'],
  [['--lang', 'en', '--lang=id'], 'id'],
  [['--lang'], undefined],
  [['--lang', 'fr'], undefined],
  [[], undefined],
])('the language in %j is %s', (argv, lang) => {
  expect(languageIn(argv)).toBe(lang);
});

test('English stays as it is written', async () => {
  expect(await sayIn('en')).toBe(asWritten);
});
