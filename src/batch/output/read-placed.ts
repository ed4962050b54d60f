import type { Files } from './files.ts';

const LINE_FEED = 0x0a;

/**
 * Reads a line that was found before, its end included.
 * @example readPlaced(realFiles, fd, { start: 211, length: 4096 }).length // → 4097
 */
export function readPlaced(
  files: Pick<Files, 'readSync'>,
  fd: number,
  { start, length }: { readonly start: number; readonly length: number },
): Buffer {
  const bytes = Buffer.alloc(length + 1, LINE_FEED);
  for (let at = 0; at < length; ) {
    const size = files.readSync(fd, bytes, at, length - at, start + at);
    if (size === 0) break;
    at += size;
  }
  return bytes;
}
