import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';
import { withServer } from './test-server.ts';

/** A folder of this test file's own. */
export const folder: string = mkdtempSync(join(tmpdir(), 'kutip-batch-'));
let outputs = 0;

/** A new name for an output. */
export function output(): string {
  outputs += 1;
  return `out-${outputs}.ndjson`;
}

export const at = (name: string): string => join(folder, name);

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function run(argv: readonly string[], options: Parameters<typeof fakeIo>[0] = {}): Promise<Ran> {
  const fake = fakeIo({ cwd: folder, ...options });
  const code = await main(argv, fake.io);
  return { code, out: fake.out(), err: fake.err() };
}

export const batch = (list: string, out: string, ...flags: readonly string[]): Promise<Ran> =>
  run(['batch', list, '-o', out, '--allow-private', '--delay', '0', ...flags]);

export type Line = {
  readonly ok: boolean;
  readonly source: { readonly input: string; readonly kind: string };
  readonly error?: { readonly code: string; readonly status: number | null };
  readonly batch: { readonly attempts: number };
};

/** The records of an output, without its headers. */
export function records(name: string): readonly Line[] {
  return readFileSync(at(name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((line) => line.kutip === undefined);
}

export const page = (title: string): string =>
  `<html lang="id"><body><h1>${title}</h1><article><p>Ketua KPU Kota Damai Ratna Dewi membuka gudang logistik di Kampung Baru pada Kamis pagi, dua pekan sebelum hari pemungutan suara di kota itu.</p><p>“Ada dua belas kotak yang penyok dan sudah kami catat,” ujar Ratna di gudang itu. Semua kotak yang rusak akan diganti sebelum pekan depan oleh pabrik.</p></article></body></html>`;

/** A site whose paths say what they answer; counts what it was asked for. */
export async function withSite<T>(
  use: (base: string, asked: string[]) => Promise<T>,
  extra: RequestListener = () => undefined,
): Promise<T> {
  const asked: string[] = [];
  return withServer(
    (request, response) => {
      const { url = '/' } = request;
      if (url === '/robots.txt') return void response.writeHead(404).end();
      asked.push(url);
      extra(request, response);
      if (response.writableEnded || url.startsWith('/tahan')) return;
      if (url.startsWith('/hilang')) response.writeHead(404).end();
      else response.setHeader('content-type', 'text/html; charset=utf-8').end(page(`Gudang ${url}`));
    },
    (base) => use(base, asked),
  );
}

/** Lists and pages that are used by several tests. */
export function writeLists(): void {
  mkdirSync(at('arsip'));
  for (const name of ['satu', 'dua', 'tiga']) writeFileSync(at(`arsip/${name}.html`), page(`Gudang ${name}`));
  writeFileSync(at('arsip/kosong.html'), '');
  mkdirSync(at('hampa'));
  writeFileSync(at('kosong.txt'), '\n# belum ada\n\n');
  writeFileSync(at('rongsok.txt'), 'halo\napa kabar\n\u0001\n');
  writeFileSync(at('biner.bin'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1]));
}
