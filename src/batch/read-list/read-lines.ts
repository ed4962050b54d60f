import { createHash, type Hash } from 'node:crypto';
import type { Bytes } from './list-item.ts';

/** One line without its end. */
export type Line =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'cut'; readonly start: string; readonly digest: string };

interface Cut {
  readonly start: string;
  readonly hash: Hash;
}

const SHOWN = 200;
const LINE_FEED = 0x0a;

function asText(parts: readonly Uint8Array[]): string {
  return new TextDecoder().decode(Buffer.concat(parts)).replace(/\r$/u, '');
}

function beginCut(parts: readonly Uint8Array[]): Cut {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return { start: asText(parts).slice(0, SHOWN), hash };
}

/**
 * Splits bytes into lines and keeps at most `cap` bytes of any; a longer one gives its start and a digest of all of it.
 * @example for await (const line of readLines(bytes, 1024)) … // { kind: 'whole', text: 'https://kabar.example/1' }
 */
export async function* readLines(bytes: Bytes, cap: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let cut: Cut | null = null;
  const end = (): Line => {
    const line: Line =
      cut === null
        ? { kind: 'whole', text: asText(parts) }
        : { kind: 'cut', start: cut.start, digest: cut.hash.digest('hex') };
    parts = [];
    size = 0;
    cut = null;
    return line;
  };
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (cut !== null) cut.hash.update(part);
    else if (part.length > 0) parts.push(part);
    if (cut === null && size > cap) {
      cut = beginCut(parts);
      parts = [];
    }
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield end();
}
