import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { sha256 } from '../../model/sha256.ts';
import { type Exchange, headerOf } from '../exchange.ts';

/** What a new record says of itself beside its block. */
export interface NewRecord {
  readonly type: 'warcinfo' | 'response' | 'metadata';
  /** UTC, ISO 8601. */
  readonly date: string;
  readonly url: string | null;
  readonly contentType: string;
  readonly block: Uint8Array;
  /** Further fields, in the order they are to be written. */
  readonly more?: readonly (readonly [name: string, value: string])[];
}

const LINE_BREAK = '\r\n';

/**
 * One record as it stands in the file, a gzip member of its own.
 * @example writeRecord({ type: 'warcinfo', date: '2024-02-20T07:05:00Z', url: null, contentType: 'application/warc-fields', block })
 */
export function writeRecord({ type, date, url, contentType, block, more = [] }: NewRecord): Buffer {
  const fields: readonly (readonly [string, string])[] = [
    ['WARC-Type', type],
    ['WARC-Record-ID', `<urn:uuid:${randomUUID()}>`],
    ['WARC-Date', date],
    ...(url === null ? [] : [['WARC-Target-URI', url] as const]),
    ['Content-Type', contentType],
    ['Content-Length', String(block.length)],
    ['WARC-Block-Digest', `sha256:${sha256(block)}`],
    ...more,
  ];
  const head = ['WARC/1.1', ...fields.map(([name, value]) => `${name}: ${value}`), '', ''].join(LINE_BREAK);
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from(LINE_BREAK + LINE_BREAK)]));
}

/** The body as it is written: a body that came in chunks is one chunk, so that it agrees with its headers. */
function bodyOf({ headers, packed, whole }: Exchange): Uint8Array {
  const chunked = /\bchunked\b/iu.test(headerOf(headers, 'transfer-encoding') ?? '');
  if (!chunked || !whole) return packed;
  const size = packed.length === 0 ? '' : `${packed.length.toString(16)}${LINE_BREAK}`;
  const end = `${packed.length === 0 ? '' : LINE_BREAK}0${LINE_BREAK}${LINE_BREAK}`;
  return Buffer.concat([Buffer.from(size), packed, Buffer.from(end)]);
}

/**
 * The record of one answer: its headers and body as they came. A body that was left unread is marked as such.
 * @example writeResponse(exchange) // → 'WARC/1.1\r\nWARC-Type: response\r\n…', packed
 */
export function writeResponse(exchange: Exchange, now: string): Buffer {
  const { status, statusText, headers, packed } = exchange;
  const lines = [`HTTP/1.1 ${status} ${statusText}`, ...headers.map(([name, value]) => `${name}: ${value}`), '', ''];
  return writeRecord({
    type: 'response',
    date: exchange.fetchedAt ?? now,
    url: exchange.url,
    contentType: 'application/http;msgtype=response',
    block: Buffer.concat([Buffer.from(lines.join(LINE_BREAK), 'latin1'), bodyOf(exchange)]),
    more: [
      ['WARC-Payload-Digest', `sha256:${sha256(packed)}`],
      ...(exchange.cache === null ? [] : [['Kutip-Cache', exchange.cache] as const]),
      ...(exchange.whole ? [] : [['WARC-Truncated', 'unspecified'] as const]),
    ],
  });
}
