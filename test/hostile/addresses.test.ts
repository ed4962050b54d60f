import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/model/failure.ts';
import type { OpenedSource } from '../../src/model/source.ts';
import { askInTurn } from '../../src/source/http/ask-in-turn.ts';
import { checkUrl } from '../../src/source/http/check-url.ts';
import { connect } from '../../src/source/http/connect.ts';
import type { Resolve } from '../../src/source/http/guarded-lookup.ts';
import { createSpacing } from '../../src/source/http/space-requests.ts';
import { createWebReader, type WebOptions } from '../../src/source/http/web-reader.ts';
import { articlePage } from '../helpers/article-page.ts';
import { page, startFaultServer } from './fault-server.ts';

const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.failure.code);

async function read(address: string, options: WebOptions = {}): Promise<Outcome<OpenedSource>> {
  const web = createWebReader({ delay: 0, robots: false, timeout: 5, wait: async () => undefined, ...options });
  try {
    return await web.read(address);
  } finally {
    await web.close();
  }
}

/** Names whose answers change from one question to the next; the last one stays. */
function answering(...answers: readonly (readonly string[])[]): Resolve {
  let asked = 0;
  return (_hostname, _options, callback) => {
    const addresses = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
}

/** N-22: the ways to write a place inside. */
const INSIDE: readonly string[] = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0x7f.0.0.0x1',
  '0177.0.0.1',
  '0177.1',
  '017700000001',
  '%31%32%37.0.0.1',
  '１２７.0.0.1',
  '127。0。0。1',
  '0',
  '0.0.0.0',
  '0x0',
  '10.0.0.1',
  '10.255.255.255',
  '012.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '3232235777',
  '169.254.169.254',
  '2852039166',
  '0xa9fea9fe',
  '0251.0376.0251.0376',
  '100.64.0.1',
  '100.127.255.255',
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.7',
  '192.88.99.1',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::FFFF:10.0.0.1]',
  '[::127.0.0.1]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::a00:1]',
  '[64:ff9b::10.0.0.1]',
  '[64:ff9b::]',
  '[64:ff9b:1::a00:1]',
  '[2002:7f00:1::]',
  '[2002:a00:1::1]',
  '[2001::1]',
  '[2001:db8::1]',
  '[3fff::1]',
  '[100::1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[fe80::1]',
  '[fec0::1]',
  '[ff02::1]',
  '[5f00::1]',
  'localhost',
  'LOCALHOST',
  'LocalHost.',
  'gudang.localhost',
  'gudang.localhost.',
];

const OUTSIDE: readonly string[] = ['8.8.8.8', '172.32.0.1', '100.128.0.1', '[2606:4700::1]', '[64:ff9b::808:808]'];

describe('addresses of places inside', () => {
  test('there are at least forty ways to write one', () => {
    expect(new Set(INSIDE).size).toBeGreaterThanOrEqual(40);
  });

  test.each(INSIDE)('N-22 http://%s is refused', (host) => {
    expect(codeOf(checkUrl(`http://${host}/`, false))).toBe('private-address');
    expect(codeOf(checkUrl(`http://${host}:8080/rahasia`, false))).toBe('private-address');
  });

  test('N-26 a user name and a password are refused and not repeated', () => {
    const outcome = checkUrl('http://ratna:rahasia@127.0.0.1/', false);
    expect(codeOf(outcome)).toBe('credentials-in-url');
    expect(JSON.stringify(outcome)).not.toMatch(/rahasia|ratna/u);
  });

  test('N-22 a zone is no way in', () => {
    expect(['private-address', 'bad-url']).toContain(codeOf(checkUrl('http://[fe80::1%25eth0]/', false)));
  });

  test.each(OUTSIDE)('http://%s is let pass', (host) => {
    expect(codeOf(checkUrl(`http://${host}/`, false))).toBe('ok');
  });
});

