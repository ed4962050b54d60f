import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OpenedSource } from '../../../src/model/source.ts';
import { createStore } from '../../../src/source/cache/page-store.ts';
import { createWebReader, type WebOptions } from '../../../src/source/http/web-reader.ts';
import { withServer } from '../../helpers/test-server.ts';

const page = (number: number): string => `<p>“Sudah ${number} kotak suara,” kata Ratna Dewi.</p>`;
const START = Date.parse('2024-02-20T07:00:00Z');

afterEach(() => {
  vi.useRealTimers();
});

interface Site {
  /** Reads a page as a run of its own would, so many seconds after the start. */
  readonly read: (path: string, after?: number, more?: WebOptions) => Promise<OpenedSource | string>;
  /** The addresses that the server was asked for, `?` behind those that only asked whether something changed. */
  readonly asked: readonly string[];
  readonly folder: string;
}

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

async function withSite(answer: Answer, use: (site: Site) => Promise<void>): Promise<void> {
  const folder = join(mkdtempSync(join(tmpdir(), 'kutip-cache-')), 'kutip');
  const asked: string[] = [];
  vi.useFakeTimers({ toFake: ['Date'] });
  await withServer(
    (request, response) => {
      const conditional = request.headers['if-none-match'] ?? request.headers['if-modified-since'];
      asked.push(`${request.url}${conditional === undefined ? '' : '?'}`);
      response.sendDate = false;
      answer(request, response, asked.length);
    },
    async (base) => {
      const read: Site['read'] = async (path, after = 0, more = {}) => {
        vi.setSystemTime(START + after * 1000);
        const cache = createStore(folder);
        const web = createWebReader({
          allowPrivate: true,
          delay: 0,
          robots: false,
          cache,
          wait: async () => undefined,
          ...more,
        });
        try {
          const outcome = await web.read(`${base}${path}`);
          return outcome.ok ? { ...outcome.value, warnings: [] } : outcome.failure.code;
        } finally {
          await web.close();
        }
      };
      await use({ read, asked, folder });
    },
  );
}

const send =
  (headers: OutgoingHttpHeaders, status = 200): Answer =>
  (_request, response, count) => {
    response.writeHead(status, headers).end(page(count));
  };

const cacheOf = (read: OpenedSource | string): unknown =>
  typeof read === 'string' ? read : (read.info.pages[0]?.http?.cache ?? 'server');
const textOf = (read: OpenedSource | string): string =>
  typeof read === 'string' ? read : new TextDecoder().decode(read.bytes);

describe('a page is fresh by the rules of HTTP', () => {
  test.each<[string, OutgoingHttpHeaders, number, boolean]>([
    ['max-age, in time', { 'Cache-Control': 'max-age=600' }, 599, true],
    ['max-age, over', { 'Cache-Control': 'max-age=600' }, 601, false],
    ['max-age, with an age of its own', { 'Cache-Control': 'max-age=600', Age: '500' }, 101, false],
    ['s-maxage is for shared caches', { 'Cache-Control': 's-maxage=600' }, 1, false],
    ['private is for this one', { 'Cache-Control': 'private, max-age=600' }, 500, true],
    ['Expires', { Expires: 'Tue, 20 Feb 2024 07:10:00 GMT', Date: 'Tue, 20 Feb 2024 07:00:00 GMT' }, 599, true],
    ['Expires, over', { Expires: 'Tue, 20 Feb 2024 07:10:00 GMT', Date: 'Tue, 20 Feb 2024 07:00:00 GMT' }, 601, false],
    ['no-cache', { 'Cache-Control': 'no-cache, max-age=600' }, 1, false],
    ['no-store', { 'Cache-Control': 'no-store' }, 0, false],
    ['nothing said: no guess is made', { 'Last-Modified': 'Mon, 20 Feb 2023 07:00:00 GMT' }, 1, false],
    ['Vary: *', { 'Cache-Control': 'max-age=600', Vary: '*' }, 1, false],
  ])('%s', async (_, headers, after, fresh) => {
    await withSite(send(headers), async ({ read, asked }) => {
      expect(cacheOf(await read('/berita'))).toBe('server');
      const again = await read('/berita#bawah', after);
      expect(cacheOf(again)).toBe(fresh ? 'fresh' : 'server');
      expect(textOf(again)).toBe(page(fresh ? 1 : 2));
      expect(asked.length).toBe(fresh ? 1 : 2);
      expect(typeof again !== 'string' && again.info.fetchedAt).toBe(
        new Date(START + (fresh ? 0 : after * 1000)).toISOString().replace('.000', ''),
      );
    });
  });

  test('what varies by the name of the reader is not given to another one', async () => {
    await withSite(send({ 'Cache-Control': 'max-age=600', Vary: 'User-Agent' }), async ({ read, asked }) => {
      await read('/berita');
      expect(cacheOf(await read('/berita', 1, { userAgent: 'meja-periksa/1' }))).toBe('server');
      expect(cacheOf(await read('/berita', 2, { userAgent: 'meja-periksa/1' }))).toBe('fresh');
      expect(asked.length).toBe(2);
    });
  });
});

