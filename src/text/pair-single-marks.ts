import type { Span } from '../model/span.ts';
import type { MarkedSpan } from './pair-marks.ts';

/** `‘…’`, `'…'`, `‚…‘`, `‹…›` */
const SINGLE = /['‘’‚‛‹›]/gu;
const BEFORE_OPEN = /[\s([{—–:"“”«»]/u;
const AFTER_CLOSE = /[\s)\]}.,;:!?…—–"“”»]/u;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;

/**
 * Pairs the single quotation marks of a stretch of text. An apostrophe (`Jum'at`, `Ma'arif`, `'90-an`) pairs with nothing, and a mark
 * without a partner is no mark. Linear in the text.
 * @example pairSingleMarks("'Kami siap,' ujarnya pada Jum'at.", whole) // → [{ start: 1, end: 11, … }]
 */
export function pairSingleMarks(text: string, within: Span): readonly MarkedSpan[] {
  const pairs: MarkedSpan[] = [];
  let open: number | null = null;
  for (const match of text.slice(within.start, within.end).matchAll(SINGLE)) {
    const at = within.start + match.index;
    const before = at > within.start ? (text[at - 1] as string) : ' ';
    const after = at + 1 < within.end ? (text[at + 1] as string) : ' ';
    if (open !== null && !SPACE.test(before) && AFTER_CLOSE.test(after)) {
      pairs.push({ open, start: open + 1, end: at, close: at + 1, depth: 0, closed: true });
      open = null;
    } else if (BEFORE_OPEN.test(before) && WORD.test(after)) open = at;
  }
  return pairs;
}
