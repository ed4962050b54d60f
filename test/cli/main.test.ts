import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { version } from '../../src/model/version.ts';
import { fakeIo } from '../helpers/fake-io.ts';
import { withServer } from '../helpers/test-server.ts';

const page = fileURLToPath(new URL('../../fixtures/pages/viva/kutipan-terputus/page.html', import.meta.url));
const index = fileURLToPath(new URL('../../fixtures/pages/detik/indeks/page.html', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kutip-cli-'));

beforeAll(() => {
  writeFileSync(join(folder, 'kosong.html'), '');
  writeFileSync(join(folder, 'gambar.html'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  writeFileSync(join(folder, 'dokumen.pdf'), '%PDF-1.7 …');
});

async function run(
  argv: readonly string[],
  options: Parameters<typeof fakeIo>[0] = {},
): Promise<{ code: number; out: string; err: string; files: ReadonlyMap<string, string> }> {
  const fake = fakeIo({ cwd: folder, ...options });
  const code = await main(argv, fake.io);
  return { code, out: fake.out(), err: fake.err(), files: fake.files };
}

describe('--one-article', () => {
  const named = (name: string, paragraphs: readonly string[]): string => {
    const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
    writeFileSync(join(folder, name), `<html><body><h1>Gudang Dibuka</h1><article>${body}</article></body></html>`);
    return name;
  };
  const first = [
    'Ketua KPU Kota Damai Ratna Dewi membuka gudang logistik di Kampung Baru pada Kamis pagi, dua pekan sebelum hari pemungutan suara di kota itu.',
    '“Ada dua belas kotak yang penyok',
  ];
  const second = [
    'dan sudah kami catat,” ujar Ratna di gudang itu. Semua kotak yang rusak akan diganti sebelum pekan depan oleh pabrik.',
  ];

  test('saved pages are joined into one report', async () => {
    const pages = [named('h1.html', first), named('h2.html', second)];
    const { code, out } = await run([...pages, '--one-article', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ ok: true, source: { input: 'h1.html h2.html', pagesTotal: 2, pagesMissing: [] } });
    expect(report.quotes.map(({ text }: { text: string }) => text)).toContain(
      'Ada dua belas kotak yang penyok dan sudah kami catat',
    );
  });

  test('a page that is not there fails the article, by its name', async () => {
    const { code, out } = await run([named('h1.html', first), 'h3.html', '--one-article', '--json']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      source: { input: 'h3.html' },
      error: { code: 'file-not-found' },
    });
  });
});

describe('limits that the user may set', () => {
  test.each([
    [['--max-pages', '0'], /whole number/u],
    [['--max-pages', 'banyak'], /whole number/u],
    [['--delay', '-1'], /seconds/u],
    [['--delay', ''], /seconds/u],
    [['--delay', '0'], /--allow-private/u],
    [['--user-agent', 'saya\r\nX-Curang: 1'], /one line/u],
    [['--user-agent', ' '], /one line/u],
  ])('%j is refused', async (flags, message) => {
    const { code, out, err } = await run([page, ...flags]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});

describe('kutip <source>', () => {
  test('prints who said what', async () => {
    const { code, out, err } = await run([page]);
    expect(code).toBe(0);
    expect(out).toContain('Ratna Dewi');
    expect(out).toContain('“Tujuh laporan kami teruskan ke Sentra Gakkumdu”');
    expect(err).toBe('');
  });

  test('in Indonesian when asked, or by the locale', async () => {
    const asked = await run([page, '--lang', 'id']);
    expect(asked.out).not.toContain('Who said what');
    expect((await run([page], { env: { LANG: 'id_ID.UTF-8' } })).out).toBe(asked.out);
  });

  test('one JSON object for one source, an array for several, a line each in ndjson', async () => {
    expect(JSON.parse((await run([page, '--json'])).out)).toMatchObject({ ok: true, source: { kind: 'file' } });
    expect(JSON.parse((await run([page, page, '--json'])).out)).toHaveLength(2);
    expect((await run([page, page, '--format', 'ndjson'])).out.trimEnd().split('\n')).toHaveLength(2);
  });

  test.each(['csv', 'markdown', 'html', 'jsonld'])('%s', async (format) => {
    const { code, out } = await run([page, '--format', format]);
    expect(code).toBe(0);
    expect(out).toContain('Gakkumdu');
  });

  test('explains the page block by block, in the width of the terminal', async () => {
    const [narrow, wide] = [
      await run([page, '--explain', '--lang', 'id'], { columns: 60 }),
      await run([page, '--explain']),
    ];
    expect(narrow.out).toContain('\nSusunan laman\n\n  Isi berita ditemukan dengan templat VIVA yang ada sejak');
    for (const line of narrow.out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
    expect(wide.out).toMatch(
      /\n {3}\+ {2}di laman resmi .*\n {6}↳ paragraph 2 goes on here and was joined again\n {3}3 {2}/u,
    );
    expect(wide.out).toContain('↳ “ujarnya” (neutral): the quote, then a reporting verb that ends in -nya');
    expect((await run([page])).out).not.toContain('↳');
  });

  test('says when no template was used', async () => {
    const { out } = await run([page, '--explain', '--no-publisher-rules', '--lang', 'id']);
    expect(out).toContain('Isi berita ditemukan oleh pencari umum:');
    expect(out).not.toContain('templat');
  });

  test('explains a text without markup, and tells several sources apart', async () => {
    const { out } = await run([page, '-', '--explain'], {
      stdin:
        'Ketua KPU Kota Damai Ratna Dewi mengatakan, surat suara sudah tiba di gudang.\n\nBaca juga: Jadwal Debat Kedua\n\n“Kami lipat besok pagi,” ujarnya.',
    });
    const [first = '', second = ''] = out.split('─'.repeat(80));
    expect(first).toContain('Body found by the template of VIVA');
    expect(second).toContain('A text without markup');
    expect(second).toContain('   ×  Baca juga: Jadwal Debat Kedua\n      ↳ related link (baca-juga): a Read also line');
  });

  test('the explanation changes nothing for programs', async () => {
    expect((await run([page, '--json', '--explain'])).out).toBe((await run([page, '--json'])).out);
  });

  test('reads a text from standard input', async () => {
    const stdin =
      'Ketua KPU Kota Damai Ratna Dewi mengatakan, surat suara sudah tiba di gudang. “Kami lipat besok pagi,” ujarnya. Ia berharap pelipatan bisa selesai dalam tiga hari.';
    const { code, out } = await run(['--json'], { stdin });
    expect(code).toBe(0);
    expect(JSON.parse(out).quotes).toHaveLength(3);
  });

  test('-o writes a file', async () => {
    const { code, out, files } = await run([page, '--json', '-o', 'laporan.json']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(JSON.parse(files.get(join(folder, 'laporan.json')) ?? '').ok).toBe(true);
  });

  test('--fail-on', async () => {
    const kompas = fileURLToPath(new URL('../../fixtures/pages/kompas/beberapa-halaman/page.html', import.meta.url));
    expect((await run([kompas, '--fail-on', 'warning'])).code).toBe(1);
    expect((await run([page, '--fail-on', 'warning'])).code).toBe(0);
  });
});

describe('what cannot be read is one sentence, and loses nothing else', () => {
  test.each([
    ['hilang.html', 'file-not-found'],
    ['.', 'is-directory'],
    ['kosong.html', 'empty'],
    ['gambar.html', 'not-html'],
    ['dokumen.pdf', 'not-html'],
    [index, 'not-an-article'],
    ['http://127.0.0.1/', 'private-address'],
    ['ftp://kabar.example/1', 'scheme'],
  ])('%s → %s', async (source, failure) => {
    const { code, out, err } = await run([source, page, '--json']);
    expect(code).toBe(3);
    const [failed, good] = JSON.parse(out);
    expect(failed).toMatchObject({ ok: false, error: { code: failure } });
    expect(good.ok).toBe(true);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toContain('    at ');
  });

  test('a page that answers 404, and a server that is not there', async () => {
    const [missing, gone] = await withServer(
      (_request, response) => response.writeHead(404).end(),
      async (base) => [await run([`${base}/x`, '--json', '--allow-private']), base] as const,
    );
    expect(JSON.parse(missing.out)).toMatchObject({ ok: false, error: { code: 'http-status', status: 404 } });
    expect(JSON.parse((await run([gone, '--json', '--allow-private'])).out).error.code).toBe('connect');
  });

  test.each([
    [['--formt', 'json'], 2],
    [['--format', 'xml', page], 2],
    [['--timeout', 'lama', page], 2],
    [['--timeout', '1e10', page], 2],
    [[], 2],
    [[page, '-o', join('tidak', 'ada', 'laporan.json')], 4],
  ])('%j exits with %i', async (argv, expected) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(expected);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });
});

describe('a mistyped command', () => {
  test.each([
    [['verfy', 'laporan.json'], 'There is no command “verfy”. Did you mean verify?'],
    [['rule'], 'Did you mean rules?'],
    [['scema', '--lang', 'id'], 'Tidak ada perintah “scema”. Mungkin maksudnya schema?'],
  ])('%j', async (argv, said) => {
    const { code, out, err } = await run(argv);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(said)]);
  });

  test('is none where a file has that name, or no command is like it', async () => {
    writeFileSync(
      join(folder, 'rule'),
      'Ketua KPU Kota Damai Ratna Dewi mengatakan, surat suara sudah tiba di gudang.',
    );
    expect((await run(['rule'])).code).toBe(0);
    expect((await run(['gudang'])).code).toBe(3);
  });
});

test('a password in an address is in no output', async () => {
  const { code, out, err } = await run(['https://ratna:rahasia@kabar.example/1', '--json']);
  expect(code).toBe(3);
  expect(`${out}${err}`).not.toContain('rahasia');
});

test('a bug met in one source loses nothing else', async () => {
  const fake = fakeIo({ cwd: folder });
  const stdin = Object.assign(
    {
      [Symbol.asyncIterator]: () => {
        throw new Error('broken');
      },
    },
    { isTTY: false },
  );
  const code = await main(['-', page, '--json'], { ...fake.io, stdin });
  expect(code).toBe(70);
  expect(JSON.parse(fake.out()).map((report: { ok: boolean }) => report.ok)).toEqual([false, true]);
});

test('output that cannot be written is said, with its exit code', async () => {
  const fake = fakeIo({ cwd: folder });
  const stdout = { ...fake.io.stdout, write: async () => 'failed' as const };
  expect(await main([page], { ...fake.io, stdout })).toBe(4);
  expect(await main(['rules'], { ...fake.io, stdout })).toBe(4);
  expect(fake.err().match(/could not be written/gu)).toHaveLength(2);
});

test('schema is JSON', async () => {
  expect(JSON.parse((await run(['schema'])).out)).toHaveProperty('$schema');
});

test('the version is that of package.json', async () => {
  const { version: declared } = JSON.parse(
    await import('node:fs/promises').then((fs) => fs.readFile(new URL('../../package.json', import.meta.url), 'utf8')),
  );
  expect(version).toBe(declared);
  expect((await run(['--version'])).out.trim()).toBe(declared);
});

describe('the real command', () => {
  const bin = fileURLToPath(new URL('../../bin/kutip.js', import.meta.url));

  test('--version loads neither cheerio nor undici nor zod', () => {
    const loaded = loadedBy([bin, '--version']);
    expect(loaded).toContain('commander');
    expect(loaded).not.toMatch(/node_modules\/(?:cheerio|undici|zod|parse5|chalk)\//u);
    expect(loaded).not.toMatch(/dist\/(?:rules|lexicon|findings)\//u);
  });

  test('a reader that goes away early is no fault', async () => {
    const code = await new Promise<number | null>((resolve) => {
      const child = execFile(process.execPath, [bin, page, '--json'], () => undefined);
      child.stdout?.once('data', () => child.stdout?.destroy());
      child.on('exit', resolve);
    });
    expect(code).toBe(0);
  });
});

/** The addresses of all modules that a run loads. */
function loadedBy(argv: readonly string[]): string {
  const loader =
    'data:text/javascript,import{writeSync}from"node:fs";export async function load(u,c,n){writeSync(1,u+"\\n");return n(u,c)}';
  return execFileSync(process.execPath, ['--no-warnings', '--experimental-loader', loader, ...argv], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
