import { maxPageBytes } from '../../page/page-limits.ts';
import { checkDigest } from './check-digest.ts';
import type { WarcRecord } from './warc-record.ts';

/** Room for the headers of an answer beside the largest page. */
export const largestBlock: number = maxPageBytes + 1024 * 1024;
export const largestHead: number = 64 * 1024;

const FIRST_LINE = /^WARC\/(?:0\.\d{1,2}|1\.[01])$/u;
const LENGTH = /^\d{1,15}$/u;
const CR = 13;
const LF = 10;

/** What stands at one place of an archive. */
export type ParsedRecord =
  | { readonly kind: 'record'; readonly record: Omit<WarcRecord, 'offset'>; readonly end: number }
  /** More bytes are needed to tell. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large' };

/** The fields of a head; a line that starts with white space goes on with the one before it. */
function readFields(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    if (/^[ \t]/u.test(line)) {
      fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`.trim());
      continue;
    }
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    last = line.slice(0, colon).trim().toLowerCase();
    fields.set(last, line.slice(colon + 1).trim());
  }
  return fields;
}

/** Where the line breaks after a block end; archives differ in how many they write. */
export function skipLineBreaks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === CR || bytes[at] === LF) at += 1;
  return at;
}

/**
 * Reads the record that starts at `from`; its block is compared with its digest where it has one.
 * @example parseRecord(Buffer.from('WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n'), 0).kind // → 'record'
 */
export function parseRecord(bytes: Buffer, from: number): ParsedRecord {
  const headEnd = bytes.subarray(from, from + largestHead).indexOf('\r\n\r\n');
  if (headEnd < 0) return bytes.length - from < largestHead ? { kind: 'cut' } : { kind: 'damaged' };
  const [first = '', ...lines] = bytes
    .subarray(from, from + headEnd)
    .toString('utf8')
    .split('\r\n');
  const fields = readFields(lines);
  const length = fields.get('content-length') ?? '';
  const type = fields.get('warc-type')?.toLowerCase();
  if (!FIRST_LINE.test(first) || !LENGTH.test(length) || type === undefined) return { kind: 'damaged' };
  if (Number(length) > largestBlock) return { kind: 'too-large' };
  const start = from + headEnd + 4;
  const end = start + Number(length);
  if (end > bytes.length) return { kind: 'cut' };
  const block = bytes.subarray(start, end);
  const digest = fields.get('warc-block-digest');
  if (digest !== undefined && !checkDigest(block, digest)) return { kind: 'damaged' };
  return { kind: 'record', record: { type, fields, block }, end };
}
