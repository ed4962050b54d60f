import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'kutip-new-'));
const LONG = 600_000;

interface Ran {
  readonly status: number | null;
  readonly said: string;
}

/** Runs a program of the project in the copy, as it would run by itself. */
function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|CI$)/u.test(name)),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, script), ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...own, ...env },
  });
  return { status, said: `${stdout}${stderr}` };
}

const add = (...args: readonly string[]): Ran => run('test/new/new.mjs', args);
const vitest = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran =>
  run(
    'node_modules/vitest/vitest.mjs',
    ['run', '--config', 'test/vitest.config.ts', '--reporter', 'dot', ...args],
    env,
  );

beforeAll(() => {
  for (const name of ['src', 'test', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const site of ['detik', 'viva'])
    cpSync(join(root, 'fixtures/pages', site), join(copy, 'fixtures/pages', site), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('npm run new:…', () => {
  test('refuses what is no name, with an example, and changes nothing', () => {
    const before = readFileSync(join(copy, 'src/lexicon/speech-verbs.ts'), 'utf8');
    for (const args of [
      [],
      ['toString'],
      ['publisher', '../x', 'X', 'x.example'],
      ['verb', 'celoteh', 'loud'],
      ['topic', 'a b'],
    ]) {
      const { status, said } = add(...args);
      expect([status, said]).toEqual([2, expect.stringContaining('npm run new:')]);
    }
    expect(readFileSync(join(copy, 'src/lexicon/speech-verbs.ts'), 'utf8')).toBe(before);
  });

  test(
    'writes a publisher, a verb, a topic and a finding that hold types and their tests',
    () => {
      const made = [
        add('publisher', 'kabardamai', 'Kabar Damai', 'kabardamai.example'),
        add('verb', 'celoteh', 'neutral', 'clause', 'celoteh', 'berceloteh'),
        add('verb', 'bujuk', 'urge', 'request', '-', 'membujuk'),
        add('topic', 'voter-education', 'pendidikan pemilih', 'voter education', 'kelas pemilih'),
        add(
          'finding',
          'embargo-mentioned',
          'di bawah embargo',
          'Artikel menyebut embargo.',
          'The article speaks of an embargo.',
        ),
      ];
      for (const { status, said } of made) expect([status, said]).toEqual([0, expect.stringContaining('Next:')]);
      expect(add('publisher', 'kabardamai', 'Kabar Damai', 'kabardamai.example').said).toContain(
        'There is one already',
      );

      const types = run('node_modules/typescript/bin/tsc', ['-p', 'test/tsconfig.json', '--noEmit']);
      expect(types).toEqual({ status: 0, said: '' });

      const page = join(copy, 'fixtures/pages/kabardamai/gudang-dibuka');
      expect(readdirSync(page).sort()).toEqual(['page.html', 'url.txt']);
      const updated = vitest(['test/fixtures/pages.test.ts', '-t', 'kabardamai'], { UPDATE_FIXTURES: '1' });
      expect(updated.status, updated.said).toBe(0);
      expect(existsSync(join(page, 'expected.json'))).toBe(true);
      expect(JSON.parse(readFileSync(join(page, 'expected.json'), 'utf8'))).toMatchObject({
        publisher: 'Kabar Damai',
        title: 'Gudang Kotak Suara Kota Damai Dibuka',
        authors: ['Sinta Larasati'],
        speakers: [{ name: 'Ratna Dewi' }, { name: 'Bagas Wicaksono' }],
      });

      const own = vitest([
        'test/fixtures/pages.test.ts',
        'test/lexicon',
        'test/claims/find-topics.test.ts',
        'test/findings',
        'test/rules',
        'test/report/topic-names.test.ts',
      ]);
      expect(own.status, own.said).toBe(0);
    },
    LONG,
  );
});
