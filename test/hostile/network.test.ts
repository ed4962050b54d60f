import { describe, expect, test } from 'vitest';
import { auditPages } from '../../src/audit.ts';
import { auditWeb } from '../../src/audit-web.ts';
import type { Report } from '../../src/model/report.ts';
import { createWebReader, type WebOptions } from '../../src/source/http/web-reader.ts';
import { articlePage } from '../helpers/article-page.ts';
import { type Fault, okHead, page, says, startFaultServer } from './fault-server.ts';
import { networkCases } from './network-cases.ts';

const codeOf = (report: Report): string => (report.ok ? 'ok' : report.error.code);
const TIMEOUT = 1.5;

/** Audits `/berita` of a server that does this. */
async function auditFrom(
  fault: Fault,
  options: WebOptions = {},
): Promise<{ readonly report: Report; readonly asked: readonly string[]; readonly took: number }> {
  const server = await startFaultServer(fault);
  const web = createWebReader({
    allowPrivate: true,
    delay: 0,
    robots: false,
    timeout: TIMEOUT,
    wait: async () => undefined,
    ...options,
  });
  const started = performance.now();
  try {
    const { report } = await auditWeb(`${server.base}/berita`, { read: web.read, audit: auditPages });
    return { report, asked: server.asked, took: performance.now() - started };
  } finally {
    await web.close();
    await server.close();
  }
}

describe('what servers do', () => {
  test.each(networkCases.map((one) => [`${one.id} ${one.name}`, one] as const))(
    '%s',
    async (_, { fault, codes, most }) => {
      const { report, asked, took } = await auditFrom(fault);
      expect(codes).toContain(codeOf(report));
      expect(asked.length).toBeLessThanOrEqual(most);
      // at worst three times its deadline, on a machine with much else to do
      expect(took).toBeLessThan(TIMEOUT * 3000 + 10_000);
      if (report.ok) return;
      expect(report).not.toHaveProperty('article');
      expect(report.error.message).not.toMatch(/[\u0000-\u001F\u007F-\u009F]|rahasia@|ratna:/u);
      expect(report.error.hint).not.toBe('');
    },
    40_000,
  );

  test('N-27 a server without encryption on the port of HTTPS', async () => {
    const server = await startFaultServer(page(articlePage()));
    const web = createWebReader({ allowPrivate: true, delay: 0, robots: false, wait: async () => undefined });
    const outcome = await web.read(server.base.replace('http:', 'https:'));
    await web.close();
    await server.close();
    expect(!outcome.ok && outcome.failure.code).toBe('tls');
  }, 40_000);

  test('N-30 a page blocked for legal reasons is told as such', async () => {
    const { report } = await auditFrom(says('HTTP/1.1 451 Tidak\r\ncontent-length: 0\r\n\r\n'));
    expect(!report.ok && report.error.message).toContain('legal reasons');
  });

  test('N-36 connections that the server closes between requests cost no page', async () => {
    const server = await startFaultServer((socket) => {
      const body = articlePage();
      socket.write(`${okHead}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      setTimeout(() => socket.destroy(), Math.random() * 3);
    });
    const web = createWebReader({ allowPrivate: true, delay: 0, robots: false, wait: async () => undefined });
    const codes: string[] = [];
    for (let round = 0; round < 200; round += 1) {
      const outcome = await web.read(`${server.base}/${round}`);
      codes.push(outcome.ok ? 'ok' : outcome.failure.code);
    }
    await web.close();
    await server.close();
    expect([...new Set(codes)]).toEqual(['ok']);
  }, 60_000);

  test('N-18 cookies are not sent back', async () => {
    const server = await startFaultServer((socket, path) => page(articlePage(), 'set-cookie: a=b\r\n')(socket, path));
    const web = createWebReader({ allowPrivate: true, delay: 0, robots: false });
    for (const path of ['/1', '/2']) await web.read(`${server.base}${path}`);
    await web.close();
    await server.close();
    expect(server.heads).toHaveLength(2);
    for (const head of server.heads) expect(head).not.toMatch(/^(?:cookie|referer)/imu);
  });
});
