import type { Span } from '../model/span.ts';
import { rememberLast } from './remember-last.ts';

/** A word, number or punctuation mark of the text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** The word without its clitic, where it may have one: `iklan` of `iklannya`. */
  readonly host: string | null;
}

/** Words keep inner hyphens, apostrophes, full stops and slashes: `Al-Ma'arif`, `M.Si`, `151/Binaiya`, `19/6/2020`, `Rp1.000`. */
const TOKEN = /[\p{L}\p{N}]+(?:[-'’./&][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const CLITICS = ['nya', 'lah', 'kah', 'pun'];
const SHORTEST_HOST = 4;
const SHORTEST_ACRONYM = 2;

function hostOf(word: string): string | null {
  if (!CLITICS.some((clitic) => word.endsWith(clitic))) return null;
  const bare = word.slice(0, -3);
  const host = bare.endsWith('-') ? bare.slice(0, -1) : bare;
  return host.length >= (TWO_CAPITALS.test(host) ? SHORTEST_ACRONYM : SHORTEST_HOST) ? host : null;
}

function tokenOf(word: string, start: number): Token {
  const letter = LETTER.test(word);
  const mark = !letter && !/^\p{N}/u.test(word);
  return {
    start,
    end: start + word.length,
    text: word,
    lower: letter ? word.toLowerCase() : word,
    kind: letter ? 'word' : mark ? 'mark' : 'number',
    capital: letter && CAPITAL.test(word),
    host: letter ? hostOf(word) : null,
  };
}

function cut(text: string, { start, end }: Span): readonly Token[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), (match) => tokenOf(match[0], start + match.index));
}

const tokensOf = rememberLast((text) => cut(text, { start: 0, end: text.length }));

/** The index of the first token that begins at an offset or behind it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts a stretch of text into tokens; spans are offsets into `text`. @example tokenize('Kami siap.', whole) // → Kami, siap, . */
export function tokenize(text: string, within: Span): readonly Token[] {
  const all = tokensOf(text);
  const from = firstFrom(all, within.start);
  const to = firstFrom(all, within.end);
  // a stretch that begins or ends inside a word has a piece of it as its token
  if ((all[from - 1]?.end ?? 0) > within.start || (all[to - 1]?.end ?? 0) > within.end) return cut(text, within);
  return from === 0 && to === all.length ? all : all.slice(from, to);
}
