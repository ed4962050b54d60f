import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../../src/source/cache/cache-folder.ts';
import type { KeptAnswer } from '../../../src/source/cache/kept-answer.ts';
import { createStore } from '../../../src/source/cache/page-store.ts';
import { exchangeOf } from '../warc/archives.ts';

function answerOf(url: string, size: number): KeptAnswer {
  const { bytes, cache, ...exchange } = exchangeOf(url, 'a'.repeat(size));
  return { exchange, policy: {} as KeptAnswer['policy'] };
}

describe('the store', () => {
  test('stays within its size: what was not used for longest goes first', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kutip-store-'));
    const store = createStore(folder, 50_000);
    for (const number of [1, 2, 3, 4])
      await store.write(`k${number}`, answerOf(`https://kabar.example/${number}`, 10_000));
    const age = (seconds: number, names: readonly string[]): void => {
      for (const name of names) utimesSync(join(folder, name), 1000 + seconds, 1000 + seconds);
    };
    age(0, readdirSync(folder));
    expect((await store.read('k1'))?.exchange.packed.length).toBe(10_000);
    await store.write('k5', answerOf('https://kabar.example/5', 10_000));
    expect(await store.read('k1')).not.toBeNull();
    expect(await store.read('k5')).not.toBeNull();
    expect(readdirSync(folder).length).toBe(4);
  });

  test('leaves files that are not its own alone, and clears up after runs that were stopped', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kutip-store-'));
    const left = `${'a'.repeat(64)}.01234567-0123-0123-0123-0123456789ab.tmp`;
    for (const name of ['catatan.txt', left]) {
      writeFileSync(join(folder, name), 'x'.repeat(9000));
      utimesSync(join(folder, name), 1000, 1000);
    }
    const store = createStore(folder, 8000);
    await store.write('k1', answerOf('https://kabar.example/1', 3000));
    expect(readdirSync(folder).sort()).toEqual(expect.arrayContaining(['catatan.txt']));
    expect(readdirSync(folder)).not.toContain(left);
    expect(await store.read('k1')).not.toBeNull();
  });

  test('a place that cannot be used is no fault', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kutip-store-')), 'berkas');
    writeFileSync(file, '');
    const store = createStore(join(file, 'kutip'));
    await store.write('k1', answerOf('https://kabar.example/1', 10));
    await store.remove('k1');
    expect(await store.read('k1')).toBeNull();
  });
});

test.each([
  [{ XDG_CACHE_HOME: '/simpan', HOME: '/rumah' }, '/simpan/kutip'],
  [{ XDG_CACHE_HOME: 'simpan', HOME: '/rumah' }, '/rumah/.cache/kutip'],
  [{ XDG_CACHE_HOME: '', HOME: '/rumah' }, '/rumah/.cache/kutip'],
  [{ HOME: '' }, null],
  [{}, null],
])('the place by %j is %s', (env, place) => {
  expect(cacheFolder(env)).toBe(place);
});
