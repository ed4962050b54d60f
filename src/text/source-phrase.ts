import { leadWords, phraseEnders, speakerPronouns, weekdays } from '../lexicon/function-words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { placeWords } from '../lexicon/places.ts';
import {
  bodyHeads,
  bodyWords,
  degrees,
  groupHeads,
  nameParticles,
  roleHeads,
  roleWords,
  unnamedHeads,
} from '../lexicon/roles.ts';
import { activeCues, bareCues, encliticCues } from '../lexicon/speech-forms.ts';
import type { MentionForm } from '../model/quote.ts';
import type { Token } from './tokens.ts';

/** The words that name a source, as a range of tokens, end exclusive. */
export interface SourcePhrase {
  readonly from: number;
  readonly to: number;
  readonly form: Exclude<MentionForm, 'enclitic'>;
}

const LONGEST_PHRASE = 40;
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['itu', 'ini', 'tersebut']);
const LINKS: ReadonlySet<string> = new Set([
  'dari',
  'asal',
  'alias',
  'bidang',
  'bagian',
  'untuk',
  '&',
  'of',
  'and',
  'for',
  'the',
]);

function isRoleWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    roleHeads.has(token.lower) || roleWords.has(token.lower) || bodyHeads.has(token.lower) || bodyWords.has(token.lower)
  );
}

function isWeekday(token: Token | undefined): boolean {
  return token !== undefined && weekdays.includes(token.lower.replace(/['’]/u, ''));
}

function endsPhrase(token: Token): boolean {
  if (token.capital) return isWeekday(token);
  return phraseEnders.has(token.lower) || activeCues.has(token.lower) || encliticCues.has(token.lower);
}

/** Where a short bracket that opens at `at` ends, or -1 when it holds a date or never closes. `(KPU)`, `(45)` */
function endOfBracket(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 14); i += 1) {
    const token = tokens[i] as Token;
    if (token.text === ')') return i + 1;
    if (token.text.includes('/') && token.kind === 'number') return -1;
  }
  return -1;
}

/** What the reader of a phrase has seen so far. */
interface Progress {
  readonly from: number;
  /** A capital word that is neither role nor body: perhaps a name. */
  name: boolean;
  capital: boolean;
  role: boolean;
  appositions: number;
}

/** A clear name of a person: what follows `dan` behind it is somebody else. */
function isGivenName(token: Token | undefined): boolean {
  return token !== undefined && (givenNames.has(token.lower) || /^\p{Lu}$/u.test(token.text));
}

/** A word that ends the name of a body rather than that of a person: `Universitas Damai`, `KPU Garut`, `DPR`. */
function isBodyWord(token: Token | undefined): boolean {
  return token !== undefined && (isRoleWord(token) || placeWords.has(token.text) || /^\p{Lu}{3,}$/u.test(token.text));
}

/** `dan` inside a role or a body: `Kamar Dagang dan Industri`, `ekonom dan pemerhati kebijakan`. */
function joinsWords(tokens: readonly Token[], and: number): boolean {
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
function continuesList(tokens: readonly Token[], comma: number): boolean {
  if (isGivenName(tokens[comma - 1])) return false;
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 8); i += 1) {
    const token = tokens[i] as Token;
    if (token.lower === 'dan') return i > comma && tokens[i + 1]?.capital === true && joinsWords(tokens, i);
    if (!(token.capital || token.text === ',') || isWeekday(token) || roleHeads.has(token.lower)) return false;
  }
  return false;
}

/** Length of a run of capital words from `at`; 0 when the first is a role or weekday. */
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

/** After a comma: an apposition that belongs to the source (`anggota Bawaslu, Ratna Dewi,` · `Ratna Dewi, anggota Bawaslu,`)? */
function opensApposition(tokens: readonly Token[], comma: number, seen: Progress): boolean {
  const next = tokens[comma + 1];
  if (next === undefined || seen.appositions > 1 || isWeekday(next)) return false;
  if (degrees.has(next.lower)) return true;
  if (seen.name && !seen.role) return roleHeads.has(next.lower) && !phraseEnders.has(next.lower);
  if (!seen.role || !next.capital) return false;
  const run = nameRun(tokens, comma + 1);
  const after = tokens[comma + 1 + run];
  const closes = after === undefined || after.kind === 'mark' || !after.capital;
  return run >= 1 && run <= 6 && closes && !bareCues.has(next.lower);
}

/** `Direktur Pangan Jaya, yang mengelola pasar, Ratna Dewi`: the token of the name behind the relative clause, or -1. */
function nameBehindClause(tokens: readonly Token[], comma: number): number {
  const end = tokens.findIndex((token, i) => i > comma + 1 && i < comma + 14 && token.text === ',');
  const run = end < 0 ? 0 : nameRun(tokens, end + 1);
  return run >= 2 && run <= 5 && tokens[end + 1 + run]?.capital !== true ? end + 1 : -1;
}

