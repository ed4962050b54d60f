import { honorifics, ranks, rankTails } from '../lexicon/roles.ts';
import type { Token } from '../text/tokens.ts';
import { isFullStop } from './word-shapes.ts';

type Words = readonly string[];

const MOST_BEHIND_NAME = 8;
const MOST_BEFORE_NAME = 6;

function groupBy(rows: readonly Words[], keyOf: (words: Words) => string): ReadonlyMap<string, readonly Words[]> {
  const groups = new Map<string, Words[]>();
  for (const words of rows) groups.set(keyOf(words), [...(groups.get(keyOf(words)) ?? []), words]);
  return groups;
}

const rankWords: readonly Words[] = ranks.map((rank) => rank.split(' '));
const byFirst = groupBy(rankWords, (words) => words[0] as string);
const byLast = groupBy(rankWords, (words) => words.at(-1) as string);
const single: ReadonlySet<string> = new Set(ranks);

/** Tells whether a word is a rank or the tail of one. @example isRankWord(tokenOf('Komisaris')) // true */
export function isRankWord(token: Token): boolean {
  return single.has(token.lower) || rankTails.has(token.lower);
}

function standsAt(words: Words, tokens: readonly Token[], at: number): boolean {
  return words.every((word, k) => tokens[at + k]?.lower === word);
}

/** Steps over ranks and honorifics at the head of a name. @example skipRanks(tokens of 'Komisaris Besar (Pol) Ratna', 0, 6) // 5 */
export function skipRanks(tokens: readonly Token[], start: number, end: number): number {
  let i = start;
  for (let guard = 0; guard < MOST_BEFORE_NAME && i < end; guard += 1) {
    const at = i;
    const token = tokens[at] as Token;
    const rank = byFirst.get(token.lower)?.find((words) => at + words.length <= end && standsAt(words, tokens, at));
    if (rank !== undefined) i += rank.length;
    else if (honorifics.has(token.lower) || isFullStop(token) || token.text === '(' || token.text === ')') i += 1;
    else if (rankTails.has(token.lower) && i > start) i += 1;
    else break;
  }
  return i < end ? i : start;
}

/** The number of words of the longest rank that ends before `end`. `Ajun Komisaris Besar` → 3 */
function rankBefore(tokens: readonly Token[], from: number, end: number): number {
  const lengths = (byLast.get(tokens[end - 1]?.lower ?? '') ?? [])
    .filter((words) => end - words.length >= from && standsAt(words, tokens, end - words.length))
    .map((words) => words.length);
  return Math.max(0, ...lengths);
}

/** Where a rank begins between body and name: the role ends there. @example beforeRanks(tokens of 'Kapolres Damai AKBP Ratna', 0, 3) // 2 */
export function beforeRanks(tokens: readonly Token[], from: number, start: number): number {
  let end = start;
  for (let guard = 0; guard < MOST_BEHIND_NAME && end > from; guard += 1) {
    const token = tokens[end - 1] as Token;
    const word = isRankWord(token) || honorifics.has(token.lower);
    const bracket = token.text === ')' && rankTails.has(tokens[end - 2]?.lower ?? '');
    const rank = rankBefore(tokens, from, end);
    if (bracket) end -= 3;
    else if (rank > 1) end -= rank;
    else if (word || isFullStop(token)) end -= 1;
    else break;
  }
  return end > from ? end : start;
}
