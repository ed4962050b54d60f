import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/model/report.ts';
import { fakeIo } from '../helpers/fake-io.ts';
import { newsPage, newsSite } from '../helpers/news-site.ts';
import { withServer } from '../helpers/test-server.ts';

const FETCHING = ['--allow-private', '--delay', '0'];

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function runIn(folder: string, env: Record<string, string> = {}) {
  return async (argv: readonly string[], stdin?: string): Promise<Ran> => {
    const fake = fakeIo({ cwd: folder, env, ...(stdin === undefined ? {} : { stdin }) });
    const code = await main(argv, fake.io);
    return { code, out: fake.out(), err: fake.err() };
  };
}

/** The reports of an answer as they would be if they had been read from an archive. */
function asArchived(out: string): string {
  return out.replaceAll('"kind": "url"', '"kind": "archive"');
}

/** Audits pages of the site with --save, and gives what was answered with the file that was written. */
async function save(
  paths: readonly string[],
  ...flags: readonly string[]
): Promise<{ live: Ran; folder: string; file: string; asked: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-save-'));
  const asked: string[] = [];
  const live = await withServer(
    newsSite((path) => asked.push(path)),
    (base) =>
      runIn(folder)([...paths.map((path) => `${base}${path}`), '--json', '--save', 'bukti', ...FETCHING, ...flags]),
  );
  const [name = ''] = readdirSync(join(folder, 'bukti'));
  return { live, folder, file: join('bukti', name), asked };
}

describe('--save', () => {
  test('and the audit of what was saved give the same report, to the byte', async () => {
    const { live, folder, file } = await save(['/pendek', '/debat', '/hilang', '/tertutup/1']);
    expect(live.code).toBe(3);
    expect(live.err).toContain(`Saved as “${join(folder, file)}”.`);
    const again = await runIn(folder)([file, '--json']);
    expect(again.out).toBe(asArchived(live.out));
    expect(again.code).toBe(3);
    const reports = JSON.parse(again.out) as readonly Report[];
    expect(reports.map((report) => (report.ok ? report.quotes.length : report.error.code))).toEqual([
      1,
      1,
      'http-status',
      'robots',
    ]);
  });

  test('names its file by the time and by nothing of a page, and never writes over one', async () => {
    const { file, folder } = await save(['/gudang']);
    expect(file).toMatch(/^bukti\/kutip-\d{8}T\d{6}Z-[\da-f]{8}\.warc\.gz$/u);
    const before = readFileSync(join(folder, file));
    await withServer(
      newsSite(() => undefined),
      (base) => runIn(folder)([`${base}/debat`, '--save', 'bukti', ...FETCHING]),
    );
    expect(readdirSync(join(folder, 'bukti')).length).toBe(2);
    expect(readFileSync(join(folder, file))).toEqual(before);
  });

  test('keeps the bytes and headers of every answer, of redirects and rules too', async () => {
    const { folder, file } = await save(['/pendek']);
    const text = gunzipSync(readFileSync(join(folder, file))).toString('latin1');
    expect(text.match(/^WARC-Type: \w+/gmu)).toEqual([
      'WARC-Type: warcinfo',
      'WARC-Type: metadata',
      'WARC-Type: response',
      'WARC-Type: response',
      'WARC-Type: response',
    ]);
    expect(text).toMatch(/^WARC\/1\.1\r\n/u);
    expect(text).toContain('HTTP/1.1 302 Found\r\nLocation: /gudang\r\n');
    expect(text).toContain('User-agent: *\nDisallow: /tertutup');
    expect(text).toContain('ETag: "g1"');
    const packed = gzipSync(newsPage('Gudang Dibuka', 'Kami sudah menghitung 412 kotak suara'));
    expect(text).toContain(packed.toString('latin1'));
  });

  test('that robots.txt was passed over is repeated too, and pages that stood together', async () => {
    const ignoring = await save(['/tertutup/1', '/gudang'], '--ignore-robots');
    const again = await runIn(ignoring.folder)([ignoring.file, '--json']);
    expect(again.out).toBe(asArchived(ignoring.live.out));
    expect(again.out).toContain('robots-ignored');
    const joined = await save(['/gudang', '/debat'], '--one-article');
    const both = await runIn(joined.folder)([joined.file, '--json', '--one-article']);
    const [before, after] = [joined.live.out, both.out].map((out) => JSON.parse(out) as Report);
    expect(before?.ok && after?.ok && after.article.text).toBe(before?.ok && before.article.text);
    expect(after?.ok && after.source.pages).toEqual(before?.ok && before.source.pages);
  });

  test('a page out of the cache is saved with its time, and said to be', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kutip-save-'));
    const run = runIn(folder, { XDG_CACHE_HOME: join(folder, 'simpan') });
    const asked: string[] = [];
    await withServer(
      newsSite((path) => asked.push(path)),
      async (base) => {
        await run([`${base}/gudang`, '--json', ...FETCHING]);
        const live = await run([`${base}/gudang`, '--json', '--save', '.', ...FETCHING]);
        const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.warc.gz'));
        const again = await run([name, '--json']);
        expect(again.out).toBe(asArchived(live.out));
        expect(again.out).toContain('"cache": "fresh"');
        expect(asked).toEqual(['/robots.txt', '/gudang']);
      },
    );
  });

  test('says when nothing was fetched, and when the folder cannot be had', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kutip-save-'));
    writeFileSync(join(folder, 'gudang.html'), newsPage('Gudang Dibuka', 'Kami siap membuka gudang itu'));
    const nothing = await runIn(folder)(['gudang.html', '--save', 'bukti']);
    expect([nothing.code, nothing.err]).toEqual([0, 'kutip: Nothing was fetched, so nothing was saved.\n']);
    const refused = await runIn(folder)(['gudang.html', '--save', 'gudang.html']);
    expect([refused.code, refused.out]).toEqual([4, '']);
    expect(refused.err).toMatch(/^kutip: “gudang\.html” is no folder to save in \(EEXIST\)\./u);
  });
});

