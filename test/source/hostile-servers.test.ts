import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/model/failure.ts';
import type { OpenedSource } from '../../src/model/source.ts';
import type { Resolve } from '../../src/source/http/guarded-lookup.ts';
import { createWebReader, type WebOptions } from '../../src/source/http/web-reader.ts';
import { withServer } from '../helpers/test-server.ts';

const PAGE = '<html><p>“Kami siap,” ujar Ratna.</p></html>';
const code = (outcome: Outcome<OpenedSource>): string => (outcome.ok ? 'ok' : outcome.failure.code);

async function read(address: string, options: WebOptions = {}): Promise<Outcome<OpenedSource>> {
  const web = createWebReader({ delay: 0, robots: false, timeout: 3, wait: async () => undefined, ...options });
  try {
    return await web.read(address);
  } finally {
    await web.close();
  }
}

/** Reads from a server that answers with these very bytes. */
async function readRaw(
  answer: (socket: Socket) => void,
  options: WebOptions = {},
): Promise<{ outcome: Outcome<OpenedSource>; asked: number }> {
  let asked = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => {
      asked += 1;
      answer(socket);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    const outcome = await read(`http://127.0.0.1:${(server.address() as AddressInfo).port}/berita`, {
      allowPrivate: true,
      ...options,
    });
    return { outcome, asked };
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

const says =
  (text: string, end = true) =>
  (socket: Socket): void => {
    socket.write(text);
    if (end) socket.end();
  };
const OK = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';

describe('answers that are no proper HTTP', () => {
  test.each<readonly [string, (socket: Socket) => void, readonly string[], number]>([
    ['two lengths', says(`${OK}content-length: 5\r\ncontent-length: 9\r\n\r\n${PAGE}`), ['protocol'], 1],
    [
      'a length and chunks',
      says(`${OK}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`),
      ['protocol'],
      1,
    ],
    ['a bad chunk size', says(`${OK}transfer-encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n`), ['protocol'], 1],
    ['a NUL in a header', says(`${OK}x-a: a\u0000b\r\n\r\n`), ['protocol'], 1],
    ['no HTTP at all', says('<html>Selamat datang</html>'), ['protocol'], 1],
    ['a header of 40 kB', says(`${OK}x-a: ${'a'.repeat(40_000)}\r\n\r\n${PAGE}`), ['protocol'], 1],
    ['status 999', says('HTTP/1.1 999 Tidak\r\ncontent-length: 0\r\n\r\n'), ['http-status', 'protocol'], 1],
    ['a length too long', says(`${OK}content-length: 5000\r\n\r\n${PAGE}`), ['truncated'], 3],
    ['chunks without end', says(`${OK}transfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n`), ['truncated'], 3],
    ['closed at once', (socket) => socket.destroy(), ['truncated', 'connect'], 3],
    [
      'a reset in the body',
      (socket) => {
        socket.write(`${OK}content-length: 5000\r\n\r\n${PAGE}`);
        setTimeout(() => socket.resetAndDestroy(), 50);
      },
      ['truncated'],
      3,
    ],
  ])('%s', async (_, answer, codes, most) => {
    const { outcome, asked } = await readRaw(answer);
    expect(codes).toContain(code(outcome));
    expect(asked).toBeLessThanOrEqual(most);
    if (!outcome.ok) expect(outcome.failure.message).not.toMatch(/[\u0000-\u001F]/u);
  });

  test('HTTP/1.0 that ends with the connection is read', async () => {
    const { outcome } = await readRaw(says(`HTTP/1.0 200 OK\r\ncontent-type: text/html\r\n\r\n${PAGE}`));
    expect(code(outcome)).toBe('ok');
  });

  test.each<readonly [string, (socket: Socket) => void]>([
    ['silence', () => undefined],
    ['headers, then silence', (socket) => socket.write(`${OK}content-length: 5000\r\n\r\n`)],
    [
      'early hints without end',
      (socket) => {
        const drip = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'), 30);
        socket.on('close', () => clearInterval(drip));
      },
    ],
    [
      'a header that never ends',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nx-a: ');
        const drip = setInterval(() => socket.write('a'), 30);
        socket.on('close', () => clearInterval(drip));
      },
    ],
  ])('%s is left at the deadline', async (_, answer) => {
    const start = performance.now();
    const { outcome } = await readRaw(answer, { timeout: 0.6 });
    expect(code(outcome)).toBe('timeout');
    expect(performance.now() - start).toBeLessThan(2500);
  });
});

describe('names that lead inside', () => {
  const answering = (...answers: readonly (readonly string[])[]): { resolve: Resolve; count: () => number } => {
    let asked = 0;
    return {
      count: () => asked,
      resolve: (_hostname, _options, callback) => {
        const addresses = answers[Math.min(asked, answers.length - 1)] ?? [];
        asked += 1;
        callback(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
      },
    };
  };

  test.each([
    [['127.0.0.1']],
    [['8.8.8.8', '127.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['169.254.169.254']],
    [['fd00::1', '8.8.8.8']],
  ])('%j is refused', async (addresses) => {
    expect(code(await read('http://kabar.example/', { resolve: answering(addresses).resolve }))).toBe(
      'private-address',
    );
  });

  test('an answer that changes from outside to inside reaches no inner server in a hundred rounds', async () => {
    let reached = 0;
    await withServer(
      (_request, response) => {
        reached += 1;
        response.end(PAGE);
      },
      async (base) => {
        const { port } = new URL(base);
        for (let round = 0; round < 100; round += 1) {
          const names = answering(...Array.from({ length: round % 3 }, () => ['8.8.8.8', '127.0.0.1']), ['127.0.0.1']);
          expect(code(await read(`http://kabar.example:${port}/`, { resolve: names.resolve }))).toBe('private-address');
        }
      },
    );
    expect(reached).toBe(0);
  });

  test('a name that nobody answers for is given up', async () => {
    const start = performance.now();
    const outcome = await read('http://kabar.example/', { resolve: () => undefined, timeout: 20 });
    expect(code(outcome)).toBe('dns');
    expect(performance.now() - start).toBeLessThan(7000);
  }, 12_000);
});
