import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkOutput } from '../helpers/run-batch.ts';

const CHILD = fileURLToPath(new URL('../helpers/batch-child.mjs', import.meta.url));
const SOAK = process.env['SOAK'] !== undefined;
const { kills: KILLS, pages: PAGES } = SOAK ? { kills: 1000, pages: 60_000 } : { kills: 50, pages: 5000 };
const HOSTS = 40;

interface Served {
  /** How often each address was asked for. */
  readonly asked: Map<string, number>;
  /** Of each host, the shortest time from the end of an answer to the next request, in milliseconds. */
  readonly gaps: Map<string, number>;
  /** True once a host was asked twice at a time. */
  twoAtOnce: boolean;
}

/** Servers on many addresses of loopback, each a host of its own. */
async function withHosts(use: (base: (host: number) => string, served: Served) => Promise<void>): Promise<void> {
  const served: Served = { asked: new Map(), gaps: new Map(), twoAtOnce: false };
  const busy = new Map<string, number>();
  const ended = new Map<string, number>();
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const address = `${host}${request.url}`;
    served.asked.set(address, (served.asked.get(address) ?? 0) + 1);
    const before = ended.get(host);
    if (before !== undefined)
      served.gaps.set(host, Math.min(served.gaps.get(host) ?? Number.POSITIVE_INFINITY, performance.now() - before));
    busy.set(host, (busy.get(host) ?? 0) + 1);
    if ((busy.get(host) ?? 0) > 1) served.twoAtOnce = true;
    response.on('close', () => busy.set(host, (busy.get(host) ?? 0) - 1));
    response.setHeader('content-type', 'text/html');
    // the next request cannot be on its way before this: no delay of this process makes the gap look shorter
    ended.set(host, performance.now());
    response.end('<p>Kotak suara</p>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '0.0.0.0', resolve);
  });
  const { port } = server.address() as AddressInfo;
  try {
    await use((host) => `http://127.0.1.${host}:${port}`, served);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function start(list: string, output: string, delay: number) {
  const child = spawn(process.execPath, [CHILD, list, output, String(delay)], { stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  return { child, ended };
}

const sizeOf = (path: string): number => {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
};

/** Kills a run once it has written so much more, however fast the machine is. */
async function killAfter(
  list: string,
  output: string,
  { bytes, delay }: { readonly bytes: number; readonly delay: number },
): Promise<boolean> {
  const before = sizeOf(output);
  const { child, ended } = start(list, output, delay);
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver && sizeOf(output) < before + bytes) await sleep(2);
  const wasRunning = !isOver;
  child.kill('SIGKILL');
  await ended;
  return wasRunning;
}

function listOf(folder: string, pages: number, base: (host: number) => string): string {
  const list = join(folder, 'daftar.txt');
  const lines = Array.from({ length: pages }, (_, page) => `${base((page % HOSTS) + 1)}/berita/${page}\n`);
  writeFileSync(list, lines.join(''));
  return list;
}

describe.runIf(platform() === 'linux')('a batch that is killed again and again', () => {
  test(
    `loses no page and doubles none (${KILLS} kills, ${PAGES} pages)`,
    async () => {
      await withHosts(async (base, served) => {
        const folder = mkdtempSync(join(tmpdir(), 'kutip-kill-'));
        const list = listOf(folder, PAGES, base);
        const output = join(folder, 'out.ndjson');
        const each = PAGES / (KILLS + 10);
        const line = 3300;
        let killed = 0;
        for (let kill = 0; kill < KILLS; kill += 1) {
          const bytes = Math.round(each * line * (0.4 + ((kill * 7919) % 100) / 100));
          if (await killAfter(list, output, { bytes, delay: 0 })) killed += 1;
          // as a power cut may leave it: some of the end is gone
          const torn = (kill * 104_729) % 4000;
          if (kill % 2 === 0 && sizeOf(output) > 8000) truncateSync(output, sizeOf(output) - torn);
        }
        expect(await start(list, output, 0).ended).toBe(0);
        expect(checkOutput(output)).toMatchObject({ records: PAGES, keys: PAGES, bad: 0 });
        expect(killed).toBeGreaterThan(KILLS * 0.8);
        const fetched = [...served.asked.values()].reduce((sum, times) => sum + times, 0);
        expect(served.asked.size).toBe(PAGES);
        expect((fetched - PAGES) / killed).toBeLessThanOrEqual(25);
        if (SOAK)
          process.stderr.write(`${killed} kills, ${PAGES} pages, ${(fetched - PAGES) / killed} fetched again a kill\n`);
        expect(readFileSync(output, 'utf8').startsWith('{"kutip":"batch"')).toBe(true);
      });
    },
    SOAK ? 7_200_000 : 300_000,
  );

  test('keeps its distance to each host, over restarts too, and never asks one twice at a time', async () => {
    await withHosts(async (base, served) => {
      const folder = mkdtempSync(join(tmpdir(), 'kutip-pace-'));
      const list = listOf(folder, HOSTS * 12, base);
      const output = join(folder, 'out.ndjson');
      const delay = 100;
      for (let kill = 0; kill < 6; kill += 1)
        await killAfter(list, output, { bytes: 100_000 + ((kill * 7919) % 100_000), delay: delay / 1000 });
      expect(await start(list, output, delay / 1000).ended).toBe(0);
      expect(checkOutput(output)).toMatchObject({ records: HOSTS * 12, keys: HOSTS * 12, bad: 0 });
      expect(served.gaps.size).toBe(HOSTS);
      expect(Math.min(...served.gaps.values())).toBeGreaterThanOrEqual(delay * 0.95);
      expect(served.twoAtOnce).toBe(false);
    });
  }, 120_000);
});
