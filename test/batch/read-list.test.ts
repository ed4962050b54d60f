import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ListItem } from '../../src/batch/read-list/list-item.ts';
import { openList } from '../../src/batch/read-list/open-list.ts';
import { pageKey, plainAddress } from '../../src/batch/read-list/page-key.ts';
import { toEntry } from '../../src/batch/read-list/to-entry.ts';
import { failed } from '../../src/model/failure.ts';
import { localSource } from '../../src/source/local-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'kutip-lists-'));
const A = 'https://kabar.example/pemilu/1';
const B = 'https://warta.example/2?halaman=3';

async function items(
  input: string,
  { column = null, stdin = '' }: { readonly column?: string | null; readonly stdin?: string } = {},
): Promise<readonly ListItem[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(stdin);
  }
  const found: ListItem[] = [];
  const read = async (address: string) =>
    address.endsWith('.xml')
      ? localSource({ input: address, kind: 'file', bytes: Buffer.from(FEED) })
      : failed('http-status', 'There is no page at this address.', 'Check the address.', 404);
  for await (const item of openList(input, { cwd: folder, stdin: bytes(), column, allLanguages: false, read }))
    found.push(item);
  return found;
}

const texts = (found: readonly ListItem[]): readonly string[] =>
  found.map((item) => {
    if (item.kind === 'list') return item.address;
    if (item.kind === 'trouble') return item.message;
    return item.kind === 'archived' ? item.archive : item.text;
  });

async function inFile(
  name: string,
  content: string | Buffer,
  column: string | null = null,
): Promise<readonly string[]> {
  writeFileSync(join(folder, name), content);
  return texts(await items(name, { column }));
}

const FEED = `<?xml version="1.0"?><rss version="2.0" xmlns:feedburner="x"><channel><link>https://kabar.example/</link>
<image><url>https://kabar.example/logo.png</url><link>https://kabar.example/</link></image>
<item><title>Gudang</title><link>${A}</link><pubDate>Wed, 14 Feb 2024 08:00:00 +0700</pubDate></item>
<item><title>Lewat perantara</title><link>https://perantara.example/x</link><feedburner:origLink>${B}</feedburner:origLink></item>
<item><title>Hanya guid</title><guid>https://kabar.example/pemilu/9</guid></item>
<item><title>Tanpa alamat</title></item></channel></rss>`;

describe('lists of text', () => {
  test.each<readonly [string, string | Buffer]>([
    ['line feeds', `${A}\n${B}\n`],
    ['carriage returns too, and no end', `${A}\r\n${B}`],
    ['empty lines and remarks', `# pekan ini\n\n  ${A}  \n\t\n#\n${B}\n`],
    ['a mark of UTF-8', `\uFEFF${A}\n${B}\n`],
    ['UTF-16', Buffer.from(`\uFEFF${A}\r\n${B}\r\n`, 'utf16le')],
    ['packed', gzipSync(`${A}\n${B}\n`)],
    ['packed, with a mark', gzipSync(`\uFEFF${A}\n${B}\n`)],
  ])('with %s', async (_, content) => {
    expect(await inFile('daftar.txt', content)).toEqual([A, B]);
  });

  test('from standard input', async () => {
    expect(texts(await items('-', { stdin: `${A}\n${B}` }))).toEqual([A, B]);
  });

  test('a line of many megabytes gives its start and a digest, and the lines around it are read', async () => {
    const found = await (async () => {
      writeFileSync(join(folder, 'panjang.txt'), `${A}\n${'x'.repeat(20_000_000)}\n${B}\n`);
      return items('panjang.txt');
    })();
    expect(texts(found)).toEqual([A, 'x'.repeat(200), B]);
    expect(found[1]).toMatchObject({ kind: 'cut', digest: expect.stringMatching(/^[\da-f]{64}$/u) });
  });
});

describe('tables', () => {
  test.each<readonly [string, string, string | null]>([
    ['a column named url', `judul,url\n"Gudang, dibuka",${A}\nKotak,${B}\n`, null],
    ['one named in Indonesian, by semicolons', `Tautan;Judul\n${A};Gudang\n${B};Kotak\n`, null],
    ['no header', `Gudang,${A}\nKotak,${B}\n`, null],
    ['a column by its name', `a,sumber asli\n1,${A}\n2,${B}\n`, 'sumber asli'],
    ['a column by its number', `a,b\n1,${A}\n2,${B}\n`, '2'],
    ['rows of unequal length and lines in cells', `url,isi\n${A},"dua\nbaris"\n${B}\n`, null],
  ])('with %s', async (_, content, column) => {
    expect(await inFile('tabel.csv', content, column)).toEqual([A, B]);
  });

  test('without addresses say so', async () => {
    expect(await inFile('tabel.csv', 'judul,isi\nGudang,Kotak\n')).toEqual([
      '“tabel.csv” has no column of addresses. Name it, or give its number, with --column.',
    ]);
    expect(await inFile('tabel.csv', `judul,url\nGudang,${A}\n`, 'sumber')).toEqual([
      expect.stringMatching(/no column “sumber”/u),
    ]);
  });
});

