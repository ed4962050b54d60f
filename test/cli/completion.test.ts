import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from '../helpers/fake-io.ts';
import { hasCommand } from '../helpers/has-command.ts';
import { idleProgram } from '../helpers/idle-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'kutip-completion-'));
const scripts = new Map<string, string>();

beforeAll(async () => {
  writeFileSync(join(folder, 'berita acara.html'), '');
  for (const shell of ['bash', 'zsh', 'fish']) {
    const fake = fakeIo();
    expect(await main(['completion', shell], fake.io)).toBe(0);
    const file = join(folder, `kutip.${shell}`);
    writeFileSync(file, fake.out());
    scripts.set(shell, file);
  }
});

const titleOf = (shell: string): string =>
  hasCommand(shell) ? `in ${shell}` : `in ${shell} (skipped: it is not installed)`;

/** What bash offers after these words, the last of which is being typed. */
function inBash(words: readonly string[]): readonly string[] {
  const program = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); compopt() { :; }; _kutip; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['--norc', '-c', program, 'bash', scripts.get('bash') ?? '', ...words], {
    encoding: 'utf8',
    cwd: folder,
  });
  return out.split('\n').filter((line) => line !== '');
}

function inFish(line: string): readonly string[] {
  const program = `source $argv[1]; complete -C $argv[2]`;
  const out = execFileSync('fish', ['--no-config', '-c', program, scripts.get('fish') ?? '', line], {
    encoding: 'utf8',
    cwd: folder,
  });
  return out.split('\n').flatMap((one) => (one === '' ? [] : [one.split('\t', 1)[0] ?? '']));
}

describe.skipIf(!hasCommand('bash'))(titleOf('bash'), () => {
  test.each([
    [['kutip', 'ver'], ['verify']],
    [['kutip', '--forma'], ['--format']],
    [
      ['kutip', '--format', 'js'],
      ['json', 'jsonld'],
    ],
    [
      ['kutip', 'berita.html', '--format', '=', 'js'],
      ['json', 'jsonld'],
    ],
    [
      ['kutip', 'berita.html', '--lang', '='],
      ['id', 'en'],
    ],
    [
      ['kutip', 'verify', '-f', ''],
      ['text', 'json'],
    ],
    [
      ['kutip', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['kutip', 'rules', 'vote-b'], ['vote-buying']],
    [['kutip', '--versi'], ['--version']],
    [['kutip', 'verify', '--fail'], []],
    [['kutip', 'berita'], []],
    [['kutip', '-o', 'lap'], []],
  ])('%j → %j', (words, offered) => {
    expect(inBash(words)).toEqual(offered);
  });

  test('every option of every command is offered', () => {
    for (const command of idleProgram.commands) {
      const known = command.options.flatMap(({ short, long }) => [short, long]).filter((name) => name !== undefined);
      expect(inBash(['kutip', command.name(), '-'])).toEqual(expect.arrayContaining(known));
      expect(inBash(['kutip', command.name().slice(0, -1)])).toContain(command.name());
    }
  });
});

describe.skipIf(!hasCommand('zsh'))(titleOf('zsh'), () => {
  test('reads the script and knows every option', () => {
    const program = 'autoload -Uz compinit; compinit -u -D; source $1; whence -w _kutip; functions _kutip';
    const out = execFileSync('zsh', ['-f', '-c', program, 'zsh', scripts.get('zsh') ?? ''], { encoding: 'utf8' });
    expect(out).toContain('_kutip: function');
    for (const { long } of idleProgram.commands.flatMap(({ options }) => options)) expect(out).toContain(`)${long}[`);
  });
});

describe.skipIf(!hasCommand('fish'))(titleOf('fish'), () => {
  test.each([
    ['kutip ver', ['verify']],
    ['kutip verify --format ', ['json', 'text']],
    ['kutip --fo', ['--format']],
    ['kutip rules vote-b', ['vote-buying']],
    ['kutip completion ', ['bash', 'fish', 'zsh']],
  ])('%s → %j', (line, offered) => {
    expect(inFish(line)).toEqual(offered);
  });
});

test('a shell that there is not is wrong usage', async () => {
  const fake = fakeIo();
  expect(await main(['completion', 'csh'], fake.io)).toBe(2);
  expect(fake.err()).toContain('Allowed choices are bash, zsh, fish.');
});
