import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { at, batch, folder, output, records, run, withSite, writeLists } from '../helpers/batch-site.ts';
import { fakeIo } from '../helpers/fake-io.ts';
import { checkOutput } from '../helpers/run-batch.ts';

beforeAll(writeLists);

describe('a batch', () => {
  test('keeps one record for each line, asks for each page once, and goes on where it was', async () => {
    await withSite(async (base, asked) => {
      const lines = [
        `${base}/1`,
        `${base}/2?utm_source=wa`,
        `${base}/hilang`,
        'kabar.example/3',
        `${base}/2#komentar`,
        `${base}/1`,
      ];
      writeFileSync(at('daftar.txt'), lines.join('\n'));
      const out = output();
      const first = await batch('daftar.txt', out);
      expect(first.code).toBe(3);
      expect(first.err).toMatch(/4 pages · 2 read/u);
      expect(asked.toSorted()).toEqual(['/1', '/2?utm_source=wa', '/hilang']);
      const found = records(out);
      expect(found.map(({ source }) => source.input).toSorted()).toEqual([...lines.slice(0, 4)].toSorted());
      expect(found.find(({ source }) => source.input === 'kabar.example/3')?.error?.code).toBe('bad-url');
      const before = readFileSync(at(out));

      const second = await batch('daftar.txt', out);
      expect([second.code, asked.length]).toEqual([3, 3]);
      expect(readFileSync(at(out))).toEqual(before);
      expect(readdirSync(folder).filter((name) => name.startsWith(`${out}.`))).toEqual([]);

      writeFileSync(at('daftar.txt'), [...lines, `${base}/4`].join('\n'));
      expect((await batch('daftar.txt', out)).code).toBe(3);
      expect(asked.slice(3)).toEqual(['/4']);
      expect(checkOutput(at(out))).toMatchObject({ records: 5, keys: 5, bad: 0 });
    });
  });

  test('asks again for what failed where it is told to, and nothing else', async () => {
    let isThere = false;
    await withSite(
      async (base, asked) => {
        writeFileSync(at('ulang.txt'), `${base}/1\n${base}/nanti\n`);
        const out = output();
        expect((await batch('ulang.txt', out)).code).toBe(3);
        isThere = true;
        expect((await batch('ulang.txt', out)).code).toBe(3);
        expect((await batch('ulang.txt', out, '--retry-failed')).code).toBe(0);
        expect(asked).toEqual(['/1', '/nanti', '/nanti']);
        expect(records(out).every(({ ok }) => ok)).toBe(true);
        expect(checkOutput(at(out))).toMatchObject({ records: 2, keys: 2 });
      },
      ({ url }, response) => {
        if (url === '/nanti' && !isThere) response.writeHead(410).end();
      },
    );
  });

  test('waits as a server asks and asks again; one that asks for too long is left alone', async () => {
    let refusals = 0;
    await withSite(
      async (base, asked) => {
        writeFileSync(at('sabar.txt'), `${base}/sebentar\n${base}/2\n${base}/lama\n${base}/4\n`);
        const out = output();
        expect((await batch('sabar.txt', out, '--ordered')).code).toBe(3);
        expect(asked).toEqual(['/sebentar', '/sebentar', '/2', '/lama']);
        const found = records(out);
        expect(found.map(({ batch: { attempts } }) => attempts)).toEqual([2, 1, 1, 0]);
        expect(found.map(({ error }) => error?.code ?? 'ok')).toEqual(['ok', 'ok', 'http-status', 'deferred']);
      },
      ({ url }, response) => {
        if (url === '/lama') response.writeHead(429, { 'retry-after': '7200' }).end();
        if (url !== '/sebentar' || refusals > 0) return;
        refusals += 1;
        response.writeHead(503, { 'retry-after': '1' }).end();
      },
    );
  });

  test('audits a folder; in the order of the list its output is the same every time', async () => {
    const [one, two] = [output(), output()];
    expect((await run(['batch', 'arsip', '-o', one, '--ordered'])).code).toBe(3);
    expect((await run(['batch', 'arsip', '-o', two, '--ordered', '--concurrency', '1', '--quiet'])).err).toBe('');
    expect(readFileSync(at(two))).toEqual(readFileSync(at(one)));
    expect(records(one).map(({ source }) => source.input)).toEqual(
      ['dua', 'kosong', 'satu', 'tiga'].map((name) => join('arsip', `${name}.html`)),
    );
  });

  test('writes to standard output where no file is named, and ends quietly when nobody reads on', async () => {
    const { code, out } = await run(['batch', 'arsip']);
    expect(code).toBe(3);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).ok)
        .toSorted(),
    ).toEqual([false, true, true, true]);
    const fake = fakeIo({ cwd: folder });
    const io = { ...fake.io, stdout: { write: async () => 'gone' as const } };
    expect(await main(['batch', 'arsip'], io)).toBe(0);
    expect(fake.err()).toBe('');
    const full = { ...fake.io, stdout: { write: async () => 'failed' as const } };
    expect(await main(['batch', 'arsip'], full)).toBe(4);
  });

  test('reads only what is selected', async () => {
    await withSite(async (base, asked) => {
      const entry = (path: string, date: string): string =>
        `<url><loc>${base}${path}</loc><lastmod>${date}</lastmod></url>`;
      writeFileSync(
        at('peta.xml'),
        `<urlset>${entry('/lama', '2024-02-01')}${entry('/baru', '2024-02-14')}<url><loc>${base}/entah</loc></url></urlset>`,
      );
      expect((await batch('peta.xml', output(), '--since', '2024-02-10')).code).toBe(0);
      expect(asked.splice(0)).toEqual(['/baru', '/entah']);
      expect((await batch('peta.xml', output(), '--limit', '1')).code).toBe(0);
      expect(asked.splice(0)).toEqual(['/lama']);
    });
  });

  test('follows an index of sitemaps, packed or not, in a circle or not there', async () => {
    let base = '';
    const map = (name: string, places: readonly string[]): string =>
      `<${name}>${places.map((place) => `<${name === 'urlset' ? 'url' : 'sitemap'}><loc>${base}${place}</loc></${name === 'urlset' ? 'url' : 'sitemap'}>`).join('')}</${name}>`;
    await withSite(
      async (address, asked) => {
        base = address;
        const out = output();
        const { code, err } = await batch(`${base}/indeks.xml`, out, '--ordered');
        expect([code, err]).toEqual([3, expect.stringMatching(/\/hilang\.xml: There is no page at this address/u)]);
        expect(records(out).map(({ source }) => source.input)).toEqual(['/1', '/2', '/3'].map((path) => base + path));
        expect(asked.filter((path) => path === '/indeks.xml')).toHaveLength(1);
      },
      ({ url }, response) => {
        if (url === '/indeks.xml')
          response.end(map('sitemapindex', ['/peta-1.xml', '/hilang.xml', '/indeks.xml', '/peta-2.xml.gz']));
        if (url === '/peta-1.xml') response.end(map('urlset', ['/1', '/2']));
        if (url === '/peta-2.xml.gz') response.end(gzipSync(map('urlset', ['/2', '/3'])));
      },
    );
  });

  test('does not read private addresses that a list names unless it is told to', async () => {
    await withSite(async (base, asked) => {
      writeFileSync(at('pribadi.txt'), `${base}/1\n`);
      const out = output();
      expect((await run(['batch', 'pribadi.txt', '-o', out])).code).toBe(3);
      expect(records(out)[0]?.error?.code).toBe('private-address');
      expect(asked).toEqual([]);
    });
  });
});

test('an output is of the documented shape and can be verified like any report', async () => {
  const out = output();
  await run(['batch', 'arsip', '-o', out, '--quiet']);
  for (const record of records(out)) expect(reportSchema.safeParse(record).error).toBeUndefined();
  const { code, out: told } = await run(['verify', out]);
  expect([code, told]).toEqual([0, expect.stringMatching(/arsip/u)]);
});
