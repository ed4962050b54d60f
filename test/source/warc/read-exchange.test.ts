import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../src/source/exchange.ts';
import { readExchange } from '../../../src/source/warc/read-exchange.ts';
import { writeResponse } from '../../../src/source/warc/write-record.ts';
import { exchangeOf, readAll } from './archives.ts';

const PAGE = '<p>“Surat suara sudah tiba,” kata Ratna Dewi.</p>';
const URL_OF_PAGE = 'https://kabar.example/pemilu/1';

async function readBack(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof readExchange>>> {
  const [item] = await readAll(bytes);
  return item?.kind === 'record' ? readExchange(item.record) : null;
}

const saved = (exchange: Exchange): Buffer => writeResponse(exchange, '2024-02-20T07:05:00Z');

/** A record as other tools write it. */
function record(message: string, fields = '', version = '1.0'): Buffer {
  const head = `WARC/${version}\r\nWARC-Type: response\r\nWARC-Target-URI: ${URL_OF_PAGE}\r\n${fields}`;
  return Buffer.from(`${head}Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}\r\n\r\n`);
}

describe('an answer that was saved', () => {
  test.each<[string, Partial<Exchange>]>([
    ['as it came', {}],
    ['packed by gzip', { packed: gzipSync(PAGE), headers: [['Content-Encoding', 'gzip']] }],
    ['packed by brotli', { packed: brotliCompressSync(PAGE), headers: [['content-encoding', 'br']] }],
    ['in chunks', { headers: [['Transfer-Encoding', 'chunked']] }],
    [
      'packed and in chunks',
      {
        packed: gzipSync(PAGE),
        headers: [
          ['Content-Encoding', 'gzip'],
          ['Transfer-Encoding', 'chunked'],
        ],
      },
    ],
    [
      'with the same header twice, and letters beyond ASCII',
      {
        headers: [
          ['Link', '<a>'],
          ['Link', '<b>'],
          ['X-Kota', 'Caf\u00e9'],
        ],
      },
    ],
    [
      'empty, in chunks',
      { packed: Buffer.alloc(0), bytes: Buffer.alloc(0), headers: [['Transfer-Encoding', 'chunked']] },
    ],
    [
      'a redirect whose body was not read',
      {
        status: 302,
        statusText: 'Found',
        headers: [
          ['Location', '/2'],
          ['Content-Length', '99'],
        ],
        packed: Buffer.alloc(0),
        bytes: new Uint8Array(),
        whole: false,
      },
    ],
  ])('%s, is read back the same', async (_, more) => {
    const exchange = exchangeOf(URL_OF_PAGE, PAGE, { bytes: Buffer.from(PAGE), ...more });
    const read = await readBack(saved(exchange));
    expect(read?.ok && read.value).toEqual(exchange);
  });
});

describe('records of other tools', () => {
  test('a body in chunks', async () => {
    const body = '5;ext=1\r\n<p>“S\r\n1\r\n!\r\n0\r\n\r\n'.replace('“', '"');
    const read = await readBack(record(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${body}`));
    expect(read?.ok && Buffer.from(read.value.bytes).toString()).toBe('<p>"S!');
  });

  test('a header that no longer fits its body, since the tool undid the packing or the chunks', async () => {
    for (const header of ['Transfer-Encoding: chunked', 'Content-Encoding: gzip']) {
      const read = await readBack(
        record(`HTTP/1.1 200\r\n${header}\r\n\r\n${PAGE}`, 'WARC-Date: 2020-01-05T03:04:05.678Z\r\n', '1.1'),
      );
      expect(read?.ok && Buffer.from(read.value.bytes).toString()).toBe(PAGE);
      expect(read?.ok && read.value.fetchedAt).toBe('2020-01-05T03:04:05Z');
    }
  });

  test('an address in angle brackets, no date', async () => {
    const bytes = Buffer.from(
      record(`HTTP/1.0 200 OK\r\n\r\n${PAGE}`).toString().replace(URL_OF_PAGE, `<${URL_OF_PAGE}>`),
    );
    const read = await readBack(bytes);
    expect(read?.ok && [read.value.url, read.value.fetchedAt]).toEqual([URL_OF_PAGE, null]);
  });

  test('a page that was cut off is a failure, never half a page', async () => {
    const cut = await readBack(record(`HTTP/1.1 200 OK\r\n\r\n${PAGE}`, 'WARC-Truncated: length\r\n'));
    expect(cut?.ok === false && cut.failure.code).toBe('truncated');
    const half = gzipSync(PAGE.repeat(50)).subarray(0, 60);
    const message = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n'), half]);
    const packed = Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${URL_OF_PAGE}\r\nContent-Length: ${message.length}\r\n\r\n`,
      ),
      message,
    ]);
    const read = await readBack(packed);
    expect(read?.ok === false && read.failure.code).toBe('truncated');
  });

  test('what is no answer of a web server is none', async () => {
    for (const bytes of [
      record('no message'),
      record(`HTTP/1.1 200 OK\r\n\r\n${PAGE}`).toString().replace('response', 'request'),
      record(`HTTP/1.1 200 OK\r\n\r\n${PAGE}`).toString().replace(URL_OF_PAGE, 'dns:kabar.example'),
    ])
      expect(await readBack(Buffer.from(bytes))).toBeNull();
  });
});
