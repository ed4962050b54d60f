import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { articlePage } from '../helpers/article-page.ts';
import { drips, type Fault, okHead, page, says, sendsTo, stalls, status } from './fault-server.ts';

/** What a server does to its reader, and what is to come of it. */
export interface NetworkCase {
  readonly id: string;
  readonly name: string;
  readonly fault: Fault;
  /** The codes that it may end with; `ok` is an article. */
  readonly codes: readonly string[];
  /** How often it is asked at most: 1 unless it may pass, then 3. */
  readonly most: number;
}

const ARTICLE = articlePage();
const MEBI = 1024 * 1024;
const zeros = Buffer.alloc(64 * MEBI);
const gzipBomb = gzipSync(zeros, { level: 1 });
const brotliBomb = brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
const encoded = (encoding: string): string => `content-encoding: ${encoding}\r\n`;
const chunked = `${okHead}transfer-encoding: chunked\r\n\r\n`;
const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const long = (size: number): string => 'a'.repeat(size);

function row(id: string, name: string, fault: Fault, codes: string, most = 1): NetworkCase {
  return { id, name, fault, codes: codes.split(' '), most };
}

/** `/berita` leads to other addresses, which answer with an article. */
const leads =
  (fault: Fault): Fault =>
  (socket, path) =>
    path === '/berita' ? fault(socket, path) : page(ARTICLE)(socket, path);

