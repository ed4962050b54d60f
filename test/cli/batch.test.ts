import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { realFiles } from '../../src/batch/output/files.ts';
import { lockOutput } from '../../src/batch/output/lock-output.ts';
import { main } from '../../src/cli/main.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { writeResponse } from '../../src/source/warc/write-record.ts';
import { fakeIo } from '../helpers/fake-io.ts';
import { checkOutput } from '../helpers/run-batch.ts';
import { withServer } from '../helpers/test-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'kutip-batch-'));
let outputs = 0;

/** A new name for an output. */
function output(): string {
  outputs += 1;
  return `out-${outputs}.ndjson`;
}

const at = (name: string): string => join(folder, name);

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(argv: readonly string[], options: Parameters<typeof fakeIo>[0] = {}): Promise<Ran> {
  const fake = fakeIo({ cwd: folder, ...options });
  const code = await main(argv, fake.io);
  return { code, out: fake.out(), err: fake.err() };
}

const batch = (list: string, out: string, ...flags: readonly string[]): Promise<Ran> =>
  run(['batch', list, '-o', out, '--allow-private', '--delay', '0', ...flags]);

type Line = {
  readonly ok: boolean;
  readonly source: { readonly input: string; readonly kind: string };
  readonly error?: { readonly code: string; readonly status: number | null };
  readonly batch: { readonly attempts: number };
};

/** The records of an output, without its headers. */
function records(name: string): readonly Line[] {
  return readFileSync(at(name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((line) => line.kutip === undefined);
}

const page = (title: string): string =>
  `<html lang="id"><body><h1>${title}</h1><article><p>Ketua KPU Kota Damai Ratna Dewi membuka gudang logistik di Kampung Baru pada Kamis pagi, dua pekan sebelum hari pemungutan suara di kota itu.</p><p>“Ada dua belas kotak yang penyok dan sudah kami catat,” ujar Ratna di gudang itu. Semua kotak yang rusak akan diganti sebelum pekan depan oleh pabrik.</p></article></body></html>`;

/** A site whose paths say what they answer; counts what it was asked for. */
async function withSite<T>(
  use: (base: string, asked: string[]) => Promise<T>,
  extra: RequestListener = () => undefined,
): Promise<T> {
  const asked: string[] = [];
  return withServer(
    (request, response) => {
      const { url = '/' } = request;
      if (url === '/robots.txt') return void response.writeHead(404).end();
      asked.push(url);
      extra(request, response);
      if (response.writableEnded || url.startsWith('/tahan')) return;
      if (url.startsWith('/hilang')) response.writeHead(404).end();
      else response.setHeader('content-type', 'text/html; charset=utf-8').end(page(`Gudang ${url}`));
    },
    (base) => use(base, asked),
  );
}

beforeAll(() => {
  mkdirSync(at('arsip'));
  for (const name of ['satu', 'dua', 'tiga']) writeFileSync(at(`arsip/${name}.html`), page(`Gudang ${name}`));
  writeFileSync(at('arsip/kosong.html'), '');
  mkdirSync(at('hampa'));
  writeFileSync(at('kosong.txt'), '\n# belum ada\n\n');
  writeFileSync(at('rongsok.txt'), 'halo\napa kabar\n\u0001\n');
  writeFileSync(at('biner.bin'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1]));
});

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

describe('a web archive', () => {
  const filler =
    'Kotak yang rusak akan diganti dengan yang baru dari gudang untuk warga pada pekan depan, tidak lebih. ';
  const exchange = (number: number, body: string, status = 200, type = 'text/html') => {
    const bytes = Buffer.from(body);
    return {
      url: `https://kabar.example/${number}`,
      fetchedAt: '2024-02-14T01:00:00Z',
      status,
      statusText: 'OK',
      headers: [
        ['Content-Type', type],
        ['Content-Length', String(bytes.length)],
      ] as const,
      packed: bytes,
      bytes,
      whole: true,
      cache: null,
    };
  };
  const response = (...of: Parameters<typeof exchange>): Buffer =>
    writeResponse(exchange(...of), '2024-02-14T01:00:00Z');
  const article = (number: number): Buffer =>
    response(number, page(`Gudang ${number}`).replace('</article>', `<p>${filler}</p></article>`));

  test('gives its pages in Indonesian, one record each, wherever it is damaged', async () => {
    const damaged = Buffer.from(article(99));
    damaged.fill(0x55, 40, 120);
    const parts = [
      article(1),
      response(2, 'x', 404),
      response(3, 'a { color: red }', 200, 'text/css'),
      response(
        4,
        '<html><body><p>The boxes were counted again on Friday, and the result is the same.</p></body></html>',
      ),
      damaged,
      article(5),
      damaged,
      article(6),
    ];
    writeFileSync(at('berita.warc.gz'), Buffer.concat(parts));
    const out = output();
    const ran = await run(['batch', 'berita.warc.gz', '-o', out, '--ordered']);
    expect([ran.code, ran.err]).toEqual([
      3,
      expect.stringMatching(/“berita\.warc\.gz” holds 2 records that are damaged/u),
    ]);
    expect(records(out).map(({ ok, source }) => [ok, source.input])).toEqual(
      [1, 5, 6].map((number) => [true, `https://kabar.example/${number}`]),
    );
    expect(records(out)[0]?.source).toMatchObject({ kind: 'archive', fetchedAt: '2024-02-14T01:00:00Z', status: 200 });
    const before = readFileSync(at(out));
    await run(['batch', 'berita.warc.gz', '-o', out, '--ordered']);
    expect(readFileSync(at(out))).toEqual(before);

    const all = output();
    await run(['batch', 'berita.warc.gz', '-o', all, '--all-languages', '--quiet']);
    expect(records(all)).toHaveLength(4);
  });

  test('ten damaged places lose ten records at most, and each is told', async () => {
    const members = Array.from({ length: 40 }, (_, number) => article(number));
    for (let place = 0; place < 10; place += 1) members[place * 4]?.fill(0x55, 40, 120);
    writeFileSync(at('rusak.warc.gz'), Buffer.concat(members));
    const out = output();
    const { code, err } = await run(['batch', 'rusak.warc.gz', '-o', out]);
    expect([code, err]).toEqual([3, expect.stringMatching(/holds 10 records that are damaged/u)]);
    expect(records(out)).toHaveLength(30);
  });

  test('archives can be named in a list, on standard input too', async () => {
    for (const number of [1, 2]) writeFileSync(at(`arsip-${number}.warc.gz`), article(number));
    const names = 'arsip-1.warc.gz\narsip-2.warc.gz\ntidak-ada.warc.gz\n';
    const out = output();
    const ran = await run(['batch', '--warc-list', '-', '-o', out, '--ordered'], { stdin: names });
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('There is no list “tidak-ada.warc.gz”')]);
    expect(records(out).map(({ source }) => source.input)).toEqual(
      [1, 2].map((number) => `https://kabar.example/${number}`),
    );
    expect((await run(['batch'])).code).toBe(2);
  });
});

