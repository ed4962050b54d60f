import type { RequestListener } from 'node:http';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createWebReader, type WebOptions } from '../../src/source/http/web-reader.ts';
import { withServer } from '../helpers/test-server.ts';

const PAGE = '<html><p>“Kami siap,” ujar Ratna.</p></html>';

async function readFrom(
  listener: RequestListener,
  options: WebOptions = {},
): Promise<Awaited<ReturnType<ReturnType<typeof createWebReader>['read']>>> {
  return withServer(listener, async (base) => {
    const web = createWebReader({
      allowPrivate: true,
      timeout: 3,
      delay: 0,
      robots: false,
      wait: async () => undefined,
      ...options,
    });
    try {
      return await web.read(`${base}/berita`);
    } finally {
      await web.close();
    }
  });
}

const code = (outcome: Awaited<ReturnType<typeof readFrom>>): string => (outcome.ok ? 'ok' : outcome.failure.code);

describe('a page that is there', () => {
  test.each([
    ['plain', (body: string) => Buffer.from(body), undefined],
    ['gzip', (body: string) => gzipSync(body), 'gzip'],
    ['brotli', (body: string) => brotliCompressSync(body), 'br'],
    ['deflate', (body: string) => deflateSync(body), 'deflate'],
    ['bare deflate', (body: string) => deflateRawSync(body), 'deflate'],
    ['gzip in brotli', (body: string) => brotliCompressSync(gzipSync(body)), 'gzip, br'],
  ])('%s', async (_, pack, encoding) => {
    const outcome = await readFrom((_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
      });
      response.end(pack(PAGE));
    });
    expect(outcome.ok && new TextDecoder().decode(outcome.value.bytes)).toBe(PAGE);
    expect(outcome.ok && outcome.value.info).toMatchObject({
      kind: 'url',
      status: 200,
      contentType: 'text/html; charset=utf-8',
    });
  });

  test('redirects are followed, and the address they end at is noted', async () => {
    const outcome = await readFrom((request, response) => {
      if (request.url === '/berita') response.writeHead(302, { location: '/akhir' }).end();
      else response.end(PAGE);
    });
    expect(outcome.ok && outcome.value.info.finalUrl).toMatch(/\/akhir$/u);
  });

  test('a page that sends on at once is followed like a redirect', async () => {
    const outcome = await readFrom((request, response) => {
      if (request.url === '/berita') response.end('<meta http-equiv="refresh" content="0; url=/akhir?a=1&amp;b=2">');
      else response.end(PAGE);
    });
    expect(outcome.ok && outcome.value.info.finalUrl).toMatch(/\/akhir\?a=1&b=2$/u);
  });

  test('the server learns who asks', async () => {
    let agent: string | undefined;
    await readFrom((request, response) => {
      agent = request.headers['user-agent'];
      response.end(PAGE);
    });
    expect(agent).toMatch(/^kutip\/\d/u);
  });
});

