import { phraseEnders } from '../lexicon/function-words.ts';
import { degrees, nameParticles, roleHeads, roleWords, unnamedHeads } from '../lexicon/roles.ts';
import { bareCues } from '../lexicon/speech-forms.ts';
import { isBodyWord, isGivenName, isWeekday } from './phrase-words.ts';
import type { Token } from './tokens.ts';

const ABBREVIATED = /^(?:dr|drg|dra|drs|ir|hj|h|prof|kh|st|mr|mrs|muh|moh|mohd|abd|m)$/u;

/** What the reader of a phrase has seen of it so far. */
export interface PhraseProgress {
  readonly from: number;
  /** A capital word that is neither role nor body: perhaps a name. */
  readonly name: boolean;
  readonly capital: boolean;
  readonly role: boolean;
  readonly appositions: number;
}

/** Where a short bracket that opens at `at` ends, or -1 when it holds a date or never closes. `(KPU)`, `(45)` */
export function endOfBracket(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 14); i += 1) {
    const token = tokens[i] as Token;
    if (token.text === ')') return i + 1;
    if (token.text.includes('/') && token.kind === 'number') return -1;
  }
  return -1;
}

/** `dan` inside a role or a body: `Kamar Dagang dan Industri`, `ekonom dan pemerhati kebijakan`. */
export function joinsWords(tokens: readonly Token[], and: number): boolean {
  const previous = tokens[and - 1];
  const next = tokens[and + 1];
  if (next === undefined || isGivenName(previous)) return false;
  if (!next.capital) return roleHeads.has(next.lower) && (previous?.capital === false || isBodyWord(previous));
  return (
    !roleHeads.has(next.lower) ||
    roleWords.has(next.lower) ||
    roleHeads.has(previous?.lower ?? '') ||
    isBodyWord(previous)
  );
}

/** A list inside the name of a body: `Politik, Hukum, dan Keamanan`. */
export function continuesList(tokens: readonly Token[], comma: number): boolean {
  if (isGivenName(tokens[comma - 1])) return false;
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 8); i += 1) {
    const token = tokens[i] as Token;
    if (token.lower === 'dan') return i > comma && tokens[i + 1]?.capital === true && joinsWords(tokens, i);
    if (!(token.capital || token.text === ',') || isWeekday(token) || roleHeads.has(token.lower)) return false;
  }
  return false;
}

/** Length of a run of capital words from `at`; 0 when the first has none. */
function nameRun(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const joins =
      i > at && (nameParticles.has(token.lower) || (token.text === '.' && tokens[i - 1]?.text.length === 1));
    if (!joins && (!token.capital || isWeekday(token))) break;
    i += 1;
  }
  return i - at;
}

/** After a comma: an apposition that belongs to the source (`anggota Bawaslu, Ratna Dewi,` · `Ratna Dewi, anggota Bawaslu,` · `salah seorang terlapor, Bima,`)? */
export function opensApposition(tokens: readonly Token[], comma: number, seen: PhraseProgress): boolean {
  const next = tokens[comma + 1];
  if (next === undefined || seen.appositions > 2 || isWeekday(next)) return false;
  if (degrees.has(next.lower)) return true;
  if (seen.name && !seen.role) return roleHeads.has(next.lower) && !phraseEnders.has(next.lower);
  const described = seen.role || unnamedHeads.has(tokens[seen.from]?.lower ?? '');
  // `Kepala Dinas Kesehatan, dr. Ratna Dewi`
  const at = !next.capital && ABBREVIATED.test(next.lower) && tokens[comma + 2]?.text === '.' ? comma + 3 : comma + 1;
  if (!described || tokens[at]?.capital !== true) return false;
  const run = nameRun(tokens, at);
  const after = tokens[at + run];
  const closes = after === undefined || after.kind === 'mark' || !after.capital;
  // `Menurut pengajar hukum, Ratna Dewi, UU Pemilu ini keliru`: what follows is no second name
  if (/^\p{Lu}{2,}$/u.test(next.text) || ['ini', 'itu', 'tersebut'].includes(after?.lower ?? '')) return false;
  return run >= 1 && run <= 6 && closes && !bareCues.has(next.lower);
}

/** `Direktur Pangan Jaya, yang mengelola pasar, Ratna Dewi`: the token of the name behind the relative clause, or -1. */
export function nameBehindClause(tokens: readonly Token[], comma: number): number {
  const end = tokens.findIndex((token, i) => i > comma + 1 && i < comma + 14 && token.text === ',');
  const run = end < 0 ? 0 : nameRun(tokens, end + 1);
  return run >= 2 && run <= 5 && tokens[end + 1 + run]?.capital !== true ? end + 1 : -1;
}

const LONGEST_APPOSITION = 20;

/** Is what stands at `at`, behind the comma, an apposition? In `Menurut Ratna, pejabat yang lalai dipidana` it is the statement itself. */
export function closesApposition(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[from - 1]?.text !== 'Menurut') return true;
  return tokens.slice(at + 1, at + LONGEST_APPOSITION).some((token) => token.text === ',');
}

/** `petugas yang sempat pingsan, Ratna Dewi (44),`: the token of the name behind a relative clause with no comma before it, or -1. */
export function nameBehindRelative(tokens: readonly Token[], that: number): number {
  const name = nameBehindClause(tokens, that - 1);
  const after = name < 0 ? undefined : tokens[name + nameRun(tokens, name)]?.text;
  return after === ',' || after === '(' ? name : -1;
}

/** A full stop inside a name: behind an initial or a shortened title, with a capital word after it. `M. Qodari`, `Dr. Ratna` */
export function stopsInitial(tokens: readonly Token[], stop: number): boolean {
  const previous = tokens[stop - 1];
  const next = tokens[stop + 1];
  if (previous === undefined || next?.capital !== true || next.start > (tokens[stop] as Token).end + 1) return false;
  return /^\p{Lu}$/u.test(previous.text) || ABBREVIATED.test(previous.lower);
}