function stepOverMark(tokens: readonly Token[], i: number, seen: Progress): number {
  const token = tokens[i] as Token;
  if (token.text === '(') {
    const end = endOfBracket(tokens, i);
    return end > 0 ? end : -1;
  }
  if (token.text === ',') {
    if (seen.role && continuesList(tokens, i)) return i + 1;
    const behind = seen.role && tokens[i + 1]?.lower === 'yang' ? nameBehindClause(tokens, i) : -1;
    if (behind > 0) return behind;
    if (opensApposition(tokens, i, seen)) {
      seen.appositions += 1;
      return i + 1;
    }
    return -1;
  }
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (token.text === '.' && i > seen.from && previous !== undefined && previous.text.length <= 4) {
    const initial =
      /^\p{Lu}$/u.test(previous.text) ||
      /^(?:dr|dra|drs|ir|hj|h|prof|kh|st|mr|mrs|muh|moh|abd|m)$/u.test(previous.lower);
    return initial && next?.capital === true && next.start <= token.end + 1 ? i + 1 : -1;
  }
  if ((token.text === '/' || token.text === '-') && next?.capital === true && next.start === token.end) return i + 1;
  return -1;
}

function stepOverWord(tokens: readonly Token[], i: number, seen: Progress): number {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const role = isRoleWord(token) || unnamedHeads.has(token.lower) || groupHeads.has(token.lower);
  if (token.capital || token.kind === 'number') {
    if (token.kind === 'number' && i === seen.from) return -1;
    if (isRoleWord(token)) seen.role = true;
    else if (token.capital) seen.name = true;
    seen.capital = true;
    return i + 1;
  }
  if (LINKS.has(token.lower) && i > seen.from && next !== undefined && (next.capital || isRoleWord(next))) return i + 1;
  if (token.lower === 'sekaligus' && isRoleWord(next)) return i + 1;
  if (token.lower === 'dan' || token.lower === 'serta') {
    return (seen.role || isRoleWord(tokens[i - 1]) || isRoleWord(next)) && joinsWords(tokens, i) ? i + 1 : -1;
  }
  if (token.lower === 'yang' && next?.lower === 'juga' && seen.role && isRoleWord(tokens[i + 2])) return i + 2;
  if (phraseEnders.has(token.lower) && !unnamedHeads.has(token.lower)) return -1;
  if (role || (nameParticles.has(token.lower) && next?.capital === true)) {
    if (seen.name && !seen.role && roleHeads.has(token.lower)) return -1;
    if (isRoleWord(token)) seen.role = true;
    return i + 1;
  }
  if (endsPhrase(token)) return -1;
  // a word that is in no list: it belongs to a nominal that has not come to its name yet
  if (!seen.name && i - seen.from < 8) return i + 1;
  return seen.role && next?.capital === true && i - seen.from < 12 ? i + 1 : -1;
}

/**
 * Reads the phrase that names a source from token `from` on: a pronoun, a name, or role, body, rank and name with their appositions.
 * Null when no such phrase starts there. At most 40 tokens are read.
 * @example readSourcePhrase(tokenize('Ketua KPU Kota Damai Ratna Dewi saat dihubungi', whole), 0) // → tokens 0 to 6
 */
export function readSourcePhrase(tokens: readonly Token[], from: number): SourcePhrase | null {
  const first = tokens[from];
  if (first === undefined || first.kind !== 'word') return null;
  if (speakerPronouns.has(first.lower)) return { from, to: from + 1, form: 'pronoun' };
  const nominal = isRoleWord(first) || unnamedHeads.has(first.lower) || groupHeads.has(first.lower);
  if (!first.capital && !nominal && endsPhrase(first)) return null;
  if (!first.capital && !nominal && bareCues.has(first.lower)) return null;
  if (isWeekday(first) || (leadWords.has(first.lower) && !nominal)) return null;

  const seen: Progress = { from, name: false, capital: false, role: false, appositions: 0 };
  let i = from;
  while (i < tokens.length && i - from < LONGEST_PHRASE) {
    const token = tokens[i] as Token;
    if (i > from && !token.capital && DEMONSTRATIVES.has(token.lower)) {
      return { from, to: i + 1, form: seen.capital && !nominal ? 'name' : 'nominal' };
    }
    if (token.kind !== 'mark' && i > from && isWeekday(token)) break;
    const next = token.kind === 'mark' ? stepOverMark(tokens, i, seen) : stepOverWord(tokens, i, seen);
    if (next < 0) break;
    i = next;
  }
  if (i === from) return null;
  return { from, to: i, form: seen.capital || first.capital ? 'name' : 'nominal' };
}