test('an output is of the documented shape and can be verified like any report', async () => {
  const out = output();
  await run(['batch', 'arsip', '-o', out, '--quiet']);
  for (const record of records(out)) expect(reportSchema.safeParse(record).error).toBeUndefined();
  const { code, out: told } = await run(['verify', out]);
  expect([code, told]).toEqual([0, expect.stringMatching(/arsip/u)]);
});

describe('an output that was begun otherwise', () => {
  test('is not gone on with: other options, another list, unless that is forced', async () => {
    const out = output();
    await run(['batch', 'arsip', '-o', out]);
    const before = readFileSync(at(out));
    const options = await run(['batch', 'arsip', '-o', out, '--max-pages', '3']);
    expect([options.code, options.err]).toEqual([2, expect.stringMatching(/maxPages was 20 and is 3/u)]);
    writeFileSync(at('satu.html'), page('Gudang lain'));
    const list = await run(['batch', 'satu.html', '-o', out]);
    expect([list.code, list.err]).toEqual([2, expect.stringMatching(/4 of its 4 records are of no line of the list/u)]);
    expect(readFileSync(at(out))).toEqual(before);
    expect((await run(['batch', 'satu.html', '-o', out, '--force', '--quiet'])).code).toBe(3);
    expect(checkOutput(at(out))).toMatchObject({ records: 5, keys: 5, bad: 0 });
  });
});