describe('the audit of an archive', () => {
  test('reads what is whole past a damaged record, and says so', async () => {
    const { live, folder, file } = await save(['/gudang', '/debat']);
    const bytes = readFileSync(join(folder, file));
    const start = bytes.lastIndexOf(Buffer.from([0x1f, 0x8b, 0x08]));
    bytes[start + 40] = (bytes[start + 40] as number) ^ 0xff;
    writeFileSync(join(folder, 'rusak.warc.gz'), bytes);
    const { code, out, err } = await runIn(folder)(['rusak.warc.gz', '--json']);
    expect(code).toBe(3);
    const [first, ...others] = JSON.parse(out) as readonly Report[];
    expect(first).toEqual(JSON.parse(asArchived(live.out))[0]);
    expect(others.map((report) => !report.ok && report.error.code)).toEqual(['offline', 'damaged-archive']);
    expect(err).toContain('Damaged records of “rusak.warc.gz” that were left out: 1.');
  });

  test('of another tool audits its pages, and none twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kutip-save-'));
    const record = (url: string, message: string): string =>
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-02-20T07:05:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}\r\n\r\n`;
    const html = (title: string, quote: string): string =>
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${newsPage(title, quote)}`;
    const bytes = [
      record('https://kabar.example/robots.txt', 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *'),
      record('https://kabar.example/1', html('Gudang Dibuka', 'Kami sudah menghitung 412 kotak suara')),
      record('https://kabar.example/foto.jpg', 'HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\nxx'),
      record('https://kabar.example/lama', 'HTTP/1.1 301 Moved\r\nLocation: /1\r\n\r\n'),
      record('https://kabar.example/2', html('Debat Ditunda', 'Debat kedua kami undur ke hari Minggu')),
    ].join('');
    writeFileSync(join(folder, 'lain.warc'), bytes);
    const { code, out } = await runIn(folder)(['lain.warc', '--format', 'ndjson']);
    expect(code).toBe(0);
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Report);
    expect(reports.map(({ source }) => [source.url, source.kind, source.fetchedAt])).toEqual([
      ['https://kabar.example/1', 'archive', '2024-02-20T07:05:00Z'],
      ['https://kabar.example/2', 'archive', '2024-02-20T07:05:00Z'],
    ]);
  });

  test.each([
    ['kosong.warc.gz', gzipSync(''), 'empty'],
    ['laman.warc', Buffer.from('<p>“Kami siap,” kata Ratna.</p>'), 'damaged-archive'],
    ['nol.warc', Buffer.alloc(0), 'empty'],
    ['tidak-ada.warc.gz', null, 'file-not-found'],
    ['folder.warc', 'folder', 'is-directory'],
  ] as const)('%s is one clear failure', async (name, bytes, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'kutip-save-'));
    if (bytes === 'folder') mkdirSync(join(folder, name));
    else if (bytes !== null) writeFileSync(join(folder, name), bytes);
    const { code, out } = await runIn(folder)([name, '--json']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ ok: false, error: { code: expected } });
  });
});

describe('kutip verify --against', () => {
  test('compares with a web archive, or a saved page, and asks no server', async () => {
    const { live, folder, file } = await save(['/gudang']);
    writeFileSync(join(folder, 'laporan.json'), live.out);
    const run = runIn(folder);
    const same = await run(['verify', 'laporan.json', '--against', file]);
    expect([same.code, same.out.includes('Quotes: 1 unchanged')]).toEqual([0, true]);
    writeFileSync(join(folder, 'lain.html'), newsPage('Gudang Dibuka', 'Kami sudah menghitung 214 kotak suara'));
    const changed = await run(['verify', 'laporan.json', '--against', 'lain.html']);
    expect([changed.code, changed.out.includes('[-412-]{+214+}')]).toEqual([1, true]);
    const other = await save(['/debat']);
    const absent = await run(['verify', 'laporan.json', '--against', join(other.folder, other.file)]);
    expect([absent.code, absent.out.includes('is not in')]).toEqual([3, true]);
    const none = await run(['verify', 'laporan.json', '--against', 'tidak-ada.warc.gz']);
    expect([none.code, none.out.includes('There is no file')]).toEqual([3, true]);
  });

  test('the report of an archive is compared with the page on the web', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kutip-save-'));
    const run = runIn(folder);
    await withServer(
      newsSite(() => undefined),
      async (base) => {
        await run([`${base}/pendek`, '--save', '.', ...FETCHING]);
        const [name = ''] = readdirSync(folder);
        const report = await run([name, '--json']);
        const verified = await run(['verify', '-', ...FETCHING], report.out);
        expect([verified.code, verified.out.includes('Quotes: 1 unchanged')]).toEqual([0, true]);
      },
    );
  });
});
