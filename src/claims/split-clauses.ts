import type { Span } from '../model/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { auxiliaries, findMainVerbs } from './find-main-verb.ts';

const CONTRAST = 'sedangkan';

/** A clause that could stand alone: a subject of its own before its first verb. */
function isWhole(tokens: readonly Token[]): boolean {
  const words = tokens[0]?.lower === CONTRAST ? tokens.slice(1) : tokens;
  const [verb = 0] = findMainVerbs(words);
  return words.slice(0, verb).some(({ kind, lower }) => kind === 'word' && !auxiliaries.has(lower));
}

/** Index of the mark that parts two whole clauses; -1 when none does so for certain. */
function seamOf(tokens: readonly Token[]): number {
  let depth = 0;
  return tokens.findIndex(({ lower }, i) => {
    if (lower === '(') depth += 1;
    if (lower === ')') depth -= 1;
    const parts = lower === ';' || (lower === ',' && tokens[i + 1]?.lower === CONTRAST);
    return parts && depth === 0 && isWhole(tokens.slice(0, i)) && isWhole(tokens.slice(i + 1));
  });
}

/**
 * Parts a sentence into its independent clauses where a semicolon or *sedangkan* joins two that each have a subject and a verb of
 * their own; the spans leave out only the mark between them.
 * @example splitClauses('KPU menolak, sedangkan Bawaslu mendukung.', whole) // → two spans
 */
export function splitClauses(text: string, sentence: Span): readonly Span[] {
  const spans: Span[] = [];
  let tokens = tokenize(text, sentence);
  for (let seam = seamOf(tokens); seam > 0; seam = seamOf(tokens)) {
    spans.push({ start: (tokens[0] as Token).start, end: (tokens[seam - 1] as Token).end });
    tokens = tokens.slice(seam + 1);
  }
  if (spans.length === 0) return [sentence];
  return [...spans, { start: (tokens[0] as Token).start, end: sentence.end }];
}
