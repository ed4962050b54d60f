import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { articlePage } from '../helpers/article-page.ts';
import { type Fault, okHead, page, says, sendsTo, startFaultServer, status } from './fault-server.ts';

const bin = fileURLToPath(new URL('../../bin/kutip.js', import.meta.url));
const noting = new URL('./note-connections.mjs', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'kutip-privacy-'));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  /** Standard error without the notes. */
  readonly err: string;
  /** Every connection and name that the process asked for. */
  readonly noted: readonly string[];
}

/** Runs the command in a process whose connections are noted; `stdin` is what it is given to read. */
async function run(
  argv: readonly string[],
  options: { stdin?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), ...options.env };
  const child = spawn(process.execPath, ['--import', noting, bin, ...argv], { cwd: folder, env });
  const text = { out: '', err: '' };
  child.stdout.on('data', (bytes) => {
    text.out += bytes;
  });
  child.stderr.on('data', (bytes) => {
    text.err += bytes;
  });
  child.stdin.end(options.stdin ?? '');
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const lines = text.err.split('\n');
  return {
    code,
    out: text.out,
    err: lines.filter((line) => !line.startsWith('NOTED ')).join('\n'),
    noted: lines.filter((line) => line.startsWith('NOTED ')).map((line) => line.slice(6)),
  };
}

async function served<T>(
  fault: Fault,
  use: (base: string) => Promise<T>,
): Promise<{ got: T; paths: readonly string[]; heads: readonly string[] }> {
  const server = await startFaultServer((socket, path) =>
    path === '/robots.txt' ? status('404 Tidak')(socket, path) : fault(socket, path),
  );
  try {
    return { got: await use(server.base), paths: [...server.asked], heads: [...server.heads] };
  } finally {
    await server.close();
  }
}

const BUSY = articlePage(
  `${'<img src="/gambar.png"><script src="/skrip.js"></script><iframe src="/bingkai.html"></iframe>'.repeat(70)}<link rel="prefetch" href="/nanti.html"><link rel="stylesheet" href="/gaya.css"><style>@import url(/lain.css)</style><link rel="alternate" type="application/rss+xml" href="/umpan.xml">`,
);
const READ = ['--json', '--allow-private', '--delay', '0'];

describe('who learns of a run', () => {
  test('P-1 P-2 the server, its rules and the page, nobody and nothing else', async () => {
    const { got, paths } = await served(page(BUSY), (base) => run([`${base}/berita`, ...READ]));
    expect(got.code).toBe(0);
    expect([...paths].sort()).toEqual(['/berita', '/robots.txt']);
    expect(got.noted.length).toBeGreaterThan(0);
    for (const note of got.noted) expect(note).toMatch(/^(?:connection|name) 127\.0\.0\.1(?::\d+)?$/u);
  }, 60_000);

  test('P-1 and where it sends on to', async () => {
    const { got, paths } = await served(
      (socket, path) => (path === '/lama' ? sendsTo('/baru') : page(BUSY))(socket, path),
      (base) => run([`${base}/lama`, ...READ]),
    );
    expect(got.code).toBe(0);
    expect([...new Set(paths)].sort()).toEqual(['/baru', '/lama', '/robots.txt']);
  }, 60_000);

  test('P-3 nobody, for files and standard input', async () => {
    writeFileSync(join(folder, 'berita.html'), BUSY);
    for (const ran of [await run(['berita.html', '--json']), await run(['-', '--json'], { stdin: BUSY })]) {
      expect([ran.code, ran.noted]).toEqual([0, []]);
    }
  }, 60_000);

  test('P-4 an honest name, no cookies, no referrer', async () => {
    const { heads } = await served(
      (socket, path) =>
        path === '/lama'
          ? says(
              `HTTP/1.1 302 Ke\r\nset-cookie: sesi=rahasia\r\nlocation: /baru\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
            )(socket, path)
          : page(BUSY, 'set-cookie: sesi=rahasia\r\n')(socket, path),
      (base) => run([`${base}/lama`, `${base}/baru`, ...READ, '--user-agent', 'kutip-uji (redaksi@kabar.example)']),
    );
    expect(heads.length).toBeGreaterThanOrEqual(3);
    for (const head of heads) {
      expect(head).toMatch(/^user-agent: kutip-uji \(redaksi@kabar\.example\)\r$/imu);
      expect(head).not.toMatch(/^(?:cookie|referer|authorization|from):/imu);
    }
  }, 60_000);

  test('N-25 a proxy of the surroundings is not used', async () => {
    const proxy = await startFaultServer(page(BUSY));
    const env = Object.fromEntries(
      ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'ALL_PROXY'].map((key) => [key, proxy.base]),
    );
    const { got } = await served(page(BUSY), (base) => run([`${base}/berita`, ...READ], { env }));
    expect([got.code, proxy.connections()]).toEqual([0, 0]);
    await proxy.close();
  }, 60_000);
});

describe('what is told of a run', () => {
  test('P-5 tokens in addresses are in no remark', async () => {
    const secret = '?token=rahasia-8731&surel=ratna@kabar.example';
    for (const fault of [status('404 Tidak'), sendsTo(`/berita${secret}`), says(okHead)]) {
      const { got } = await served(fault, (base) => run([`${base}/berita${secret}`, ...READ, '--timeout', '5']));
      expect(got.code).toBe(3);
      expect(got.err).toContain('/berita?…');
      expect(got.err).not.toMatch(/rahasia-8731|ratna@/u);
      expect(JSON.parse(got.out).error.message).not.toMatch(/rahasia-8731|ratna@/u);
      // the source is told as it was given
      expect(JSON.parse(got.out).source.input).toContain('rahasia-8731');
    }
  }, 90_000);

  test('P-6 names, folders and passwords of the surroundings are in no output', async () => {
    const env = {
      HTTP_PROXY: 'http://ratna:sandi-proksi@proksi.example/',
      USER: 'pengguna-uji-77',
      LOGNAME: 'pengguna-uji-77',
      HOSTNAME: 'mesin-uji-77',
      HOME: join(folder, 'rumah-uji-77'),
    };
    writeFileSync(join(folder, 'berita.html'), BUSY);
    const runs = [
      await run(['berita.html', '--json'], { env }),
      await run(['hilang.html', '--json', '--debug'], { env }),
      await run(['http://127.0.0.1:1/', '--json'], { env }),
      await run(['--tidak-ada'], { env }),
      await run(['berita.html', '--explain'], { env }),
    ];
    expect(runs.map(({ code }) => code)).toEqual([0, 3, 3, 2, 0]);
    for (const { out, err } of runs) expect(out + err).not.toMatch(/sandi-proksi|uji-77|kutip-privacy-/u);
  }, 90_000);
});
