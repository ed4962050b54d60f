import { describe, expect, test } from 'vitest';
import { failed } from '../../src/model/failure.ts';
import { retryDelay } from '../../src/source/http/retry-delay.ts';
import { createWebReader } from '../../src/source/http/web-reader.ts';
import { withServer } from '../helpers/test-server.ts';

const now = Date.parse('2024-02-05T03:00:00Z');
const status = (code: number) => failed('http-status', 'x', 'y', code).failure;

describe('how long to wait', () => {
  test.each([
    ['no word of it: a second, then two', 503, null, [1000, 2000, null]],
    ['seconds', 429, '2', [2000, 2000, null]],
    ['a date', 503, 'Mon, 05 Feb 2024 03:00:05 GMT', [5000, 5000, null]],
    ['a date gone by', 503, 'Mon, 05 Feb 2024 02:00:00 GMT', [1000, 2000, null]],
    ['less than nothing', 503, '-1', [1000, 2000, null]],
    ['a word', 503, 'soon', [1000, 2000, null]],
    ['longer than anybody waits', 429, '999999999', [null, null, null]],
    ['just as long as allowed', 429, '120', [120_000, 120_000, null]],
    ['a second longer', 429, '121', [null, null, null]],
    ['a page that is not there', 404, '2', [null, null, null]],
    ['a page that is forbidden', 403, null, [null, null, null]],
  ])('%s', (_, code, retryAfter, expected) => {
    const delays = [1, 2, 3].map((attempts) => retryDelay({ failure: status(code), retryAfter, attempts }, now, 0.5));
    expect(delays).toEqual(expected);
  });

  test('the pause is spread by a quarter, never below what the server asks', () => {
    const at = (random: number, retryAfter: string | null) =>
      retryDelay({ failure: status(503), retryAfter, attempts: 1 }, now, random);
    expect([at(0, null), at(1, null), at(0, '1')]).toEqual([750, 1250, 1000]);
  });

  test('what is cut off is asked for again, what is forged is not', () => {
    const delayOf = (code: 'truncated' | 'tls' | 'private-address' | 'too-large' | 'protocol') =>
      retryDelay({ failure: failed(code, 'x', 'y').failure, retryAfter: null, attempts: 1 }, now, 0.5);
    expect(delayOf('truncated')).toBe(1000);
    expect([delayOf('tls'), delayOf('private-address'), delayOf('too-large'), delayOf('protocol')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

test('a server that recovers is read, after the pauses it asked for', async () => {
  let asked = 0;
  const pauses: number[] = [];
  const outcome = await withServer(
    (_request, response) => {
      asked += 1;
      if (asked < 3) response.writeHead(503, { 'retry-after': '3' }).end();
      else response.end('<html><p>“Kami siap,” ujar Ratna.</p></html>');
    },
    async (base) => {
      const web = createWebReader({
        allowPrivate: true,
        delay: 0,
        robots: false,
        wait: async (pause) => pauses.push(pause),
      });
      try {
        return await web.read(`${base}/berita#isi`);
      } finally {
        await web.close();
      }
    },
  );
  expect([asked, pauses]).toEqual([3, [3000, 3000]]);
  expect(outcome.ok && outcome.value.info.finalUrl).toMatch(/\/berita$/u);
});
