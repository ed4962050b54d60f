import { sha256 } from '../model/sha256.ts';
import type { Span } from '../model/span.ts';

const ID_DIGITS = 12;

/**
 * Gives names to the claims of a text: `c` and twelve digits of a hash of the text and the place, so that they stay the same from
 * run to run.
 * @example nameClaim('Kami siap.')({ start: 0, end: 10 }) // 'c…'
 */
export function nameClaim(text: string): (span: Span) => string {
  const textHash = sha256(text);
  return ({ start, end }) => `c${sha256(`${textHash}:${start}:${end}`).slice(0, ID_DIGITS)}`;
}
