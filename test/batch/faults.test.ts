import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Files, realFiles } from '../../src/batch/output/files.ts';
import { OutputError } from '../../src/batch/output/output-error.ts';
import { checkOutput, testBatch } from '../helpers/run-batch.ts';

const PAGES = 200;
const folder = mkdtempSync(join(tmpdir(), 'kutip-faults-'));
mkdirSync(join(folder, 'arsip'));
for (let page = 0; page < PAGES; page += 1)
  writeFileSync(join(folder, 'arsip', `${page}.html`), `<p>Kotak ${page}</p>`);

/** The calls that change something. Reading, asking and letting go of the lock are not among them. */
const CHANGES = [
  'openSync',
  'writeSync',
  'fdatasyncSync',
  'fsyncSync',
  'ftruncateSync',
  'closeSync',
  'renameSync',
  'linkSync',
] as const;

type Fault = (name: (typeof CHANGES)[number], args: readonly unknown[]) => void;

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/** A file system whose call number `at` goes wrong. */
function faulty(at: number, fault: Fault): { readonly files: Files; readonly calls: () => number } {
  let calls = 0;
  const wrap = (name: (typeof CHANGES)[number]) => {
    const real = realFiles[name] as (...args: readonly unknown[]) => unknown;
    return (...args: readonly unknown[]): unknown => {
      calls += 1;
      if (calls === at) fault(name, args);
      return real(...args);
    };
  };
  const wrapped = Object.fromEntries(CHANGES.map((name) => [name, wrap(name)]));
  return { files: { ...realFiles, ...wrapped } as Files, calls: () => calls };
}

const kinds: readonly (readonly [string, Fault])[] = [
  ['the disk is full', () => fail('ENOSPC')],
  [
    'the disk takes half a line and is full',
    (name, [fd, bytes]) => {
      if (name === 'writeSync') realFiles.writeSync(fd as number, bytes as Buffer, 0, (bytes as Buffer).length >> 1);
      fail('ENOSPC');
    },
  ],
  ['the disk breaks', () => fail('EIO')],
];

/** All kinds at every place take long: otherwise they take turns, so that each place fails once. */
const rounds = process.env['SOAK'] === undefined ? [0] : kinds.map((_, index) => index);

test.each(rounds)(
  'a write that fails, at every place of a run of 200 pages: nothing is lost, nothing doubled (%i)',
  async (round) => {
    const output = join(folder, 'out.ndjson');
    const run = (files: Files) => testBatch({ lists: ['arsip'], cwd: folder, output, files });
    let refused = 0;
    for (let at = 1; ; at += 1) {
      for (const name of readdirSync(folder)) if (name.startsWith('out.ndjson')) rmSync(join(folder, name));
      const [, fault] = kinds[(at + round) % kinds.length] as (typeof kinds)[number];
      const { files, calls } = faulty(at, fault);
      const end = await run(files).catch((error: unknown) => error);
      if (end instanceof OutputError) {
        refused += 1;
        expect(end.message).toMatch(/^“.*” (?:could not be written|was deleted)/u);
      } else expect(end).toEqual({ kind: 'done', failures: 0, bugs: 0, troubles: 0 });
      const again = await run(realFiles);
      expect(again).toEqual({ kind: 'done', failures: 0, bugs: 0, troubles: 0 });
      expect(checkOutput(output)).toMatchObject({ records: PAGES, keys: PAGES, bad: 0 });
      if (calls() < at) break;
    }
    expect(refused).toBeGreaterThan(PAGES);
  },
  300_000,
);
