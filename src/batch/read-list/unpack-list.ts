import { pipeline, Readable, type Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Bytes } from './list-item.ts';

/** How a list starts, and all of it. */
export interface Started {
  readonly head: Buffer;
  readonly bytes: Bytes;
}

const HEAD = 4096;
const GZIP = [0x1f, 0x8b];
const MARK = [0xef, 0xbb, 0xbf];

/** Reads the first bytes of a stream without losing them. */
async function peek(stream: Bytes): Promise<Started> {
  const chunks = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    first.push(value);
    size += value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      yield* { [Symbol.asyncIterator]: () => chunks };
    } finally {
      await chunks.return?.();
    }
  }
  return { head: Buffer.concat(first).subarray(0, HEAD), bytes: all() };
}

const startsWith = ({ head }: Started, signs: readonly number[]): boolean =>
  signs.every((sign, index) => head[index] === sign);

async function* fromUtf16(bytes: Bytes, label: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(label);
  const encoder = new TextEncoder();
  for await (const chunk of bytes) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

async function* withoutMark(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let left = MARK.length;
  for await (const chunk of bytes) {
    yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

/** What comes out of a transform that is fed with bytes; its errors are thrown where that is read. */
export function pipeInto(bytes: Bytes, transform: Transform): Transform {
  pipeline(Readable.from(bytes), transform, () => undefined);
  return transform;
}

/**
 * The bytes of a list in UTF-8, unpacked where they are packed, with how they start.
 * @example (await unpackList(createReadStream('daftar.txt.gz'))).head // the first addresses
 */
export async function unpackList(stream: Bytes): Promise<Started> {
  const packed = await peek(stream);
  const gzip = startsWith(packed, GZIP);
  const given = gzip ? await peek(pipeInto(packed.bytes, createGunzip())) : packed;
  if (startsWith(given, [0xff, 0xfe])) return peek(fromUtf16(given.bytes, 'utf-16le'));
  if (startsWith(given, [0xfe, 0xff])) return peek(fromUtf16(given.bytes, 'utf-16be'));
  return startsWith(given, MARK) ? peek(withoutMark(given.bytes)) : given;
}
