import { verbLookAlikes } from '../lexicon/circumstances.ts';
import { leadWords, phraseEnders, speakerPronouns, verbAdverbs } from '../lexicon/function-words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { honorifics, nameParticles, roleHeads, unnamedHeads } from '../lexicon/roles.ts';
import { activeCues, bareCues, encliticCues, passiveCues } from '../lexicon/speech-forms.ts';
import type { MentionForm } from '../model/quote.ts';
import {
  closesApposition,
  continuesList,
  endOfBracket,
  joinsWords,
  nameBehindClause,
  nameBehindRelative,
  opensApposition,
  type PhraseProgress,
  stopsInitial,
} from './phrase-joins.ts';
import { isNamely, isRoleWord, isWeekday, opensNominal } from './phrase-words.ts';
import type { Token } from './tokens.ts';

/** The words that name a source, as a range of tokens, end exclusive. */
export interface SourcePhrase {
  readonly from: number;
  readonly to: number;
  readonly form: Exclude<MentionForm, 'enclitic'>;
}

const LONGEST_PHRASE = 40;
const LONGEST_NOMINAL = 8;
const LONGEST_UNNAMED = 12;
/** `dialami`, `diberi`: not even in a description that has no name yet. */
const PASSIVE = /^di\p{L}{4,}$/u;
/** `menerima`, `memimpin`: what the person does, no part of who it is. */
const PREDICATE = /^me\p{L}{4,}(?<!nya)$/u;
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['itu', 'ini', 'tersebut']);
/** Where people with a role work; at other places they only spoke. `peneliti di Pusat Studi Damai` · `Presiden di Istana` */
const WORKPLACES: ReadonlySet<string> = new Set(
  'universitas institut fakultas departemen pusat lembaga program jurusan sekolah puskesmas dinas desa kelurahan kecamatan center institute'.split(
    ' ',
  ),
);
const LINKS: ReadonlySet<string> = new Set('dari asal alias bidang bagian untuk & of and for the'.split(' '));

/** One step of the reader: the next token and what has been seen, or null where the phrase ends. */
interface Step {
  readonly to: number;
  readonly seen: PhraseProgress;
}

/** `Johan Marbun, 27 tahun, karyawan hotel`: how far the age reaches to its second comma; 0 when there is none. */
function ageLength(tokens: readonly Token[], comma: number): number {
  if (!/^\d{1,2}$/u.test(tokens[comma + 1]?.text ?? '')) return 0;
  const end = tokens[comma + 2]?.lower === 'tahun' ? 3 : 2;
  return tokens[comma + end]?.text === ',' ? end : 0;
}

function stepOverComma(tokens: readonly Token[], i: number, seen: PhraseProgress): Step | null {
  if (seen.role && continuesList(tokens, i)) return { to: i + 1, seen };
  // `anggota KPU lain, yakni Ratna Dewi`
  if (seen.role && isNamely(tokens[i + 1]) && tokens[i + 2]?.capital === true) return { to: i + 2, seen };
  const age = ageLength(tokens, i);
  if (age > 0 && opensApposition(tokens, i + age, seen))
    return { to: i + age + 1, seen: { ...seen, appositions: seen.appositions + 1 } };
  const behind = seen.role && tokens[i + 1]?.lower === 'yang' ? nameBehindClause(tokens, i) : -1;
  if (behind > 0) return { to: behind, seen };
  return opensApposition(tokens, i, seen) ? { to: i + 1, seen: { ...seen, appositions: seen.appositions + 1 } } : null;
}

function stepOverMark(tokens: readonly Token[], i: number, seen: PhraseProgress): Step | null {
  const token = tokens[i] as Token;
  if (token.text === ',') return stepOverComma(tokens, i, seen);
  if (token.text === '(') {
    const end = endOfBracket(tokens, i);
    return end > 0 ? { to: end, seen } : null;
  }
  if (token.text === '.') return i > seen.from && stopsInitial(tokens, i) ? { to: i + 1, seen } : null;
  const next = tokens[i + 1];
  const joined = next?.capital === true && next.start === token.end;
  return joined && ['/', '-', '–'].includes(token.text) ? { to: i + 1, seen } : null;
}

/** Words that tie parts of a phrase together: `dari`, `dan`, `sekaligus`, `yang juga`; 0 when the token is none of them. */
function linkLength(tokens: readonly Token[], i: number, seen: PhraseProgress): number {
  const { lower } = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next === undefined) return 0;
  if (LINKS.has(lower) && i > seen.from && (next.capital || isRoleWord(next))) return 1;
  if (lower === 'di' && seen.role && !seen.name && next.capital && WORKPLACES.has(next.lower)) return 1;
  if (lower === 'sekaligus' && isRoleWord(next)) return 1;
  if (lower === 'yang' && next.lower === 'juga' && seen.role && isRoleWord(tokens[i + 2])) return 2;
  const roles = seen.role || isRoleWord(tokens[i - 1]) || isRoleWord(next);
  return (lower === 'dan' || lower === 'serta') && roles && joinsWords(tokens, i) ? 1 : 0;
}

function endsPhrase({ lower }: Token): boolean {
  return (phraseEnders.has(lower) && !unnamedHeads.has(lower)) || ['dan', 'serta'].includes(lower);
}

