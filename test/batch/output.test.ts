import { existsSync, mkdtempSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realFiles } from '../../src/batch/output/files.ts';
import { lockOutput } from '../../src/batch/output/lock-output.ts';
import { mergeOutputs } from '../../src/batch/output/merge-outputs.ts';
import { orderOutput } from '../../src/batch/output/order-output.ts';
import { OutputError } from '../../src/batch/output/output-error.ts';
import { readLine } from '../../src/batch/output/record-line.ts';
import { type Repaired, repairOutput } from '../../src/batch/output/repair-output.ts';
import { failedLine, goodLine, testHeader, testKey } from '../helpers/batch-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'kutip-output-'));
let files = 0;

function fileOf(...parts: readonly (Buffer | string)[]): string {
  files += 1;
  const path = join(folder, `out-${files}.ndjson`);
  writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.from(part))));
  return path;
}

function repair(path: string, retryFailed = false): Repaired & { readonly keys: readonly string[] } {
  const keys: string[] = [];
  const repaired = repairOutput(path, {
    files: realFiles,
    retryFailed,
    onKey: (key) => keys.push(key.toString('hex')),
  });
  return { ...repaired, keys };
}

const hex = (number: number): string => testKey(number).toString('hex');

describe('a line', () => {
  test('says of itself what it is', () => {
    expect(readLine(testHeader.subarray(0, -1))).toMatchObject({ kind: 'header', header: { options: { lang: 'en' } } });
    expect(readLine(goodLine(1).subarray(0, -1))).toEqual({ kind: 'record', key: testKey(1), ok: true });
    expect(readLine(failedLine(2).subarray(0, -1))).toEqual({ kind: 'record', key: testKey(2), ok: false });
    expect(JSON.parse(goodLine(1).toString()).batch).toMatchObject({ key: hex(1), attempts: 1 });
  });

  test('is bad when any byte of it is another', () => {
    const line = failedLine(1).subarray(0, -1);
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(line);
        changed[at] = (changed[at] as number) ^ change;
        return readLine(changed).kind === 'bad';
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['', '{', '{}', '{"ok":true}', 'halo', ',"sum":"00000000"}', '\u0000'.repeat(5000)])(
    '%j is bad',
    (text) => {
      expect(readLine(Buffer.from(text)).kind).toBe('bad');
    },
  );
});

describe('an output that a kill left', () => {
  const whole = Buffer.concat([testHeader, failedLine(1), failedLine(2), failedLine(3)]);

  test('cut off anywhere keeps its whole lines, and only those', () => {
    for (let size = 0; size <= whole.length; size += 1) {
      const path = fileOf(whole.subarray(0, size));
      const lines = whole.subarray(0, size).toString('latin1').split('\n').length - 1;
      const { keys, torn, rejected } = repair(path);
      expect([keys.length, torn, rejected]).toEqual([Math.max(0, lines - 1), readFileSync(path).length < size, 0]);
      expect(whole.toString().startsWith(readFileSync(path, 'utf8'))).toBe(true);
    }
  });

  test('with its end full of zeros keeps what stands before', () => {
    const path = fileOf(whole, Buffer.alloc(4096));
    expect(repair(path)).toMatchObject({ records: 3, torn: true });
    expect(readFileSync(path)).toEqual(whole);
    expect(repair(fileOf(Buffer.alloc(4096)))).toMatchObject({ records: 0, torn: true });
  });

  test('with a stretch lost in the middle sets the damaged lines aside and keeps the others', () => {
    const bytes = Buffer.concat([testHeader, ...[1, 2, 3, 4, 5, 6].map(goodLine)]);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.constantFrom('zeros', 'gone'), (at, how) => {
        const end = Math.min(at + 4096, bytes.length);
        const filled = how === 'zeros' ? Buffer.alloc(end - at) : Buffer.alloc(0);
        const path = fileOf(bytes.subarray(0, at), filled, bytes.subarray(end));
        if (at < testHeader.length) return true; // told apart by the header: such a file is left alone
        const { keys } = repair(path);
        const again = repair(path);
        return again.rejected === 0 && !again.torn && again.keys.join() === keys.join() && keys.length >= 4;
      }),
      { numRuns: 200 },
    );
  });

  test('gives its damaged lines to a file of rejects', () => {
    const damaged = Buffer.from(failedLine(2));
    damaged[50] = 0;
    const path = fileOf(testHeader, failedLine(1), damaged, failedLine(3));
    expect(repair(path)).toMatchObject({ rejected: 1, keys: [hex(1), hex(3)] });
    expect(readFileSync(`${path}.rejects`)).toEqual(damaged);
    expect(readFileSync(path)).toEqual(Buffer.concat([testHeader, failedLine(1), failedLine(3)]));
  });

  test('lets failures go where they are to be asked for again', () => {
    const path = fileOf(testHeader, goodLine(1), failedLine(2), goodLine(3));
    expect(repair(path, true)).toMatchObject({ records: 2, failures: 0, keys: [hex(1), hex(3)] });
    expect(readFileSync(path)).toEqual(Buffer.concat([testHeader, goodLine(1), goodLine(3)]));
    expect(existsSync(`${path}.rejects`)).toBe(false);
  });

  test.each(['https://kabar.example/1\nhttps://kabar.example/2\n', '{"ok":true}\n', 'x'])(
    'that is something else (%j) is left as it is',
    (content) => {
      const path = fileOf(content);
      expect(() => repair(path)).toThrow(/was not written by kutip batch/u);
      expect(readFileSync(path, 'utf8')).toBe(content);
    },
  );
});