describe('a page that is no longer fresh', () => {
  const confirming: Answer = (request, response, count) => {
    if (request.headers['if-none-match'] === '"a1"') response.writeHead(304, { 'Cache-Control': 'max-age=60' }).end();
    else
      response
        .writeHead(200, { ETag: '"a1"', 'Cache-Control': 'max-age=10', 'Content-Type': 'text/html' })
        .end(page(count));
  };

  test('is confirmed by its ETag, and fresh again for as long as the server then says', async () => {
    await withSite(confirming, async ({ read, asked }) => {
      await read('/berita');
      const again = await read('/berita', 11);
      expect([cacheOf(again), textOf(again)]).toEqual(['revalidated', page(1)]);
      expect(typeof again !== 'string' && [again.info.fetchedAt, again.info.contentType, again.info.status]).toEqual([
        '2024-02-20T07:00:11Z',
        'text/html',
        200,
      ]);
      expect(cacheOf(await read('/berita', 70))).toBe('fresh');
      expect(asked).toEqual(['/berita', '/berita?']);
    });
  });

  test('is confirmed by its date', async () => {
    const dated = { 'Last-Modified': 'Tue, 20 Feb 2024 06:00:00 GMT' };
    await withSite(
      (request, response) => {
        if (request.headers['if-modified-since'] === dated['Last-Modified']) response.writeHead(304).end();
        else response.writeHead(200, dated).end(page(1));
      },
      async ({ read, asked }) => {
        await read('/berita');
        expect(cacheOf(await read('/berita', 5))).toBe('revalidated');
        expect(asked).toEqual(['/berita', '/berita?']);
      },
    );
  });

  test('is replaced when it changed, and asked for anew when the server confirms another one', async () => {
    await withSite(
      (request, response, count) => {
        if (request.headers['if-none-match'] === '"a2"') response.writeHead(304, { ETag: '"a9"' }).end();
        else response.writeHead(200, { ETag: `"a${count}"` }).end(page(count));
      },
      async ({ read, asked }) => {
        await read('/berita');
        const changed = await read('/berita', 5);
        expect([cacheOf(changed), textOf(changed)]).toEqual(['server', page(2)]);
        const anew = await read('/berita', 9);
        expect([cacheOf(anew), textOf(anew)]).toEqual(['server', page(4)]);
        expect(asked).toEqual(['/berita', '/berita?', '/berita?', '/berita']);
      },
    );
  });

  test('is asked for even while it is fresh, when the server is to confirm it', async () => {
    await withSite(confirming, async ({ read, asked }) => {
      await read('/berita');
      expect(cacheOf(await read('/berita', 1, { confirm: true }))).toBe('revalidated');
      expect(asked).toEqual(['/berita', '/berita?']);
    });
  });
});

describe('what is never kept', () => {
  const cacheable = { 'Cache-Control': 'max-age=600' };

  test.each([404, 410, 403, 500, 503, 206])('an answer of %i', async (status) => {
    await withSite(send(cacheable, status), async ({ read, asked, folder }) => {
      await read('/berita');
      const once = asked.length;
      await read('/berita', 1);
      expect(asked.length).toBe(2 * once);
      expect(() => readdirSync(folder)).toThrow(/ENOENT/u);
    });
  });

  test.each<[string, Answer]>([
    [
      'a page cut short',
      (_, response) =>
        void response
          .writeHead(200, { ...cacheable, 'Content-Length': '9000' })
          .write('<p>“Kami', () => response.destroy()),
    ],
    [
      'a packed page cut short',
      (_, response) =>
        void response
          .writeHead(200, { ...cacheable, 'Content-Encoding': 'gzip' })
          .end(gzipSync(page(1)).subarray(0, 40)),
    ],
    ['an empty page', (_, response) => void response.writeHead(200, cacheable).end()],
  ])('%s', async (_, answer) => {
    await withSite(answer, async ({ read, asked, folder }) => {
      expect(await read('/berita')).toMatch(/truncated|empty/u);
      const once = asked.length;
      expect(await read('/berita', 1)).toMatch(/truncated|empty/u);
      expect(asked.length).toBe(2 * once);
      expect(() => readdirSync(folder)).toThrow(/ENOENT/u);
    });
  });

  test('a fault of the server leaves the kept page as it was', async () => {
    await withSite(
      (_request, response, count) => response.writeHead(count === 1 ? 200 : 500, cacheable).end(page(count)),
      async ({ read }) => {
        await read('/berita');
        expect(await read('/berita', 700)).toBe('http-status');
        expect(textOf(await read('/berita', 800, { offline: true }))).toBe(page(1));
      },
    );
  });

  test('cookies', async () => {
    await withSite(send({ ...cacheable, 'Set-Cookie': 'rahasia=1' }), async ({ read, folder }) => {
      await read('/berita');
      const [name = ''] = readdirSync(folder);
      expect(readFileSync(join(folder, name), 'latin1')).not.toContain('rahasia');
    });
  });
});

