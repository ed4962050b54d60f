import { circumstanceWords } from '../lexicon/circumstances.ts';
import { isWeekday } from '../text/phrase-words.ts';
import { nextComma } from '../text/sentence-openings.ts';
import type { Token } from '../text/tokens.ts';

const TAILS: ReadonlySet<string> = new Set([
  'seperti',
  'sebagaimana',
  'lagi',
  'menambahkan',
  'menegaskan',
  'menjelaskan',
]);

/** Is the token a comma? */
export function isComma(token: Token | undefined): boolean {
  return token?.text === ',';
}

/** Skips `, Selasa (21/7/2020),` from the comma at `i` to the comma behind it. */
export function skipDate(tokens: readonly Token[], i: number): number {
  if (!isComma(tokens[i]) || !isWeekday(tokens[i + 1])) return i;
  const end = nextComma(tokens, i + 1, 16);
  return end < 0 ? i : end;
}

/** Skips `, Selasa (21/7/2020),` and `, saat dihubungi di Jakarta,`: from the comma at `i` to the last comma of such inserts. */
export function skipInserts(tokens: readonly Token[], i: number): number {
  let at = i;
  for (let n = 0; n < 3 && isComma(tokens[at]); n += 1) {
    const first = tokens[at + 1];
    if (first === undefined || !(isWeekday(first) || circumstanceWords.has(first.lower))) return at;
    const end = nextComma(tokens, at + 1, 16);
    if (end < 0) return at;
    at = end;
  }
  return at;
}

/** Do the words from `from` on tell only when, where or how it was said? True at the end of the sentence. */
export function tailIsCircumstance(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  return token === undefined || isWeekday(token) || circumstanceWords.has(token.lower) || TAILS.has(token.lower);
}