test('records are put into an order, whatever they stood in', () => {
  const path = fileOf(testHeader, goodLine(3), failedLine(1), goodLine(2));
  const rank = new Map([1, 2, 3].map((number) => [hex(number), number]));
  orderOutput(path, realFiles, (key) => rank.get(key.toString('hex')) ?? 9);
  expect(readFileSync(path)).toEqual(Buffer.concat([testHeader, failedLine(1), goodLine(2), goodLine(3)]));
});

describe('joining', () => {
  test('keeps one record a page: the first that was read, else the last', () => {
    const first = fileOf(testHeader, failedLine(1), goodLine(2), failedLine(3));
    const second = fileOf(testHeader, goodLine(1), failedLine(2), failedLine(3), goodLine(4));
    const path = join(folder, 'semua.ndjson');
    const merged = mergeOutputs([first, second], path, realFiles);
    expect(merged).toEqual({ records: 4, failures: 1, repeated: 3, damaged: 0, isMixed: false });
    const found = repair(path);
    expect([...found.keys].sort()).toEqual([1, 2, 3, 4].map(hex).sort());
    expect(found.keys).toEqual([...found.keys].sort());
    const written = readFileSync(path);
    mergeOutputs([second, first, path], path, realFiles);
    expect(readFileSync(path)).toEqual(written);
  });

  test('counts what is damaged and what was made otherwise, and takes nothing else', () => {
    const damaged = fileOf(testHeader, goodLine(1), '{"rusak"\n', goodLine(2).subarray(0, 100));
    const path = join(folder, 'gabungan.ndjson');
    expect(mergeOutputs([damaged], path, realFiles)).toMatchObject({ records: 1, damaged: 1 });
    expect(() => mergeOutputs([fileOf('halo\n')], path, realFiles)).toThrow(OutputError);
    expect(() => mergeOutputs([join(folder, 'tidak-ada')], path, realFiles)).toThrow(/could not be read/u);
  });
});

describe('an output', () => {
  const own = (path: string): Record<string, unknown> => JSON.parse(readFileSync(`${path}.lock`, 'utf8'));

  function lockedBy(holder: unknown, age = 0): string {
    const path = fileOf(testHeader);
    writeFileSync(`${path}.lock`, typeof holder === 'string' ? holder : JSON.stringify(holder));
    const then = new Date(Date.now() - age);
    utimesSync(`${path}.lock`, then, then);
    return path;
  }

  test('is held by one run', () => {
    const path = fileOf(testHeader);
    const release = lockOutput(path, realFiles);
    expect(() => lockOutput(path, realFiles)).toThrow(/is held by another run \(process \d+ on /u);
    release();
    lockOutput(path, realFiles)();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test.each<readonly [string, () => string]>([
    ['a process that is gone', () => lockedBy({ pid: 2 ** 22 + 1, started: 'x', host: hostname(), token: 'a' })],
    [
      'another process with the same number',
      () => lockedBy({ pid: process.pid, started: 'x 1', host: hostname(), token: 'a' }),
    ],
    ['nobody: the lock is empty', () => lockedBy('')],
    ['nobody: the lock is torn', () => lockedBy('{"pid":12')],
    ['another machine, long ago', () => lockedBy({ pid: 1, started: null, host: 'mesin-lain', token: 'a' }, 120_000)],
  ])('that was held by %s is taken over', (_, make) => {
    const path = make();
    const release = lockOutput(path, realFiles);
    expect(own(path)).toMatchObject({ pid: process.pid });
    release();
  });

  test('that another machine holds now is left to it', () => {
    const path = lockedBy({ pid: 1, started: null, host: 'mesin-lain', token: 'a' });
    expect(() => lockOutput(path, realFiles)).toThrow(/on mesin-lain/u);
    expect(own(path)).toMatchObject({ host: 'mesin-lain' });
  });

  test('whose folder is not there or that leads nowhere cannot be held', () => {
    expect(() => lockOutput(join(folder, 'tidak', 'ada.ndjson'), realFiles)).toThrow(/folder does not exist/u);
    symlinkSync('/tidak/ada', join(folder, 'putus'));
    expect(() => lockOutput(join(folder, 'putus', 'x.ndjson'), realFiles)).toThrow(OutputError);
  });
});
