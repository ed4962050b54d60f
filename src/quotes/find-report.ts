import {
  leadWords,
  predicateWords,
  speakerPronouns,
  verbAdverbs,
  verbBlockers,
  weekdays,
} from '../lexicon/function-words.ts';
import { groupHeads, roleHeads, unnamedHeads } from '../lexicon/roles.ts';
import { activeCues, bareCues, encliticCues } from '../lexicon/speech-forms.ts';
import type { SpeechVerb } from '../lexicon/speech-verbs.ts';
import type { CueClass } from '../model/quote.ts';
import { nextComma, sentenceOpenings } from '../text/sentence-openings.ts';
import { readSourcePhrase, type SourcePhrase } from '../text/source-phrase.ts';
import type { Token } from '../text/tokens.ts';

/** Reported speech in one sentence, as ranges of tokens, end exclusive. */
export interface Report {
  readonly rule: string;
  /** The reported clause; empty when the words follow in quotation marks. */
  readonly clause: readonly (readonly [number, number])[];
  readonly cue: number;
  readonly cueClass: CueClass;
  /** Null when the source is in the cue: `katanya`. */
  readonly source: SourcePhrase | null;
}

const LOOK_ALIKES: ReadonlySet<string> = new Set(
  'rencana jadwal informasi kabar ketentuan aturan undang-undang perkiraan catatan'.split(' '),
);
const ACTS: ReadonlySet<string> = new Set(
  'maaf terima selamat salam syukur belasungkawa dukacita duka apresiasi penghargaan izin'.split(' '),
);
const REQUEST_WORDS: ReadonlySet<string> = new Set(
  'agar supaya untuk bisa dapat tidak jangan segera tetap ikut'.split(' '),
);
const SUBORDINATORS: ReadonlySet<string> = new Set(['bahwa', 'agar', 'supaya']);
const VERB = /^(?:me\p{L}{4,}|di\p{L}{4,}|ber\p{L}{3,}|ter\p{L}{3,})$/u;
/** Words that only look like verbs. */
const NOUNS: ReadonlySet<string> = new Set(
  'menteri media mereka meski meskipun melalui mengenai menurut menuju menjelang mengingat mekanisme metode distribusi dinas diri dirinya direktur direktorat diskusi dimensi digital disiplin distrik berita berbagai bersama beragam berikut berkas terhadap terkait tersebut termasuk terutama terlebih tersangka terdakwa terlapor'.split(
    ' ',
  ),
);
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'dalam',
  'tentang',
  'soal',
  'mengenai',
  'melalui',
  'bagi',
  'atas',
  'usai',
  'saat',
  'ketika',
]);
const DENIED_DENIALS: ReadonlySet<string> = new Set(['tidak', 'tak']);

function isComma(token: Token | undefined): boolean {
  return token?.text === ',';
}