describe('a page that cannot be had', () => {
  const bomb = brotliCompressSync(Buffer.alloc(64 * 1024 * 1024), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  const half = gzipSync(PAGE.repeat(100)).subarray(0, 40);
  const cases: readonly (readonly [string, RequestListener, string])[] = [
    ['404', (_q, r) => r.writeHead(404).end(), 'http-status'],
    ['500', (_q, r) => r.writeHead(500).end(), 'http-status'],
    ['an empty body', (_q, r) => r.end(), 'empty'],
    ['204', (_q, r) => r.writeHead(204).end(), 'empty'],
    ['a redirect to itself', (_q, r) => r.writeHead(301, { location: '/berita' }).end(), 'redirect-loop'],
    ['a redirect without end', (q, r) => r.writeHead(301, { location: `${q.url}x` }).end(), 'too-many-redirects'],
    [
      'a page that reloads itself',
      (_q, r) => r.end('<meta http-equiv="refresh" content="0;url=/berita">'),
      'redirect-loop',
    ],
    ['a page that sends to a file', (_q, r) => r.end('<meta http-equiv=refresh content="0;url=file:///x">'), 'scheme'],
    ['a redirect to a file', (_q, r) => r.writeHead(301, { location: 'file:///etc/hosts' }).end(), 'scheme'],
    [
      'an encoding that was not offered',
      (_q, r) => r.writeHead(200, { 'content-encoding': 'zstd' }).end(PAGE),
      'encoding',
    ],
    [
      'five encodings',
      (_q, r) => r.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip, gzip, gzip' }).end(PAGE),
      'encoding',
    ],
    ['half a gzip', (_q, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(half), 'truncated'],
    ['a gzip that is none', (_q, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(PAGE), 'encoding'],
    ['a bomb', (_q, r) => r.writeHead(200, { 'content-encoding': 'br' }).end(bomb), 'too-large'],
    [
      'a length over the cap',
      (_q, r) => r.writeHead(200, { 'content-length': String(50 * 1024 * 1024) }).write(PAGE),
      'too-large',
    ],
    [
      'a body cut short',
      (_q, r) => {
        r.writeHead(200, { 'content-length': '5000' }).write(PAGE);
        setTimeout(() => r.destroy(), 50);
      },
      'truncated',
    ],
  ];
  test.each(cases)('%s', async (_, listener, expected) => {
    const outcome = await readFrom(listener);
    expect(code(outcome)).toBe(expected);
    if (!outcome.ok) {
      expect(outcome.failure.message).toMatch(/\.$|\)$/u);
      expect(outcome.failure.hint).not.toBe('');
    }
  });

  test('a server that never ends is left at the deadline', async () => {
    const start = performance.now();
    const outcome = await readFrom(
      (_request, response) => {
        const drip = setInterval(() => response.write('a'), 50);
        response.on('close', () => clearInterval(drip));
      },
      { timeout: 0.5 },
    );
    expect(code(outcome)).toBe('timeout');
    expect(performance.now() - start).toBeLessThan(2_500);
  });
});

describe('addresses that are never asked', () => {
  test.each([
    ['http://127.0.0.1:1/', 'private-address'],
    ['http://localhost/', 'private-address'],
    ['http://0x7f.2/', 'private-address'],
    ['http://2852039166/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::ffff:10.0.0.1]/', 'private-address'],
    ['http://[64:ff9b::a00:1]/', 'private-address'],
    ['http://192.168.1.1/', 'private-address'],
    ['http://100.64.0.1/', 'private-address'],
    ['ftp://kabar.example/', 'scheme'],
    ['https://ratna:rahasia@kabar.example/', 'credentials-in-url'],
    ['https://', 'bad-url'],
  ])('%s', async (address, expected) => {
    const web = createWebReader({});
    const outcome = await web.read(address);
    await web.close();
    expect(code(outcome)).toBe(expected);
    if (!outcome.ok) expect(outcome.failure.message).not.toContain('rahasia');
  });

  test('a redirect to a private address is not followed', async () => {
    let asked = 0;
    await withServer(
      (_request, response) => {
        asked += 1;
        response.end(PAGE);
      },
      async (base) => {
        const web = createWebReader({});
        expect(code(await web.read(base))).toBe('private-address');
        await web.close();
      },
    );
    expect(asked).toBe(0);
  });
});

test('what came over the network is noted for each page: validators, and the addresses that led to it', async () => {
  const outcome = await readFrom(
    (request, response) => {
      if (request.url === '/berita') response.writeHead(302, { location: '/baru#kutipan' }).end();
      else if (request.url === '/baru') response.end('<meta http-equiv="refresh" content="0; url=/akhir">');
      else response.writeHead(200, { ETag: '"a1"', 'Last-Modified': 'Tue, 20 Feb 2024 07:00:00 GMT' }).end(PAGE);
    },
    { now: () => new Date('2024-02-20T07:05:00.900Z') },
  );
  const [page] = outcome.ok ? outcome.value.info.pages : [];
  const base = page?.url?.replace('/akhir', '');
  expect(page?.http).toEqual({
    status: 200,
    fetchedAt: '2024-02-20T07:05:00Z',
    etag: '"a1"',
    lastModified: 'Tue, 20 Feb 2024 07:00:00 GMT',
    redirects: [
      { url: `${base}/berita`, status: 302 },
      { url: `${base}/baru`, status: 200 },
    ],
    cache: null,
  });
});