describe('JSON lines', () => {
  test('addresses, objects and reports of kutip; headers are no entry', async () => {
    const lines = [
      { kutip: 'batch', version: '0.1.0' },
      { url: A },
      { judul: 'x', link: B },
      { ok: false, source: { input: 'https://kabar.example/7' } },
    ];
    const content = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n"https://kabar.example/8"\n{"rusak":\n`;
    expect(await inFile('baris.ndjson', content)).toEqual([
      A,
      B,
      'https://kabar.example/7',
      'https://kabar.example/8',
      '{"rusak":',
    ]);
    expect(await inFile('baris.ndjson', `{"url": "x", "asal": "${A}"}`, 'asal')).toEqual([A]);
  });
});

describe('feeds and sitemaps', () => {
  test('RSS: links of items only, the original before the one on the way', async () => {
    const found = await inFile('umpan.xml', FEED);
    expect(found).toEqual([A, B, 'https://kabar.example/pemilu/9', 'entry 4 of umpan.xml']);
  });

  test('RSS from an address', async () => {
    expect(texts(await items('https://kabar.example/umpan.xml'))).toHaveLength(4);
    expect(texts(await items('https://kabar.example/hilang'))).toEqual([
      'https://kabar.example/hilang: There is no page at this address. Check the address.',
    ]);
  });

  test('Atom: the alternate link, with entities and dates', async () => {
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><link href="https://warta.example/"/>
      <entry><link rel="self" href="https://warta.example/api/2"/><link href="https://warta.example/2?a=1&amp;b=2"/>
      <updated>2024-02-14T01:00:00Z</updated></entry></feed>`;
    writeFileSync(join(folder, 'atom.xml'), atom);
    expect(await items('atom.xml')).toEqual([
      { kind: 'address', text: 'https://warta.example/2?a=1&b=2', date: '2024-02-14T01:00:00Z' },
    ]);
  });

  test('a sitemap: pages, not their pictures; news dates', async () => {
    const map = `<urlset xmlns="x" xmlns:image="y" xmlns:news="z"><url><loc> ${A} </loc>
      <image:image><image:loc>https://kabar.example/a.jpg</image:loc></image:image>
      <news:news><news:publication_date>2024-02-14</news:publication_date></news:news></url></urlset>`;
    writeFileSync(join(folder, 'peta.xml.gz'), gzipSync(map));
    expect(await items('peta.xml.gz')).toEqual([{ kind: 'address', text: A, date: '2024-02-14' }]);
  });

  test('an index names other lists', async () => {
    const index = '<sitemapindex><sitemap><loc>https://kabar.example/peta-1.xml</loc></sitemap></sitemapindex>';
    expect(await inFile('indeks.xml', index)).toEqual(['https://kabar.example/peta-1.xml']);
  });

  test('one that is cut off gives what it has, and says so', async () => {
    expect(await inFile('putus.xml', `<urlset><url><loc>${A}</loc></url><url><lo`)).toEqual([
      A,
      '“putus.xml” ends in the middle. Get it again.',
    ]);
  });

  test('entities that multiply are not expanded', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]>
      <rss><channel><item><link>${A}#&b;</link></item></channel></rss>`;
    expect(await inFile('bom.xml', bomb)).toEqual([`${A}#&b;`]);
  });
});

describe('what is no list', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'arsip', '2024'), { recursive: true });
    mkdirSync(join(folder, 'hampa'));
    for (const name of ['b.html', 'a.txt', 'gambar.png', '2024/c.HTM'])
      writeFileSync(join(folder, 'arsip', name), '<p>x</p>');
    writeFileSync(join(folder, 'hampa', 'catatan.pdf'), 'x');
  });

  test('a folder gives its pages in order', async () => {
    expect(texts(await items('arsip'))).toEqual(
      ['arsip/2024/c.HTM', 'arsip/a.txt', 'arsip/b.html'].map((name) => join(name)),
    );
  });

  test.each<readonly [string, string | Buffer | null, RegExp]>([
    ['hampa', null, /is a folder without pages/u],
    ['tidak-ada.txt', null, /There is no list “tidak-ada\.txt”/u],
    ['gambar.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), /is no list/u],
    ['acak.bin', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 32)), /is no list/u],
    ['rusak.gz', gzipSync(`${A}\n`.repeat(1000)).subarray(0, 40), /is damaged or cut off/u],
    ['halaman', '<!doctype html><title>x</title><p>x</p>', /is a page, not a list/u],
  ])('%s', async (name, content, message) => {
    if (content !== null) writeFileSync(join(folder, name), content);
    const found = await items(name);
    expect(found.at(-1)).toEqual({ kind: 'trouble', message: expect.stringMatching(message) });
  });

  test('a page by its name is an entry', async () => {
    expect(await inFile('berita.html', '<p>x</p>')).toEqual(['berita.html']);
  });
});

describe('keys', () => {
  const key = (text: string): string => toEntry({ kind: 'address', text, date: null }).key.toString('hex');

  test.each([
    ['HTTPS://Kabar.Example:443/pemilu/1#komentar', A],
    ['https://kabar.example./pemilu/1?utm_source=wa&fbclid=x', A],
    ['https://kabar.example/pemilu/1?', A],
    ['https://xn--brita-bsa.example/1', 'https://bérita.example/1'],
    ['https://kabar.example/a%20b?q=c d&utm_id=1', 'https://kabar.example/a b?q=c%20d'],
  ])('%s is %s', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  test.each([
    ['http://kabar.example/pemilu/1', A],
    ['https://kabar.example/Pemilu/1', A],
    ['https://kabar.example/pemilu/1?id=1', 'https://kabar.example/pemilu/1?id=2'],
  ])('%s is not %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  test('never change: outputs and shards are made by them', () => {
    expect(pageKey('url', plainAddress(new URL(A))).toString('hex')).toBe('0c31f1472f51db55212cc76fd9ab47e6');
  });

  test.each(['kabar.example/1', 'halo', '', 'mailto:a@b.example', 'https://', 'C:\\berita.html', '\u0000'])(
    '%j is no address',
    (text) => {
      expect(toEntry({ kind: 'address', text, date: null }).kind).toBe('bad');
    },
  );
});
