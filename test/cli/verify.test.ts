import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from '../helpers/fake-io.ts';
import { withServer } from '../helpers/test-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'kutip-verify-'));

async function run(argv: readonly string[], stdin?: string): Promise<{ code: number; out: string; err: string }> {
  const fake = fakeIo({ cwd: folder, ...(stdin === undefined ? {} : { stdin }) });
  const code = await main(argv, fake.io);
  return { code, out: fake.out(), err: fake.err() };
}

const page = (quote: string): string =>
  `<html><body><h1>Gudang Dibuka</h1><article><p>Ketua KPU Kota Damai Ratna Dewi membuka gudang logistik di Kampung Baru, Kamis pagi, disaksikan polisi dan dua orang saksi pasangan calon.</p><p>“${quote},” kata Ratna kepada wartawan di gudang itu sebelum pulang ke kantornya.</p><p>Pelipatan surat suara akan dimulai Senin oleh dua ratus warga dari tiga kelurahan.</p></article></body></html>`;

/** Audits a page, changes it on the server, and verifies the report. */
async function verifyAfter(change: string | null, ...flags: readonly string[]): Promise<{ code: number; out: string }> {
  let body: string | null = page('Kami sudah menghitung 412 kotak suara');
  return withServer(
    (request, response) => {
      if (body === null || request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    },
    async (base) => {
      const fetching = ['--allow-private', '--delay', '0'];
      const report = await run([`${base}/gudang`, '--json', ...fetching]);
      expect(report.code).toBe(0);
      body = change;
      return run(['verify', '-', ...fetching, ...flags], report.out);
    },
  );
}

describe('kutip verify', () => {
  test('says that nothing changed, and exits 0', async () => {
    const { code, out } = await verifyAfter(page('Kami sudah menghitung 412 kotak suara'));
    expect(code).toBe(0);
    expect(out).toContain('The page is the same.');
    expect(out).toContain('Quotes: 1 unchanged');
  });

  test('shows the words that changed, and exits 1', async () => {
    const { code, out } = await verifyAfter(page('Kami sudah menghitung 214 kotak suara'));
    expect(code).toBe(1);
    expect(out).toContain('[-412-]{+214+}');
    expect((await verifyAfter(page('Kami sudah menghitung 214 kotak suara'), '--lang', 'id')).out).toContain('berubah');
  });

  test('tells a removed page from one that cannot be read', async () => {
    const { code, out } = await verifyAfter(null);
    expect([code, out.includes('The page has been removed.')]).toEqual([1, true]);
  });

  test('as JSON', async () => {
    const { out } = await verifyAfter(page('Belum ada yang dihitung sama sekali'), '--json');
    expect(JSON.parse(out)).toMatchObject([
      { page: 'edited', edited: ['text'], quotes: [{ id: 'q1', state: 'gone' }] },
    ]);
  });

  test('reads files again, and several reports of ndjson', async () => {
    writeFileSync(join(folder, 'satu.html'), page('Kami sudah menghitung 412 kotak suara'));
    writeFileSync(join(folder, 'dua.html'), page('Kami masih menghitung kotak suara'));
    const { out } = await run(['satu.html', 'dua.html', '--format', 'ndjson']);
    writeFileSync(join(folder, 'laporan.ndjson'), out);
    writeFileSync(join(folder, 'dua.html'), page('Kami masih menghitung surat suara'));
    const verified = await run(['verify', 'laporan.ndjson']);
    expect(verified.code).toBe(1);
    expect(verified.out).toContain('1 unchanged');
    expect(verified.out).toContain('[-kotak-]{+surat+}');
  });

  test.each([
    ['a file that is not there', 'hilang.json', /could not be read/u],
    ['a file that holds something else', 'lain.json', /holds no report/u],
    ['an empty file', 'kosong.json', /holds no report/u],
  ])('%s: one sentence, exit 2', async (_, file, message) => {
    writeFileSync(join(folder, 'lain.json'), '{"judul": "Gudang Dibuka"}');
    writeFileSync(join(folder, 'kosong.json'), '');
    const { code, out, err } = await run(['verify', file]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});