describe('names that lead inside', () => {
  test.each([
    [['127.0.0.1']],
    [['8.8.8.8', '127.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['64:ff9b::a00:1']],
    [['169.254.169.254']],
    [['fe80::1%lo']],
    [['fd00::1', '8.8.8.8']],
    [[]],
  ])('N-24 %j is refused', async (addresses) => {
    expect(codeOf(await read('http://kabar.example/', { resolve: answering(addresses) }))).toBe('private-address');
  });

  test('N-23 an answer that changes reaches no inner server in a hundred rounds', async () => {
    const server = await startFaultServer(page(articlePage()));
    for (let round = 0; round < 100; round += 1) {
      const before = Array.from({ length: round % 3 }, () => ['8.8.8.8', '127.0.0.1']);
      const resolve = answering(...before, ['127.0.0.1']);
      expect(codeOf(await read(`http://kabar.example:${server.port}/`, { resolve }))).toBe('private-address');
    }
    expect([server.connections(), server.asked]).toEqual([0, []]);
    await server.close();
  }, 60_000);
});

describe('redirects that lead inside', () => {
  /** Asks an outer server, which sends on to this address, with the guard in place for all that follows. */
  async function sentTo(location: string, how: 'header' | 'meta', resolve: Resolve): Promise<string> {
    const connection = await connect({ resolve });
    const { outcome } = await askInTurn('https://luar.example/1', {
      connected: async () => connection,
      gate: createSpacing(0),
      robots: null,
      options: { timeout: 5 },
      around: (server) => async (url, clock, headers) => {
        if (url.hostname !== 'luar.example') return server(url, clock, headers);
        const bytes = Buffer.from(`<meta http-equiv="refresh" content="0; url=${location}">`);
        return {
          ok: true,
          value: {
            url: url.href,
            fetchedAt: '2024-02-14T03:00:00Z',
            status: how === 'header' ? 302 : 200,
            statusText: '',
            headers: how === 'header' ? [['Location', location]] : [],
            packed: bytes,
            bytes,
            whole: true,
            cache: null,
          },
        };
      },
    });
    await connection.agent.destroy();
    return codeOf(outcome);
  }

  test.each(['header', 'meta'] as const)(
    'N-21 N-32 by %s: nothing is sent there',
    async (how) => {
      const server = await startFaultServer(page(articlePage()));
      const places = INSIDE.filter((host) => /^[\w.:[\]]+$/u.test(host)).map(
        (host) => `http://${host}:${server.port}/`,
      );
      const names = [`http://dalam.example:${server.port}/`, `https://dalam.example:${server.port}/`];
      for (const location of [...places, ...names])
        expect([location, await sentTo(location, how, answering(['127.0.0.1']))]).toEqual([
          location,
          'private-address',
        ]);
      expect([server.connections(), server.asked]).toEqual([0, []]);
      await server.close();
    },
    60_000,
  );
});

describe('names and their servers', () => {
  const failing =
    (code: string): Resolve =>
    (hostname, _options, callback) =>
      callback(Object.assign(new Error(hostname), { code }), []);

  test.each([
    ['no such name', 'ENOTFOUND'],
    ['a name server with a fault', 'EAI_AGAIN'],
    ['a name without addresses', 'ENODATA'],
  ])('N-28 %s', async (_, code) => {
    expect(codeOf(await read('http://kabar.example/', { resolve: failing(code) }))).toBe('dns');
  });

  test('N-28 a name that nobody answers for is given up', async () => {
    const started = performance.now();
    expect(codeOf(await read('http://kabar.example/', { resolve: () => undefined, timeout: 30 }))).toBe('dns');
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);

  test('N-28 of two addresses the one that answers is enough', async () => {
    const server = await startFaultServer(page(articlePage()));
    const resolve = answering(['127.0.0.99', '127.0.0.1']);
    const outcome = await read(`http://kabar.example:${server.port}/`, { resolve, allowPrivate: true });
    await server.close();
    expect(codeOf(outcome)).toBe('ok');
  });

  test('N-37 pages of names that answer do not wait for names that do not', async () => {
    const server = await startFaultServer(page(articlePage()));
    const resolve: Resolve = (hostname, _options, callback) => {
      if (!hostname.startsWith('mati')) callback(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    const web = createWebReader({ delay: 0, robots: false, timeout: 30, allowPrivate: true, resolve });
    const dead = Array.from({ length: 64 }, (_, i) => web.ask(`http://mati${i}.example:${server.port}/`));
    const good = await Promise.all(
      Array.from({ length: 64 }, (_, i) => web.ask(`http://kabar${i}.example:${server.port}/`)),
    );
    const deadEnded = await Promise.race([Promise.all(dead).then(() => true), Promise.resolve(false)]);
    expect(good.map(({ outcome }) => codeOf(outcome))).toEqual(Array(64).fill('ok'));
    expect(deadEnded).toBe(false);
    await Promise.all(dead);
    await web.close();
    await server.close();
  }, 60_000);
});