describe('what cannot be done is said in one sentence', () => {
  test.each<readonly [readonly string[], number, RegExp]>([
    [['kosong.txt'], 2, /^kutip: The list holds no address\. Give one address a line\.$/u],
    [['rongsok.txt'], 2, /^kutip: No line of the list is a web address\. /u],
    [['biner.bin'], 2, /^kutip: “biner\.bin” is no list\. /u],
    [['hampa'], 2, /^kutip: “hampa” is a folder without pages\. /u],
    [['tidak-ada.txt'], 2, /^kutip: There is no list “tidak-ada\.txt”\. /u],
    [['arsip', '--delay', '0'], 2, /^kutip: --delay 0 is for servers of your own/u],
    [['arsip', '--shard', '5/4'], 2, /It takes a number and how many there are: 3\/16\./u],
    [['arsip', '--since', 'kemarin'], 2, /It takes a date: 2024-02-14\./u],
    [['arsip', '--limit', '0'], 2, /It takes a whole number/u],
  ])('%j', async (argv, code, message) => {
    const out = output();
    const ran = await run(['batch', ...argv, '-o', out]);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err.trimEnd()).toMatch(message);
    expect(existsSync(at(out))).toBe(false);
  });

  test.each<readonly [string, () => string, RegExp]>([
    ['a folder', () => 'hampa', /“.*hampa” is no file that can be kept/u],
    ['in a folder that is not there', () => join('tidak', 'ada.ndjson'), /folder does not exist/u],
    ['the list itself', () => 'rongsok.txt', /was not written by kutip batch, so it was left as it is/u],
  ])('an output that is %s', async (_, name, message) => {
    const { code, err } = await run(['batch', 'arsip', '-o', name()]);
    expect([code, err.trimEnd().split('\n').length]).toEqual([4, 1]);
    expect(err).toMatch(message);
  });

  test.runIf(platform() === 'linux')('an output on a device that is full', async () => {
    const { code, err } = await run(['batch', 'arsip', '-o', '/dev/full']);
    expect([code, err]).toEqual([4, expect.stringMatching(/“\/dev\/full” is no file/u)]);
  });

  test.runIf(process.getuid?.() !== 0)('an output in a folder that may not be written', async () => {
    mkdirSync(at('terkunci'));
    chmodSync(at('terkunci'), 0o555);
    const { code, err } = await run(['batch', 'arsip', '-o', join('terkunci', 'out.ndjson')]);
    expect([code, err]).toEqual([4, expect.stringMatching(/You may not write there/u)]);
  });

  test('an output that another run holds', async () => {
    const out = output();
    const release = lockOutput(at(out), realFiles);
    const { code, err } = await run(['batch', 'arsip', '-o', out]);
    release();
    expect([code, err]).toEqual([4, expect.stringMatching(/is held by another run/u)]);
    expect((await run(['batch', 'arsip', '-o', out])).code).toBe(3);
  });

  test('--retry-failed without an output', async () => {
    expect((await run(['batch', 'arsip', '--retry-failed'])).code).toBe(2);
  });
});

describe('a signal', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s lets what is under way end, and the next run goes on', async (signal, code) => {
    let release: () => void = () => undefined;
    await withSite(
      async (base, asked) => {
        writeFileSync(at('berhenti.txt'), `${base}/tahan\n${base}/2\n${base}/3\n`);
        const out = output();
        const fake = fakeIo({ cwd: folder });
        const argv = ['batch', 'berhenti.txt', '-o', out, '--allow-private', '--delay', '0'];
        const running = main(argv, fake.io);
        await expect.poll(() => asked.length, { timeout: 15_000 }).toBe(1);
        fake.signal(signal);
        release();
        expect(await running).toBe(code);
        expect(fake.err()).toMatch(/Stopping when the pages under way have ended/u);
        expect(fake.err()).toContain(`Go on with: kutip ${argv.join(' ')}`);
        expect(records(out)).toHaveLength(1);
        expect((await batch('berhenti.txt', out)).code).toBe(0);
        expect(asked).toEqual(['/tahan', '/2', '/3']);
      },
      ({ url }, response) => {
        if (url === '/tahan')
          release = () => response.setHeader('content-type', 'text/html; charset=utf-8').end(page('Gudang'));
      },
    );
  });

  test('a second one ends it at once; the page under way is asked for again by the next run', async () => {
    await withSite(async (base, asked) => {
      writeFileSync(at('segera.txt'), `${base}/tahan\n${base}/2\n`);
      const out = output();
      const fake = fakeIo({ cwd: folder });
      const running = main(['batch', 'segera.txt', '-o', out, '--allow-private', '--delay', '0'], fake.io);
      await expect.poll(() => asked.length, { timeout: 15_000 }).toBe(1);
      fake.signal('SIGINT');
      fake.signal('SIGINT');
      expect(await running).toBe(130);
      expect(records(out)).toHaveLength(0);
      expect(existsSync(at(`${out}.lock`))).toBe(false);
    });
  });
});