function isWeekday(token: Token | undefined): boolean {
  return token !== undefined && weekdays.includes(token.lower.replace(/['’]/u, ''));
}

const CIRCUMSTANCE: ReadonlySet<string> = new Set(
  'saat ketika dalam melalui lewat via kepada di pada usai seusai selepas setelah sebelum sembari sambil seraya dikutip dihubungi ditemui dikonfirmasi kemarin tadi'.split(
    ' ',
  ),
);

/** Skips `, Selasa (21/7/2020),` and `, saat dihubungi di Jakarta,`: from the comma at `i` to the last comma of such inserts. */
function skipInserts(tokens: readonly Token[], i: number): number {
  let at = i;
  for (let n = 0; n < 3 && isComma(tokens[at]); n += 1) {
    const first = tokens[at + 1];
    if (first === undefined || !(isWeekday(first) || CIRCUMSTANCE.has(first.lower))) return at;
    const end = nextComma(tokens, at + 1, 16);
    if (end < 0) return at;
    at = end;
  }
  return at;
}

function isVerb(token: Token): boolean {
  return !token.capital && VERB.test(token.lower) && !NOUNS.has(token.lower);
}

/** Does a range hold a predicate, so that it is a clause and no plain object? */
function hasPredicate(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (token.capital && i > from) continue;
    if (predicateWords.has(token.lower)) return true;
    const previous = tokens[i - 1]?.lower ?? '';
    if (i > from && isVerb(token) && !verbBlockers.has(previous) && !PREPOSITIONS.has(previous)) return true;
  }
  return false;
}

function acceptsBareObject(verb: SpeechVerb, tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  if (to - from < 2 || ACTS.has(first.lower)) return false;
  if (verb.complement === 'marked-clause') return first.lower === 'adanya' || first.lower === 'sebanyak';
  if (verb.complement === 'request')
    return tokens.slice(from, to).some((t) => REQUEST_WORDS.has(t.lower) || /^di\p{L}{4,}$/u.test(t.lower));
  if (verb.root === 'aku' || verb.root === 'rasa') return true;
  return hasPredicate(tokens, from, to);
}

/** The reported clause after the verb at `v`: its range, `empty` when quotation marks follow, or null when the object is no clause. */
function clauseAfter(
  tokens: readonly Token[],
  v: number,
  verb: SpeechVerb,
): readonly [number, number] | 'empty' | null {
  const to = tokens.length;
  let i = v + 1;
  while (i < to && ['lagi', 'kembali', 'pula', 'juga', 'singkat'].includes((tokens[i] as Token).lower)) i += 1;
  if (i < to && CIRCUMSTANCE.has((tokens[i] as Token).lower) && verb.complement !== 'request') {
    const that = tokens.findIndex((t, k) => k > i && k < i + 22 && SUBORDINATORS.has(t.lower));
    const comma = nextComma(tokens, i, 22);
    if (that > 0) i = that;
    else if (comma > 0) i = comma;
  }
  if (i >= to || (i === to - 1 && /[,:]/u.test((tokens[i] as Token).text))) return 'empty';
  if (isComma(tokens[i]) || (tokens[i] as Token).text === ':') {
    i = skipInserts(tokens, i) + 1;
    if (i >= to) return 'empty';
    if (SUBORDINATORS.has((tokens[i] as Token).lower)) i += 1;
    return i < to ? [i, to] : 'empty';
  }
  if (SUBORDINATORS.has((tokens[i] as Token).lower)) {
    i += isComma(tokens[i + 1]) ? 2 : 1;
    return i < to ? [i, to] : 'empty';
  }
  if (['soal', 'mengenai', 'tentang', 'kepada', 'pada', 'hal'].includes((tokens[i] as Token).lower)) {
    const that = tokens.findIndex((t, k) => k > i && k < i + 16 && SUBORDINATORS.has(t.lower));
    if (that > 0 && that + 1 < to) return [that + 1, to];
    const comma = nextComma(tokens, i, 16);
    return comma === to - 1 ? 'empty' : null;
  }
  return acceptsBareObject(verb, tokens, i, to) ? [i, to] : null;
}

/** May the words between a subject and its verb stand there? Inserts, relative clauses, circumstances, adverbs. */
function reachesVerb(tokens: readonly Token[], from: number, v: number): boolean {
  const before = tokens[v - 1] as Token;
  const verb = tokens[v] as Token;
  if (v > from && verbBlockers.has(before.lower)) {
    const denial = activeCues.get(verb.lower)?.class === 'deny' && DENIED_DENIALS.has(before.lower);
    if (!denial) return false;
  }
  if (from === v) return true;
  if (isVerb(before) && !verbAdverbs.has(before.lower) && !activeCues.has(before.lower)) return false;
  const first = tokens[from] as Token;
  const open = isComma(first) || first.text === '(' || first.lower === 'yang' || verbAdverbs.has(first.lower);
  if (open || CIRCUMSTANCE.has(first.lower) || DENIED_DENIALS.has(first.lower) || isWeekday(first)) return true;
  return ['dan', 'sambil', 'seraya', 'sembari', 'serta', 'lalu'].includes(before.lower);
}

function findSubjectReport(tokens: readonly Token[]): Report | null {
  for (const start of sentenceOpenings(tokens)) {
    const first = tokens[start];
    if (first === undefined) continue;
    const named = first.capital || roleHeads.has(first.lower) || speakerPronouns.has(first.lower);
    if (!named && !unnamedHeads.has(first.lower) && !groupHeads.has(first.lower)) continue;
    const source = readSourcePhrase(tokens, start);
    if (source === null) continue;
    const limit = Math.min(tokens.length, source.to + 40);
    for (let v = source.to; v < limit; v += 1) {
      const verb = activeCues.get((tokens[v] as Token).lower);
      if (verb === undefined || (tokens[v] as Token).capital) continue;
      if (!reachesVerb(tokens, source.to, v)) continue;
      const clause = clauseAfter(tokens, v, verb);
      if (clause === null) continue;
      return {
        rule: 'subject-verb-clause',
        clause: clause === 'empty' ? [] : [clause],
        cue: v,
        cueClass: verb.class,
        source,
      };
    }
  }
  return null;
}

/** `Menurut dia, C` · `Menurutnya, C` · `Dikutip dari X, C` */
function findOpeningReport(tokens: readonly Token[]): Report | null {
  const first = tokens[0];
  if (first === undefined) return null;
  if (first.lower === 'menurutnya' || first.lower === 'baginya') {
    const from = isComma(tokens[1]) ? 2 : 1;
    return from < tokens.length
      ? { rule: 'according-to', clause: [[from, tokens.length]], cue: 0, cueClass: 'neutral', source: null }
      : null;
  }
  const relay = ['dikutip', 'dilansir', 'mengutip', 'melansir'].includes(first.lower);
  if (first.lower !== 'menurut' && !relay) return null;
  const start = tokens[1]?.lower === 'dari' ? 2 : 1;
  if (tokens[start] === undefined || LOOK_ALIKES.has((tokens[start] as Token).lower)) return null;
  const source = readSourcePhrase(tokens, start);
  if (source === null) return null;
  let i = source.to;
  if (!isComma(tokens[i])) {
    const comma = nextComma(tokens, i, 14);
    const insert =
      tokens[i] !== undefined &&
      (CIRCUMSTANCE.has((tokens[i] as Token).lower) || (tokens[i] as Token).lower === 'yang');
    if (comma > 0 && insert) i = comma;
  }
  if (isComma(tokens[i])) i = skipInserts(tokens, i) + 1;
  if (relay && !isComma(tokens[i - 1])) return null;
  return i < tokens.length
    ? {
        rule: relay ? 'relayed-from' : 'according-to',
        clause: [[i, tokens.length]],
        cue: 0,
        cueClass: 'neutral',
        source,
      }
    : null;
}

function tailIsCircumstance(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  return (
    token === undefined ||
    isWeekday(token) ||
    CIRCUMSTANCE.has(token.lower) ||
    ['seperti', 'sebagaimana', 'lagi', 'menambahkan', 'menegaskan', 'menjelaskan'].includes(token.lower)
  );
}

/** `C, kata X, C` · `C, menurut dia` · `C, katanya` · `isu itu menurut dia C` */
function findInsertedReport(tokens: readonly Token[]): Report | null {
  for (let k = 1; k < tokens.length; k += 1) {
    const token = tokens[k] as Token;
    if (token.capital) continue;
    const comma = isComma(tokens[k - 1]);
    const pronounNext = speakerPronouns.has(tokens[k + 1]?.lower ?? '');
    if (!comma && !(pronounNext && (token.lower === 'menurut' || bareCues.has(token.lower)))) continue;
    const enclitic = encliticCues.get(token.lower);
    const bare = bareCues.get(token.lower);
    const own = enclitic !== undefined || token.lower === 'menurutnya';
    if (!own && bare === undefined && token.lower !== 'menurut') continue;
    const source = own ? null : readSourcePhrase(tokens, k + 1);
    if (!own && (source === null || LOOK_ALIKES.has((tokens[k + 1] as Token).lower))) continue;
    if (
      source !== null &&
      source.form === 'nominal' &&
      token.lower !== 'menurut' &&
      !roleHeads.has((tokens[k + 1] as Token).lower) &&
      !unnamedHeads.has((tokens[k + 1] as Token).lower)
    )
      continue;
    const after = source === null ? k + 1 : source.to;
    const end = comma ? k - 1 : k;
    const clause: (readonly [number, number])[] = [[0, end]];
    if (isComma(tokens[after]) && after + 1 < tokens.length) {
      const from = skipInserts(tokens, after) + 1;
      if (!tailIsCircumstance(tokens, from) && from < tokens.length) clause.push([from, tokens.length]);
    } else if (!tailIsCircumstance(tokens, after) && !comma) {
      clause.push([after, tokens.length]);
    } else if (!tailIsCircumstance(tokens, after)) {
      continue;
    }
    return { rule: 'inserted-cue', clause, cue: k, cueClass: (enclitic ?? bare)?.class ?? 'neutral', source };
  }
  return null;
}

/**
 * Finds the reported speech of one sentence (its tokens without the final full stop): who, by which verb, and the reported clause.
 * Null when the sentence reports nothing, only an act, or hearsay without a source.
 * @example findReport(tokens('Ratna menjelaskan bahwa logistik sudah tiba')) // → clause «logistik sudah tiba»
 */
export function findReport(tokens: readonly Token[]): Report | null {
  return findOpeningReport(tokens) ?? findInsertedReport(tokens) ?? findSubjectReport(tokens);
}