describe('without a server', () => {
  test('--offline gives what is kept, through redirects, however old it is', async () => {
    await withSite(
      (request, response, count) => {
        if (request.url === '/pendek') response.writeHead(301, { Location: '/berita' }).end();
        else response.writeHead(200, { 'Cache-Control': 'max-age=1' }).end(page(count));
      },
      async ({ read, asked }) => {
        await read('/pendek');
        const later = await read('/pendek', 999_999, { offline: true });
        expect([cacheOf(later), textOf(later)]).toEqual(['offline', page(2)]);
        expect(typeof later !== 'string' && later.info.pages[0]?.http?.redirects.map(({ status }) => status)).toEqual([
          301,
        ]);
        expect(await read('/lain', 0, { offline: true })).toBe('offline');
        expect(await read('/pendek', 0, { offline: true, cache: null })).toBe('offline');
        expect(asked.length).toBe(2);
      },
    );
  });

  test('what was read from a private network is given only to those who may read there', async () => {
    await withSite(send({ 'Cache-Control': 'max-age=600' }), async ({ read }) => {
      await read('/berita');
      expect(await read('/berita', 1, { offline: true, allowPrivate: false })).toBe('private-address');
    });
  });
});

describe('robots.txt', () => {
  const rules =
    (headers: OutgoingHttpHeaders): Answer =>
    (request, response) => {
      if (request.url === '/robots.txt') response.writeHead(200, headers).end('User-agent: *\nDisallow: /tertutup');
      else response.writeHead(200).end(page(1));
    };
  const ofRules = (asked: readonly string[]): number => asked.filter((path) => path.startsWith('/robots')).length;

  test('is kept for a day when its site says nothing of it', async () => {
    await withSite(rules({}), async ({ read, asked }) => {
      await read('/1', 0, { robots: true });
      await read('/2', 80_000, { robots: true });
      expect(await read('/tertutup', 86_000, { robots: true })).toBe('robots');
      expect(ofRules(asked)).toBe(1);
      await read('/3', 86_500, { robots: true });
      expect(ofRules(asked)).toBe(2);
    });
  });

  test('is kept as its site says, never longer than a day', async () => {
    await withSite(rules({ 'Cache-Control': 'max-age=60' }), async ({ read, asked }) => {
      await read('/1', 0, { robots: true });
      await read('/2', 90, { robots: true });
      expect(ofRules(asked)).toBe(2);
    });
    await withSite(rules({ 'Cache-Control': 'max-age=9999999' }), async ({ read, asked }) => {
      await read('/1', 0, { robots: true });
      await read('/2', 86_500, { robots: true });
      expect(ofRules(asked)).toBe(2);
    });
  });

  test('a page out of the cache needs no rules', async () => {
    await withSite(send({ 'Cache-Control': 'max-age=600' }), async ({ read, asked }) => {
      await read('/berita');
      expect(cacheOf(await read('/berita', 1, { robots: true }))).toBe('fresh');
      expect(asked).toEqual(['/berita']);
    });
  });
});

describe('on disk', () => {
  test('folder and files are for their user alone, and named by nothing that came from a page', async () => {
    await withSite(send({ 'Cache-Control': 'max-age=600' }), async ({ read, folder }) => {
      await read('/..%2f..%2fberita');
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      const names = readdirSync(folder);
      expect(names.length).toBe(1);
      expect(names[0]).toMatch(/^[\da-f]{64}$/u);
      expect(statSync(join(folder, names[0] ?? '')).mode & 0o777).toBe(0o600);
    });
  });

  test('a damaged file is as good as none, wherever the damage is', async () => {
    await withSite(send({ 'Cache-Control': 'max-age=600' }), async ({ read, asked, folder }) => {
      await read('/berita');
      const [name = ''] = readdirSync(folder);
      const whole = readFileSync(join(folder, name));
      for (const at of [0, 15, 60, 90, whole.length - 3]) {
        const before = asked.length;
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] as number) ^ 1;
        writeFileSync(join(folder, name), damaged);
        expect(cacheOf(await read('/berita', 1)), `byte ${at}`).toBe('server');
        expect(asked.length).toBe(before + 1);
      }
      writeFileSync(join(folder, name), whole.subarray(0, whole.length - 5));
      expect(cacheOf(await read('/berita', 1))).toBe('server');
    });
  });
});
