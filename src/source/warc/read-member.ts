import { constants, crc32, inflateRawSync } from 'node:zlib';
import { largestBlock, largestHead } from './parse-record.ts';

/** One gzip member, which in a web archive holds one record. */
export type Member =
  | { readonly kind: 'member'; readonly content: Buffer; readonly end: number }
  /** More bytes are needed to tell. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large' };

/** How a gzip member starts. */
export const memberMagic: Buffer = Buffer.from([0x1f, 0x8b, 0x08]);
const FIXED_HEAD = 10;
const TRAILER = 8;
const FLAG = { headCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;
const PEEKED = 1024;

/** The types of node:zlib leave out what `info: true` gives. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/** Whether a gzip member may start at `from`. */
export function isMember(bytes: Buffer, from: number): boolean {
  return bytes.subarray(from, from + memberMagic.length).equals(memberMagic);
}

/** Where the packed bytes start; null when the head goes beyond the bytes or is none. Source: RFC 1952, 2.3. */
function headEnd(bytes: Buffer, from: number): number | null {
  const flags = bytes[from + 3];
  if (flags === undefined || (flags & FLAG.reserved) !== 0) return null;
  let at = from + FIXED_HEAD;
  if ((flags & FLAG.extra) !== 0) {
    if (at + 2 > bytes.length) return null;
    at += 2 + bytes.readUInt16LE(at);
  }
  for (const flag of [FLAG.name, FLAG.comment]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if ((flags & FLAG.headCrc) !== 0) at += 2;
  return at < bytes.length ? at : null;
}

/** The first words of what a member holds, as far as the bytes go; nothing when they cannot be unpacked. */
export function peekMember(bytes: Buffer, from: number): string {
  const start = headEnd(bytes, from);
  if (start === null) return '';
  try {
    const packed = bytes.subarray(start, start + PEEKED);
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1', 0, 64);
  } catch {
    return '';
  }
}

/**
 * Unpacks the gzip member that starts at `from`, under a cap, and checks its sum.
 * @example readMember(gzipSync('WARC/1.1 …'), 0).kind // → 'member'
 */
export function readMember(bytes: Buffer, from: number): Member {
  const start = headEnd(bytes, from);
  if (start === null) return bytes.length - from < largestHead ? { kind: 'cut' } : { kind: 'damaged' };
  try {
    const { buffer, engine } = inflateRawSync(bytes.subarray(start), {
      info: true,
      maxOutputLength: largestBlock + largestHead,
    }) as unknown as Inflated;
    const trailer = start + engine.bytesWritten;
    if (bytes.length < trailer + TRAILER) return { kind: 'cut' };
    const whole =
      crc32(buffer) === bytes.readUInt32LE(trailer) && buffer.length % 2 ** 32 === bytes.readUInt32LE(trailer + 4);
    return whole ? { kind: 'member', content: buffer, end: trailer + TRAILER } : { kind: 'damaged' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // of node:zlib
    if (code === 'Z_BUF_ERROR') return { kind: 'cut' };
    return { kind: code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged' };
  }
}
