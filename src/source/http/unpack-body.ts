import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { maxPageBytes } from '../../page/page-limits.ts';
import { readCapped } from '../read-capped.ts';

/** Why a body was refused. */
export class BodyError extends Error {
  readonly reason: 'too-large' | 'encoding' | 'truncated';

  constructor(reason: 'too-large' | 'encoding' | 'truncated') {
    super(reason);
    this.reason = reason;
  }
}

const MOST_ENCODINGS = 2;
const LARGEST_RATIO = 100;
const RATIO_FROM = 1024 * 1024;

/** Larger pieces than usual: a bomb meets its cap after fewer turns. */
const PIECES = { chunkSize: 256 * 1024 };

type MakeDecoder = (packed: Uint8Array) => Transform;

/** `deflate` means the zlib format, but some servers send the bare stream. Source: RFC 9110, 8.4.1.2, and RFC 1950, 2.2. */
function hasZlibHeader([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

const DECODERS: ReadonlyMap<string, MakeDecoder> = new Map<string, MakeDecoder>([
  ['gzip', () => createGunzip(PIECES)],
  ['x-gzip', () => createGunzip(PIECES)],
  ['deflate', (packed) => (hasZlibHeader(packed) ? createInflate(PIECES) : createInflateRaw(PIECES))],
  ['br', () => createBrotliDecompress(PIECES)],
]);

/** The decoders of a `Content-Encoding`, outermost first. */
function decodersFor(header: string): readonly MakeDecoder[] {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_ENCODINGS) throw new BodyError('encoding');
  return names.toReversed().map((name) => {
    const decoder = DECODERS.get(name);
    if (decoder === undefined) throw new BodyError('encoding');
    return decoder;
  });
}

async function unpackOnce(bytes: Uint8Array, decoder: Transform): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  decoder.end(bytes);
  try {
    for await (const chunk of decoder) {
      size += (chunk as Buffer).length;
      const bomb = size > RATIO_FROM && size > bytes.length * LARGEST_RATIO;
      if (size > maxPageBytes || bomb) throw new BodyError('too-large');
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    if (error instanceof BodyError) throw error;
    throw new BodyError((error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR' ? 'truncated' : 'encoding'); // of node:zlib
  } finally {
    decoder.destroy();
  }
  return Buffer.concat(chunks);
}

/** Reads a response body to its end, as it was sent, under the page cap. */
export async function readPacked(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const bytes = await readCapped(body, maxPageBytes);
  if (bytes === null) throw new BodyError('too-large');
  return bytes;
}

/**
 * Unpacks a body under the page cap and a ratio cap.
 * Throws `BodyError` for bodies that are too large, bombs, cut short, or packed in a way that was not offered.
 */
export async function unpack(packed: Uint8Array, contentEncoding: string): Promise<Uint8Array> {
  let bytes = packed;
  for (const decoder of decodersFor(contentEncoding)) bytes = await unpackOnce(bytes, decoder(bytes));
  return bytes;
}
