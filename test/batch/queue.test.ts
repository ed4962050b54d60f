import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from '../helpers/fake-io.ts';
import { hasCommand } from '../helpers/has-command.ts';
import { testRedis } from '../helpers/redis-server.ts';
import { checkOutput } from '../helpers/run-batch.ts';

const bin = fileURLToPath(new URL('../../bin/kutip.js', import.meta.url));
const hasRedis = hasCommand('redis-server');
const title = hasRedis ? 'a queue' : 'a queue (skipped: there is no redis-server)';
const HOSTS = 16;
const PAGES = 4;
const OWN = ['--allow-private', '--delay', '0', '--ignore-robots'];

const page =
  '<html lang="id"><body><h1>Gudang</h1><article><p>Ketua KPU Kota Damai Ratna Dewi membuka gudang logistik di Kampung Baru pada Kamis pagi, dua pekan sebelum hari pemungutan suara di kota itu.</p><p>“Ada dua belas kotak yang penyok dan sudah kami catat,” ujar Ratna di gudang itu. Semua kotak yang rusak akan diganti sebelum pekan depan oleh pabrik.</p></article></body></html>';

/** A server that is a host of its own at each of many loopback addresses. */
async function startHosts(): Promise<{ readonly urls: readonly string[]; readonly close: () => void }> {
  const server = createServer((_, response) => {
    setTimeout(() => response.setHeader('content-type', 'text/html; charset=utf-8').end(page), 20);
  }).listen(0, '0.0.0.0');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const urls = Array.from({ length: HOSTS }, (_, host) =>
    Array.from({ length: PAGES }, (_empty, number) => `http://127.0.0.${host + 1}:${port}/${number}`),
  ).flat();
  return {
    urls,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function startWorker(address: string, folder: string): ChildProcess {
  const flags = ['--until-empty', '--lease', '2', '--quiet', '--no-cache', ...OWN];
  return spawn(process.execPath, [bin, 'worker', '--queue', address, ...flags], { cwd: folder, stdio: 'ignore' });
}

/** A worker that is killed a few times and started again, as a machine under a supervisor would. */
async function workThroughKills(address: string, folder: string, kills: readonly number[]): Promise<void> {
  for (const after of kills) {
    const worker = startWorker(address, folder);
    await sleep(after);
    worker.kill('SIGKILL');
  }
  await once(startWorker(address, folder), 'exit');
}

// only Linux answers at all addresses of loopback
describe.runIf(hasRedis && platform() === 'linux')(title, () => {
  test('loses and doubles nothing when workers and Redis are killed', { timeout: 180_000 }, async () => {
    const redis = await testRedis();
    const hosts = await startHosts();
    const folder = mkdtempSync(join(tmpdir(), 'kutip-queue-'));
    const run = async (...argv: readonly string[]): Promise<number> => main(argv, fakeIo({ cwd: folder }).io);
    const fill = (): Promise<number> =>
      run('shard', 'semua.txt', '--into', '16', '-d', 'bagian', '--queue', redis.address, ...OWN);
    try {
      await redis.start();
      writeFileSync(join(folder, 'semua.txt'), hosts.urls.join('\n'));
      expect(await fill()).toBe(0);
      const workers = [
        workThroughKills(redis.address, folder, [900, 1100, 800, 1300, 700, 1200, 900, 1500, 1000, 1200]),
        workThroughKills(redis.address, folder, [1000, 800, 1400, 900, 1100, 1300, 700, 1600, 900, 1100]),
      ];
      for (let times = 0; times < 3; times += 1) {
        await sleep(2500);
        await redis.kill();
        await sleep(500);
        await redis.start();
      }
      await Promise.all(workers);
      // what Redis may have lost is added again; lists that are done are done at once
      expect(await fill()).toBe(0);
      expect((await once(startWorker(redis.address, folder), 'exit'))[0]).toBe(0);
      const outputs = readdirSync(join(folder, 'bagian')).filter((name) => name.endsWith('.ndjson'));
      expect(await run('merge', ...outputs.map((name) => join('bagian', name)), '-o', 'semua.ndjson')).toBe(0);
      const { records, keys, bad } = checkOutput(join(folder, 'semua.ndjson'));
      expect({ records, keys, bad }).toEqual({ records: HOSTS * PAGES, keys: HOSTS * PAGES, bad: 0 });
    } finally {
      hosts.close();
      await redis.kill();
    }
  });

  test('wrong passwords and a full memory are told in one sentence', { timeout: 60_000 }, async () => {
    const redis = await testRedis(['--requirepass', 'rahasia', '--maxmemory', '1mb']);
    const folder = mkdtempSync(join(tmpdir(), 'kutip-queue-'));
    const run = async (...argv: readonly string[]) => {
      const fake = fakeIo({ cwd: folder });
      return { code: await main(argv, fake.io), err: fake.err() };
    };
    try {
      await redis.start();
      const wrong = redis.address.replace('//', '//:salah@');
      const refused = await run('worker', '--queue', wrong, '--until-empty');
      expect([refused.code, refused.err]).toEqual([
        3,
        expect.stringMatching(/^kutip: Redis at .* wants another password\.[^\n]*\n$/u),
      ]);
      expect(refused.err).not.toContain('salah');
      writeFileSync(join(folder, 'satu.txt'), 'https://kabar.example/1\n');
      const right = redis.address.replace('//', '//:rahasia@');
      const full = await run('shard', 'satu.txt', '--into', '1', '--queue', right);
      expect([full.code, full.err]).toEqual([
        4,
        expect.stringMatching(/^kutip: Redis at .* takes nothing more[^\n]*\n$/u),
      ]);
    } finally {
      await redis.kill();
    }
  });
});

describe('a queue that is not there', () => {
  test.each<readonly [string, RegExp]>([
    ['redis://127.0.0.1:1', /^kutip: Redis at 127\.0\.0\.1:1 does not answer\. [^\n]*\n$/u],
    ['antrean', /^kutip: The queue is no address of a Redis\. [^\n]*\n$/u],
  ])('%s', async (address, message) => {
    const fake = fakeIo();
    const code = await main(['worker', '--queue', address, '--until-empty'], fake.io);
    expect([code, fake.err()]).toEqual([3, expect.stringMatching(message)]);
  });
});
