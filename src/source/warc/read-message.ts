import type { Exchange } from '../exchange.ts';

/** The answer of a server as a record holds it, its transfer coding undone. */
export interface Message extends Pick<Exchange, 'status' | 'statusText' | 'headers'> {
  readonly body: Uint8Array;
}

const STATUS_LINE = /^HTTP\/\d(?:\.\d)? (\d{3})(?: (.{0,200}))?$/u;
const LARGEST_HEAD = 64 * 1024;
const SIZE = /^([\da-f]{1,7})(?:[ \t]*(?:;[^\r\n]*)?)$/iu;
const LONGEST_SIZE_LINE = 1024;

/** The body without its chunks; null when it is not chunked after all, as in archives that undid it and kept the header. */
function joinChunks(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = body.subarray(at, at + LONGEST_SIZE_LINE).indexOf('\r\n');
    const size = lineEnd < 0 ? null : SIZE.exec(body.toString('latin1', at, at + lineEnd));
    if (size === null) return null;
    const start = at + lineEnd + 2;
    const end = start + Number.parseInt(size[1] as string, 16);
    if (end === start) return Buffer.concat(parts);
    if (end + 2 > body.length) return null;
    parts.push(body.subarray(start, end));
    at = end + 2;
  }
}

/**
 * Reads the HTTP message in the block of a response record; null when there is none.
 * @example readMessage(Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>“Kami siap,” …'))?.status // → 200
 */
export function readMessage(block: Uint8Array): Message | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const headEnd = bytes.subarray(0, LARGEST_HEAD).indexOf('\r\n\r\n');
  if (headEnd < 0) return null;
  const [first = '', ...lines] = bytes.toString('latin1', 0, headEnd).split('\r\n');
  const [, status, statusText = ''] = STATUS_LINE.exec(first) ?? [];
  if (status === undefined) return null;
  const headers = lines.flatMap((line) => {
    const colon = line.indexOf(':');
    return colon <= 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
  });
  const body = bytes.subarray(headEnd + 4);
  const chunked = headers.some(
    ([name, value]) => name.toLowerCase() === 'transfer-encoding' && /\bchunked\b/iu.test(value),
  );
  return { status: Number(status), statusText, headers, body: (chunked ? joinChunks(body) : null) ?? body };
}
