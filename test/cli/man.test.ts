import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from '../helpers/fake-io.ts';
import { hasCommand } from '../helpers/has-command.ts';
import { idleProgram } from '../helpers/idle-program.ts';

async function man(lang: 'id' | 'en'): Promise<string> {
  const fake = fakeIo();
  expect(await main(['man', '--lang', lang], fake.io)).toBe(0);
  return fake.out();
}

describe('the manual page', () => {
  test('tells of every option and exit code', async () => {
    const page = await man('en');
    for (const { flags } of idleProgram.commands.flatMap(({ options }) => options))
      expect(page).toContain(`\n\\fB${flags.replaceAll('-', '\\-')}\\fR\n`);
    expect(page).toMatch(/^\.TH KUTIP 1 /u);
    expect(page).toContain('\n.SH EXIT CODES\n.TP\n\\fB0\\fR\ndone\n');
    expect(page.split('\n').filter((line) => /^[.']/u.test(line) && !/^\.(?:TH|SH|SS|TP|PP|br)\b/u.test(line))).toEqual(
      [],
    );
  });

  test('in Indonesian', async () => {
    const page = await man('id');
    expect(page).toContain('\n.SH PEMAKAIAN\n\\fBkutip audit [opsi] [sources...]\\fR\n');
    expect(page).toContain('Di dalam berkas, kunci ditulis');
  });

  test('is written by the build into a file of the package', () => {
    const {
      man: file,
      files,
      scripts,
    } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(scripts.build.endsWith(` > ${file.replace('./', '')}`)).toBe(true);
    expect(files).toContain(file.split('/')[1]);
  });

  test.skipIf(!hasCommand('groff'))('is roff without a fault (skipped where there is no groff)', async () => {
    const input = await man('en');
    const faults = execFileSync('bash', ['-c', 'groff -man -Tutf8 -ww 2>&1 >/dev/null'], { input, encoding: 'utf8' });
    expect(faults).toBe('');
  });
});
