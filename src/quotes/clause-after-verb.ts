import { actObjects, circumstanceWords, noClauseHeads, verbLookAlikes } from '../lexicon/circumstances.ts';
import { predicateWords, verbBlockers } from '../lexicon/function-words.ts';
import type { SpeechVerb } from '../lexicon/speech-verbs.ts';
import { nextComma } from '../text/sentence-openings.ts';
import type { Token } from '../text/tokens.ts';
import { isComma, skipDate } from './circumstance-inserts.ts';
import type { TokenRange } from './reported-clause.ts';

const REQUEST_WORDS: ReadonlySet<string> = new Set(
  'agar supaya untuk bisa dapat tidak jangan segera tetap ikut hadir datang pulang mundur turun naik masuk keluar'.split(
    ' ',
  ),
);
const SUBORDINATORS: ReadonlySet<string> = new Set(['bahwa', 'agar', 'supaya']);
const ADVERBS: ReadonlySet<string> = new Set(['lagi', 'kembali', 'pula', 'juga', 'singkat']);
const SUBJECT_MATTER: ReadonlySet<string> = new Set(['soal', 'mengenai', 'tentang', 'kepada', 'pada', 'hal']);
/** They begin a clause that goes on beside the reported one: `menyampaikan salam, sedangkan …` */
const OTHER_CLAUSE: ReadonlySet<string> = new Set(['sedangkan', 'sementara', 'namun', 'tetapi', 'tapi']);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'dalam tentang soal mengenai melalui bagi atas usai saat ketika'.split(' '),
);
/** `memetakan`, `dilaporkan`, `berjalan`, `tersebar` */
const VERB = /^(?:me\p{L}{4,}|di\p{L}{4,}|ber\p{L}{3,}|ter\p{L}{3,})$/u;
const FARTHEST_ASKED = 6;
/** What is told: `menyangkal kabar bahwa …` */
const TELLINGS: ReadonlySet<string> = new Set(
  'kabar isu rumor tudingan tuduhan anggapan informasi laporan dugaan klaim pernyataan'.split(' '),
);
const PASSIVE = /^di\p{L}{4,}$/u;

/** Has the word the form of a verb with a prefix? */
export function isVerb(token: Token): boolean {
  return !token.capital && VERB.test(token.lower) && !verbLookAlikes.has(token.lower);
}

/** Does a range hold a predicate, so that it is a clause and no plain object? Verbs inside relative and prepositional phrases do not count. */
function hasPredicate(tokens: readonly Token[], [from, to]: TokenRange): boolean {
  return tokens.slice(from, to).some((token, i) => {
    if (token.capital && i > 0) return false;
    if (predicateWords.has(token.lower)) return true;
    const previous = tokens[from + i - 1]?.lower ?? '';
    return i > 0 && isVerb(token) && !verbBlockers.has(previous) && !PREPOSITIONS.has(previous);
  });
}

/** What is asked is a word of asking, or a verb whose subject is the one asked: `meminta KPU membuka data`; not `meminta data dan mengolahnya`. */
function isRequest(tokens: readonly Token[], [from, to]: TokenRange): boolean {
  return tokens.slice(from, to).some((token, i) => {
    if (REQUEST_WORDS.has(token.lower)) return true;
    const previous = tokens[from + i - 1]?.lower ?? '';
    if (previous === 'dan' || verbBlockers.has(previous)) return false;
    return PASSIVE.test(token.lower) || (i > 0 && i < FARTHEST_ASKED && /^me/u.test(token.lower) && isVerb(token));
  });
}

/** The end of the first clause of a range. */
function endOfClause(tokens: readonly Token[], [from, to]: TokenRange): number {
  const other = tokens.findIndex(
    (token, i) => i > from + 1 && i < to && isComma(tokens[i - 1]) && OTHER_CLAUSE.has(token.lower),
  );
  return other < 0 ? to : other - 1;
}

function isBareClause(verb: SpeechVerb, tokens: readonly Token[], range: TokenRange): boolean {
  const [from, to] = range;
  const first = tokens[from] as Token;
  if (to - from < 2 || actObjects.has(first.lower)) return false;
  // `berharap banyak pada panitia`
  if (first.lower === 'banyak' && SUBJECT_MATTER.has(tokens[from + 1]?.lower ?? '')) return false;
  if (verb.complement === 'bare-clause')
    return hasPredicate(tokens, range) || (to - from > 2 && !noClauseHeads.has(first.lower));
  if (verb.complement === 'marked-clause') return first.lower === 'adanya' || first.lower === 'sebanyak';
  if (verb.complement === 'request') {
    return isRequest(tokens, range);
  }
  return verb.root === 'aku' || verb.root === 'rasa' || hasPredicate(tokens, [from, endOfClause(tokens, range)]);
}

/** The next *bahwa*, *agar* or *supaya* within `limit` tokens, or -1. */
function nextSubordinator(tokens: readonly Token[], from: number, limit: number): number {
  return tokens.findIndex((token, i) => i > from && i < from + limit && SUBORDINATORS.has(token.lower));
}

/** Steps over adverbs and the addressee: `mengatakan kepada wartawan,` */
function skipAddressee(tokens: readonly Token[], from: number, verb: SpeechVerb): number {
  let i = from;
  while (i < tokens.length && ADVERBS.has((tokens[i] as Token).lower)) i += 1;
  if (!circumstanceWords.has(tokens[i]?.lower ?? '') || verb.complement === 'request') return i;
  const that = nextSubordinator(tokens, i, 22);
  const comma = nextComma(tokens, i, 22);
  return that > 0 ? that : comma > 0 ? comma : i;
}

/**
 * The reported clause behind the verb at token `v`: its range, `'quoted'` when quotation marks follow, null when the object is no clause.
 * @example clauseAfterVerb(tokens of 'Ratna menjelaskan bahwa logistik tiba', 1, menjelaskan) // → [3, 5]
 */
export function clauseAfterVerb(tokens: readonly Token[], v: number, verb: SpeechVerb): TokenRange | 'quoted' | null {
  const to = tokens.length;
  let i = skipAddressee(tokens, v + 1, verb);
  const punctuated = isComma(tokens[i]) || tokens[i]?.text === ':';
  if (punctuated) i = skipDate(tokens, i) + 1;
  if (i >= to) return 'quoted';
  const token = tokens[i] as Token;
  if (SUBORDINATORS.has(token.lower)) {
    const from = isComma(tokens[i + 1]) ? i + 2 : i + 1;
    return from < to ? [from, to] : 'quoted';
  }
  if (punctuated) return [i, to];
  if (SUBJECT_MATTER.has(token.lower)) {
    const that = nextSubordinator(tokens, i, 16);
    if (that > 0 && that + 1 < to) return [that + 1, to];
    return nextComma(tokens, i, 16) === to - 1 ? 'quoted' : null;
  }
  if (TELLINGS.has(token.lower)) {
    const that = nextSubordinator(tokens, i, 6);
    if (that > 0 && that + 1 < to) return [that + 1, to];
  }
  return isBareClause(verb, tokens, [i, to]) ? [i, to] : null;
}
