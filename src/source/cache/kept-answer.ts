import type { CachePolicyObject } from 'http-cache-semantics';
import { sha256 } from '../../model/sha256.ts';
import type { Exchange } from '../exchange.ts';

/** An answer as it is kept between two runs, with what HTTP says about its use. */
export interface KeptAnswer {
  readonly exchange: Omit<Exchange, 'bytes' | 'cache'>;
  readonly policy: CachePolicyObject;
}

const MARK = 'kutip-cache 1';
const NEW_LINE = 10;

function splitLine(bytes: Buffer): { readonly line: string; readonly rest: Buffer } {
  const end = bytes.indexOf(NEW_LINE);
  return end < 0 ? { line: '', rest: bytes } : { line: bytes.toString('utf8', 0, end), rest: bytes.subarray(end + 1) };
}

/**
 * The bytes of a file that keeps an answer: a line with their sum, a line of JSON, and the body as it was sent.
 * @example packKept(answer).toString().split(' ', 1) // → ['kutip-cache']
 */
export function packKept({ exchange, policy }: KeptAnswer): Buffer {
  const { packed, ...known } = exchange;
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ exchange: known, policy })}\n`), packed]);
  return Buffer.concat([Buffer.from(`${MARK} ${sha256(rest)}\n`), rest]);
}

/** Reads the bytes of such a file; null when they are not as they were written. */
export function unpackKept(bytes: Buffer): KeptAnswer | null {
  const { line, rest } = splitLine(bytes);
  if (line !== `${MARK} ${sha256(rest)}`) return null;
  const { line: json, rest: packed } = splitLine(rest);
  // the sum says that these are the words of `packKept`
  const { exchange, policy } = JSON.parse(json) as { exchange: Omit<KeptAnswer['exchange'], 'packed'> } & KeptAnswer;
  return { exchange: { ...exchange, packed }, policy };
}