/** What somebody does or what is done to them is no part of who they are. */
function isDeed({ lower }: Token, seen: PhraseProgress): boolean {
  if (PASSIVE.test(lower) && !verbLookAlikes.has(lower)) return true;
  if (!seen.capital) return false;
  return (verbAdverbs.has(lower) && lower !== 'sekaligus') || (PREDICATE.test(lower) && !verbLookAlikes.has(lower));
}

function stepOverLower(tokens: readonly Token[], i: number, seen: PhraseProgress): Step | null {
  const token = tokens[i] as Token;
  const link = linkLength(tokens, i, seen);
  if (link > 0) return { to: i + link, seen };
  const described = token.lower === 'yang' && !seen.name ? nameBehindRelative(tokens, i) : -1;
  if (described > 0) return { to: described, seen: { ...seen, role: true } };
  if (endsPhrase(token)) return null;
  const next = tokens[i + 1];
  // `dr. Ratna`: a title in lower case
  if (honorifics.has(token.lower) && next?.text === '.' && tokens[i + 2]?.capital === true) return { to: i + 2, seen };
  if (opensNominal(token) || (nameParticles.has(token.lower) && next?.capital === true)) {
    const apposed = tokens[i - 1]?.text === ',' && closesApposition(tokens, i, seen.from);
    if (seen.name && !seen.role && !apposed && roleHeads.has(token.lower)) return null;
    return { to: i + 1, seen: { ...seen, role: seen.role || isRoleWord(token) } };
  }
  if (activeCues.has(token.lower) || encliticCues.has(token.lower)) return null;
  if (isDeed(token, seen)) return null;
  // a word that is in no list belongs to a nominal that has not come to its name yet
  const length = i - seen.from;
  const named = seen.role && (next?.capital === true || seen.appositions > 0) && length < LONGEST_UNNAMED;
  const goesOn = seen.name ? named : length < LONGEST_NOMINAL;
  return goesOn ? { to: i + 1, seen } : null;
}

function stepOverWord(tokens: readonly Token[], i: number, seen: PhraseProgress): Step | null {
  const token = tokens[i] as Token;
  if (token.kind === 'number') return i === seen.from ? null : { to: i + 1, seen: { ...seen, capital: true } };
  if (!token.capital) return stepOverLower(tokens, i, seen);
  const role = isRoleWord(token);
  // the first word of a sentence is a common noun in spite of its capital: `Sejumlah warga`, `Warga desa`
  if (!role && i === seen.from && opensNominal(token)) return { to: i + 1, seen: { ...seen, capital: true } };
  return { to: i + 1, seen: { ...seen, capital: true, role: seen.role || role, name: seen.name || !role } };
}

function canStart(token: Token): boolean {
  if (token.kind !== 'word' || isWeekday(token)) return false;
  if (opensNominal(token)) return true;
  if (leadWords.has(token.lower)) return false;
  // `Ujar Ratna, …` begins with the cue, whatever its capital
  const cue = bareCues.has(token.lower) || passiveCues.has(token.lower);
  if (token.capital) return !cue || givenNames.has(token.lower);
  return !(
    phraseEnders.has(token.lower) ||
    activeCues.has(token.lower) ||
    encliticCues.has(token.lower) ||
    bareCues.has(token.lower)
  );
}

/** A phrase that ends with *itu*. Behind a name and a comma it is somebody else: `Menurut Ratna, camat berinisial WD itu tidak hadir`. */
function pointedAt(first: Token, at: number, apposed: number, seen: PhraseProgress): SourcePhrase {
  const { from } = seen;
  if (apposed > 0 && seen.name) return { from, to: apposed, form: 'name' };
  return { from, to: at + 1, form: seen.capital && !opensNominal(first) ? 'name' : 'nominal' };
}

/**
 * Reads the phrase that names a source from token `from` on: a pronoun, a name, or role, body, rank and name with their appositions.
 * Null when no such phrase starts there. At most 40 tokens are read.
 * @example readSourcePhrase(tokenize('Ketua KPU Kota Damai Ratna Dewi saat dihubungi', whole), 0) // → tokens 0 to 6
 */
export function readSourcePhrase(tokens: readonly Token[], from: number): SourcePhrase | null {
  const first = tokens[from];
  if (first === undefined) return null;
  if (speakerPronouns.has(first.lower)) return { from, to: from + 1, form: 'pronoun' };
  if (!canStart(first)) return null;
  let seen: PhraseProgress = { from, name: false, capital: false, role: false, appositions: 0 };
  let i = from;
  let apposed = -1;
  while (i < tokens.length && i - from < LONGEST_PHRASE) {
    const token = tokens[i] as Token;
    if (i > from && DEMONSTRATIVES.has(token.text)) {
      return pointedAt(first, i, apposed, seen);
    }
    if (isWeekday(token)) break;
    const step = token.kind === 'mark' ? stepOverMark(tokens, i, seen) : stepOverWord(tokens, i, seen);
    if (step === null) break;
    if (step.seen.appositions > seen.appositions) apposed = i;
    i = step.to;
    seen = step.seen;
  }
  return i === from ? null : { from, to: i, form: seen.capital ? 'name' : 'nominal' };
}
