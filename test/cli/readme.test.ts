import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasCommand } from '../helpers/has-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'kutip-readme-'));

/** The code of one language in the section on scripts. */
function blocks(language: string): readonly string[] {
  const section = readme.split('\n## ').find((part) => part.startsWith('For scripts\n')) ?? '';
  return Array.from(section.matchAll(/^```(\w+)\n(.*?)^```$/gmsu), ([, name, code = '']) =>
    name === language ? [code] : [],
  ).flat();
}

const lines = blocks('sh').flatMap((code) => code.trim().split('\n'));

beforeAll(() => {
  mkdirSync(join(folder, 'bin'));
  const command = join(folder, 'bin', 'kutip');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/kutip.js')}" "$@"\n`);
  chmodSync(command, 0o755);
  copyFileSync(join(root, 'fixtures/pages/viva/kutipan-terputus/page.html'), join(folder, 'berita.html'));
});

function run(
  program: string,
  args: readonly string[],
  input = '',
): { status: number | null; out: string; err: string } {
  const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env, input });
  return { status, out: stdout, err: stderr };
}

const withJq = hasCommand('jq');
const python = hasCommand('python3');

describe('the examples of the README for scripts', () => {
  test('are there', () => {
    expect(lines.length).toBeGreaterThan(4);
    expect(blocks('python')).toHaveLength(1);
  });

  test.skipIf(!withJq).each(lines)(`with jq${withJq ? '' : ' (skipped: it is not installed)'}: %s`, (line) => {
    const { status, out, err } = run('bash', ['-c', `set -eo pipefail; ${line}`]);
    expect([status, err]).toEqual([0, '']);
    if (!line.includes('>')) expect(out.trim()).not.toBe('');
  });

  test.skipIf(!python)(`in Python${python ? '' : ' (skipped: it is not installed)'}`, () => {
    const { status, out, err } = run('python3', ['-'], blocks('python').join('\n'));
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('Joko Prayitno | Tujuh laporan kami teruskan ke Sentra Gakkumdu');
  });
});

test('every npm script, file and flag that the README names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [, script = ''] of readme.matchAll(/npm run ([a-z][a-z:-]*)/gu)) expect(scripts).toHaveProperty([script]);
  for (const [, file = ''] of readme.matchAll(/\]\((fixtures\/[^)]+)\)/gu))
    expect(() => readFileSync(join(root, file))).not.toThrow();
});
