import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/model/report.ts';
import { fakeIo } from '../helpers/fake-io.ts';
import { newsSite } from '../helpers/news-site.ts';
import { withServer } from '../helpers/test-server.ts';

const FETCHING = ['--allow-private', '--delay', '0', '--json'];

interface Place {
  readonly folder: string;
  readonly run: (argv: readonly string[], typed?: string) => Promise<{ code: number; out: string; err: string }>;
}

/** Runs of one person, whose cache is in a folder of its own; `typed` is what is typed at the terminal. */
function place(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-rumah-'));
  return {
    folder: join(folder, 'kutip', 'pages'),
    run: async (argv, typed) => {
      const fake = fakeIo({ cwd: folder, env: { XDG_CACHE_HOME: folder }, stdin: typed ?? '' });
      const io = { ...fake.io, stdin: Object.assign(fake.io.stdin, { isTTY: typed !== undefined }) };
      return { code: await main(argv, io), out: fake.out(), err: fake.err() };
    },
  };
}

async function withSite<T>(use: (base: string, asked: readonly string[]) => Promise<T>): Promise<T> {
  const asked: string[] = [];
  return withServer(
    newsSite((path) => asked.push(path)),
    (base) => use(base, asked),
  );
}

const cacheOf = (out: string): unknown => {
  const report = JSON.parse(out) as Report;
  return report.ok ? report.source.pages[0]?.http?.cache : report.error.code;
};

describe('the flags', () => {
  test('a page that is fresh is not fetched again; --no-cache fetches it and keeps nothing', async () => {
    await withSite(async (base, asked) => {
      const { run, folder } = place();
      const none = await run([`${base}/gudang`, '--no-cache', ...FETCHING]);
      expect(cacheOf(none.out)).toBeNull();
      expect(() => readdirSync(folder)).toThrow(/ENOENT/u);
      const first = await run([`${base}/gudang`, ...FETCHING]);
      const second = await run([`${base}/gudang`, ...FETCHING]);
      expect([first.out, second.out].map(cacheOf)).toEqual([null, 'fresh']);
      expect(second.out.replace('"cache": "fresh"', '"cache": null')).toBe(first.out);
      expect(cacheOf((await run([`${base}/gudang`, '--no-cache', ...FETCHING])).out)).toBeNull();
      expect(asked.filter((path) => path === '/gudang').length).toBe(3);
    });
  });

  test('--offline reads what is kept and asks nobody; what is not kept is one clear failure, exit 3', async () => {
    await withSite(async (base, asked) => {
      const { run } = place();
      await run([`${base}/gudang`, ...FETCHING]);
      const before = asked.length;
      const kept = await run([`${base}/gudang`, '--offline', ...FETCHING]);
      expect([kept.code, cacheOf(kept.out)]).toEqual([0, 'offline']);
      const absent = await run([`${base}/debat`, '--offline', ...FETCHING]);
      expect([absent.code, cacheOf(absent.out)]).toEqual([3, 'offline']);
      expect(absent.err).toContain('/debat” is not in the cache, and no server is asked. Leave out --offline');
      expect(asked.length).toBe(before);
    });
  });

  test('kutip verify asks the server even while the page is fresh', async () => {
    await withSite(async (base, asked) => {
      const { run } = place();
      const report = await run([`${base}/gudang`, ...FETCHING]);
      const before = asked.filter((path) => path === '/gudang').length;
      const file = join(mkdtempSync(join(tmpdir(), 'kutip-laporan-')), 'laporan.json');
      writeFileSync(file, report.out);
      const verified = await run(['verify', file, ...FETCHING]);
      expect(verified.code).toBe(0);
      expect(asked.filter((path) => path === '/gudang').length).toBe(before + 1);
    });
  });
});

describe('kutip cache', () => {
  test('shows where, how many and how large', async () => {
    const { run, folder } = place();
    const empty = await run(['cache']);
    expect([empty.code, empty.out]).toEqual([0, `${folder}\nPages: 0 · 0 KiB\n`]);
    await withSite(async (base) => {
      await run([`${base}/gudang`, ...FETCHING]);
      expect((await run(['cache'])).out).toMatch(/\nPages: 2 · [1-9]\d* KiB\n$/u);
      expect((await run(['cache', '--lang', 'id'])).out).toContain('Laman: 2');
    });
  });

  test('--clear lists before it removes, and removes only when that is wanted', async () => {
    const { run, folder } = place();
    await withSite(async (base) => {
      await run([`${base}/gudang`, ...FETCHING]);
      writeFileSync(join(folder, 'catatan.txt'), 'bukan milik kutip');
      const refused = await run(['cache', '--clear']);
      expect([refused.code, refused.err]).toEqual([2, 'kutip: Nothing was removed. Repeat it with --yes.\n']);
      expect(refused.out).toContain(`${base}/gudang\n`);
      const no = await run(['cache', '--clear'], 'n\n');
      expect([no.code, no.err]).toEqual([0, 'Remove all of this? [y/N] kutip: Nothing was removed.\n']);
      expect(readdirSync(folder).length).toBe(3);
      const yes = await run(['cache', '--clear'], 'y\n');
      expect([yes.code, yes.err]).toEqual([0, 'Remove all of this? [y/N] kutip: The cache is empty now.\n']);
      expect(readdirSync(folder)).toEqual(['catatan.txt']);
      await run([`${base}/gudang`, ...FETCHING]);
      expect((await run(['cache', '--clear', '--yes'])).code).toBe(0);
      expect(readdirSync(folder)).toEqual(['catatan.txt']);
      expect((await run(['cache', '--clear'])).out).toContain('Pages: 0');
    });
  });

  test('without a place for it, says so', async () => {
    const fake = fakeIo({});
    expect(await main(['cache'], fake.io)).toBe(2);
    expect(fake.err()).toBe('kutip: There is no place for a cache: neither HOME nor XDG_CACHE_HOME is set.\n');
  });
});