describe('several machines', () => {
  test('lists are split by host, worked off apart and joined again', async () => {
    await withSite(async (base) => {
      const { port } = new URL(base);
      const hosts = ['localhost', '127.0.0.1'];
      const lines = hosts.flatMap((host) => [1, 2, 3].map((number) => `http://${host}:${port}/${number}`));
      writeFileSync(at('semua.txt'), `${lines.join('\n')}\nbukan alamat\n`);
      const split = await run(['shard', 'semua.txt', '--into', '8', '-d', 'bagian']);
      expect([split.code, split.err]).toEqual([0, expect.stringMatching(/^kutip: 7 entries in \d lists in “bagian”/u)]);
      const parts = readdirSync(at('bagian')).toSorted();
      const found = parts.map((name) =>
        readFileSync(at(join('bagian', name)), 'utf8')
          .trimEnd()
          .split('\n'),
      );
      expect(found.flat().toSorted()).toEqual([...lines, 'bukan alamat'].toSorted());
      for (const host of hosts)
        expect(found.filter((part) => part.some((line) => line.includes(host)))).toHaveLength(1);
      expect((await run(['shard', 'semua.txt', '--into', '8', '-d', 'bagian'])).code).toBe(4);

      const made: string[] = [];
      for (const [index, name] of parts.entries()) {
        const number = Number(/\d+/u.exec(name)?.[0]);
        const [whole, selected] = [`bagian-${index}.ndjson`, `pilihan-${index}.ndjson`];
        const apart = await batch(join('bagian', name), whole, '--ordered');
        if (apart.code === 2) continue; // a part that holds no address
        made.push(whole);
        await batch('semua.txt', selected, '--ordered', '--shard', `${number}/8`);
        const inputs = (out: string): readonly string[] => records(out).map(({ source }) => source.input);
        expect(inputs(selected)).toEqual(inputs(whole));
      }
      const merged = await run(['merge', ...made, '-o', 'gabung.ndjson']);
      expect(merged.code).toBe(0);
      expect(records('gabung.ndjson').filter(({ ok }) => ok)).toHaveLength(6);
      expect(checkOutput(at('gabung.ndjson'))).toMatchObject({ bad: 0 });
    });
  });
});

describe('a summary', () => {
  test('for people in both languages, and as data', async () => {
    const out = output();
    await run(['batch', 'arsip', '-o', out, '--quiet']);
    const english = await run(['summary', out]);
    expect([english.code, english.err]).toEqual([0, '']);
    expect(english.out).toMatch(/^4 pages · 3 read · 3 about an election · 3 quotes/u);
    expect(english.out).toMatch(/Not read\n {2}1 {2}empty\n/u);
    expect(english.out).toMatch(/Quoted most\n {2}3 {2}Ratna Dewi\n/u);
    expect((await run(['summary', out, '--lang', 'id'])).out).toMatch(
      /^4 laman · 3 terbaca[\s\S]*Paling banyak dikutip/u,
    );
    const { speakers, failures } = JSON.parse((await run(['summary', out, '--json'])).out);
    expect([speakers, failures]).toEqual([{ 'Ratna Dewi': 3 }, { empty: 1 }]);
  });

  test.each(['rongsok.txt', 'tidak-ada.ndjson', 'hampa'])('of %s there is none', async (name) => {
    const { code, err } = await run(['summary', name]);
    expect([code, err]).toEqual([2, expect.stringMatching(/holds no reports that could be read/u)]);
  });
});
