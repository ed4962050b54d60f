import type { Exchange } from '../../../src/source/exchange.ts';
import { readWarc } from '../../../src/source/warc/read-warc.ts';
import type { WarcItem } from '../../../src/source/warc/warc-record.ts';

/** A page of its own for each number, hard to pack, so that records have some size. */
export function pageOf(number: number, length = 400): string {
  const words = Array.from({ length }, (_, index) => ((number * 7919 + index * 104729) % 1_000_003).toString(36));
  return `<p>“Kotak suara ke-${number} sudah dihitung,” kata Ratna Dewi. ${words.join(' ')}</p>`;
}

/** An answer as a server might have given it. */
export function exchangeOf(url: string, body: Uint8Array | string, more: Partial<Exchange> = {}): Exchange {
  const packed = Buffer.from(body);
  return {
    url,
    fetchedAt: '2024-02-20T07:05:00Z',
    status: 200,
    statusText: 'OK',
    headers: [['Content-Type', 'text/html; charset=utf-8']],
    packed,
    bytes: packed,
    whole: true,
    cache: null,
    ...more,
  };
}

/** The bytes of a file, in pieces as a stream gives them. */
export async function* piecesOf(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function readAll(bytes: Uint8Array, size?: number): Promise<readonly WarcItem[]> {
  const items: WarcItem[] = [];
  for await (const item of readWarc(piecesOf(bytes, size))) items.push(item);
  return items;
}

/** `r` for a record that was read, `d` for a damaged one, `l` for one that is too large. */
export function outline(items: readonly WarcItem[]): string {
  return items.map((item) => (item.kind === 'record' ? 'r' : item.reason === 'damaged' ? 'd' : 'l')).join('');
}

/** The addresses of the records that were read. */
export function addressesIn(items: readonly WarcItem[]): readonly (string | undefined)[] {
  return items.flatMap((item) => (item.kind === 'record' ? [item.record.fields.get('warc-target-uri')] : []));
}
