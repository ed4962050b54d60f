import type { Files } from './files.ts';

/** A line of a file: where it starts, and its bytes without the line feed; null when it is longer than any record. */
export interface PlacedLine {
  readonly start: number;
  readonly length: number;
  readonly bytes: Buffer | null;
}

const CHUNK = 1024 * 1024;
const LONGEST = 256 * 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * The whole lines of an open file, one after the other; what stands after the last line feed is no line.
 * @example for (const line of scanLines(realFiles, fd)) … // { start: 0, length: 211, bytes }
 */
export function* scanLines(files: Pick<Files, 'readSync'>, fd: number): Generator<PlacedLine> {
  const chunk = Buffer.allocUnsafe(CHUNK);
  let parts: Buffer[] = [];
  let start = 0;
  let length = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= LONGEST) parts.push(Buffer.from(part));
    else parts = [];
  };
  for (let position = 0; ; ) {
    const size = files.readSync(fd, chunk, 0, CHUNK, position);
    if (size === 0) return;
    position += size;
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1 && at < size; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      yield { start, length, bytes: length <= LONGEST ? Buffer.concat(parts) : null };
      start += length + 1;
      length = 0;
      parts = [];
      from = at + 1;
    }
    take(chunk.subarray(from, size));
  }
}