export const networkCases: readonly NetworkCase[] = [
  row('N-1', 'a gzip bomb', page(gzipBomb, encoded('gzip')), 'too-large'),
  row('N-2', 'a brotli bomb', page(brotliBomb, encoded('br')), 'too-large'),
  row('N-3', 'a gzip bomb in gzip', page(gzipSync(gzipBomb), encoded('gzip, gzip')), 'too-large'),
  row('N-4', 'five encodings', page(ARTICLE, encoded('gzip, gzip, br, gzip, gzip')), 'encoding'),
  row('N-4', 'a hundred encodings', page(ARTICLE, encoded(Array(100).fill('gzip').join(', '))), 'encoding'),
  row('N-5', 'half a gzip', page(gzipSync(ARTICLE).subarray(0, 200), encoded('gzip')), 'truncated', 3),
  row('N-5', 'half a brotli', page(brotliCompressSync(ARTICLE).subarray(0, 150), encoded('br')), 'truncated', 3),
  row('N-6', 'a gzip that is none', page(ARTICLE, encoded('gzip')), 'encoding'),
  row('N-7', 'zstd, which was not offered', page(ARTICLE, encoded('zstd')), 'encoding'),
  row('N-7', 'an encoding of no name', page(ARTICLE, encoded('x-rahasia')), 'encoding'),
  row('N-8', '50 MB by its length', stalls(`${okHead}content-length: ${50 * MEBI}\r\n\r\n<html>`), 'too-large'),
  row('N-9', 'chunks without end', drips(chunked, chunk(long(MEBI)), 1), 'too-large'),
  row('N-10', 'a letter now and then', drips(chunked, chunk('a')), 'timeout'),
  row('N-11', 'headers, then silence', stalls(`${okHead}content-length: 5000\r\n\r\n`), 'timeout'),
  row('N-11', 'silence', () => undefined, 'timeout'),
  row('N-11', 'a header without end', drips('HTTP/1.1 200 OK\r\nx-a: ', 'a'), 'timeout'),
  row('N-12', 'early hints without end', drips('', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'), 'timeout'),
  row('N-13', 'a length too long', says(`${okHead}content-length: 5000\r\n\r\n`, ARTICLE), 'truncated', 3),
  row('N-13', 'chunks that break off', says(chunked, chunk(ARTICLE)), 'truncated', 3),
  row(
    'N-13',
    'a reset in the body',
    (socket) => {
      socket.write(`${okHead}content-length: 5000\r\n\r\n${ARTICLE}`);
      setTimeout(() => socket.resetAndDestroy(), 50);
    },
    'truncated',
    3,
  ),
  row('N-15', 'two lengths', says(`${okHead}content-length: 5\r\ncontent-length: 9\r\n\r\n${ARTICLE}`), 'protocol'),
  row('N-15', 'a length and chunks', says(`${chunked.trimEnd()}\r\ncontent-length: 5\r\n\r\n0\r\n\r\n`), 'protocol'),
  row('N-15', 'a bad chunk size', says(chunked, 'zz\r\nabc\r\n0\r\n\r\n'), 'protocol'),
  row('N-15', 'a chunk size of 17 digits', says(chunked, `${'f'.repeat(17)}\r\nabc\r\n0\r\n\r\n`), 'protocol'),
  row('N-16', 'HTTP/1.0 that ends with the connection', says('HTTP/1.0 200 OK\r\n\r\n', ARTICLE), 'ok'),
  row('N-17', 'no HTTP at all', says(ARTICLE), 'protocol'),
  row('N-17', 'a NUL in a header', says(`${okHead}x-a: a\u0000b\r\n\r\n${ARTICLE}`), 'protocol'),
  row('N-17', 'an escape in a header', says(`${okHead}x-a: \u001B[2Jb\r\n\r\n`), 'protocol truncated empty', 3),
  row('N-17', 'lines that end in LF', says(`${okHead.replaceAll('\r', '')}\n${ARTICLE}`), 'protocol'),
  row('N-17', '101', says('HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'), 'protocol'),
  row('N-17', 'status 999', status('999 Tidak'), 'protocol'),
  row('N-18', '5,000 headers', says(okHead, 'x-header: a\r\n'.repeat(5000), '\r\n', ARTICLE), 'protocol'),
  row('N-18', 'a header of 40 kB', page(ARTICLE, `x-a: ${long(40_000)}\r\n`), 'protocol'),
  row('N-18', '200 cookies', page(ARTICLE, 'set-cookie: a=b; path=/\r\n'.repeat(200)), 'ok'),
  row('N-19', 'a redirect to itself', sendsTo('/berita'), 'redirect-loop'),
  row(
    'N-19',
    'there and back',
    (s, path) => sendsTo(path === '/berita' ? '/b' : '/berita')(s, path),
    'redirect-loop',
    2,
  ),
  row('N-19', 'a redirect without end', (s, path) => sendsTo(`${path}x`)(s, path), 'too-many-redirects', 6),
  ...['file:///etc/hosts', 'data:text/html,a', 'javascript:alert(1)', 'ftp://kabar.example/1'].map((address) =>
    row('N-20', `a redirect to ${address}`, leads(sendsTo(address)), 'scheme'),
  ),
  row('N-26', 'a redirect with a password', leads(sendsTo('http://ratna:rahasia@127.0.0.1/')), 'credentials-in-url'),
  ...(['403', '401', '402', '404', '410', '451'] as const).map((code) =>
    row('N-30', `status ${code}`, status(`${code} Tidak`), 'http-status'),
  ),
  row('N-30', 'status 500', status('500 Rusak'), 'http-status', 3),
  row('N-32', 'a page that sends on', leads(page('<meta http-equiv="refresh" content="0; url=/akhir">')), 'ok', 2),
  row('N-32', 'a page that reloads', page('<meta http-equiv="refresh" content="0;url=/berita">'), 'redirect-loop'),
  row('N-33', 'a PDF', page('%PDF-1.7 …'), 'not-html'),
  row('N-33', 'a JPEG', page(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), 'not-html'),
  row('N-33', 'a ZIP', page(new Uint8Array([0x50, 0x4b, 3, 4, 20])), 'not-html'),
  row('N-33', 'JSON', page('{"judul": "Kami siap"}'), 'not-html'),
  row(
    'N-33',
    'HTML that is called a stream of bytes',
    says('HTTP/1.0 200 OK\r\ncontent-type: application/octet-stream\r\n\r\n', ARTICLE),
    'ok',
  ),
  row('N-34', '204', says('HTTP/1.1 204 Kosong\r\nconnection: close\r\n\r\n'), 'empty'),
  row('N-34', 'an empty body', page(''), 'empty'),
  row('N-34', 'a body of one letter', page('a'), 'not-an-article'),
];
