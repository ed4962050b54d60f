import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../text/tokens.ts';
import type { Mark, ReadSentence } from './read-sentence.ts';

/** `2019`, `(9/12/2020)`, `9/12`: a year or a date in figures. */
const DATE = /^(?:(?:19|20)\d\d|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)$/u;

const isDate = ({ kind, text }: Token): boolean => kind === 'number' && DATE.test(text);

const SINCE = /^sejak$/iu;
const SINCE_REACH = 4;
const POINTING = wordSet('ini itu tersebut lalu');

/** `sejak Senin`, `sejak posko itu dibuka`, but not `sejak masa sulit`. */
function isTold({ text, to }: Mark, tokens: readonly Token[]): boolean {
  if (!SINCE.test(text)) return true;
  const behind = tokens.slice(to, to + SINCE_REACH);
  return behind.some(({ kind, capital, lower }) => kind === 'number' || capital || POINTING.has(lower));
}

/**
 * Tells whether a sentence says when: by a date, a day or a time word; *kini* and the like only beside a number.
 * @example hasTime(sentence) // «Kotak itu tiba pada 2019.» → true
 */
export function hasTime({ marks, quantities, tokens }: ReadSentence): boolean {
  if ((marks.get('time') ?? []).some((mark) => isTold(mark, tokens)) || (marks.has('now') && quantities.length > 0))
    return true;
  const counted = (token: Token): boolean =>
    quantities.some(({ start, end }) => token.start < end && token.end > start);
  return tokens.some((token) => isDate(token) && !counted(token));
}
