import { firstPersons } from '../lexicon/function-words.ts';
import { activeCues, bareCues } from '../lexicon/speech-forms.ts';
import type { CueClass } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { type MarkedSpan, pairMarks } from '../text/pair-marks.ts';
import { pairSingleMarks } from '../text/pair-single-marks.ts';
import { opensNominal } from '../text/phrase-words.ts';
import { readSourcePhrase, type SourcePhrase } from '../text/source-phrase.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { attributeAfter } from './attribute-speech.ts';
import type { DraftQuote } from './draft-quote.ts';
import type { GapAttribution } from './read-gap.ts';
import { toDraft, trimWords } from './to-draft.ts';

const FEWEST_WORDS = 2;
const LONGEST_ADDRESSEE = 5;
const ADDRESSES: ReadonlySet<string> = new Set(['ke', 'kepada', 'pada', 'sama']);

/** The last sentence of the words before a mark. */
function lastSentence(text: string, before: Span): Span | null {
  return splitSentences(text, before).at(-1) ?? null;
}

/** The phrase that ends right before token `to`; what is farther off in talk may be anybody. */
function sourceBefore(tokens: readonly Token[], to: number): SourcePhrase | null {
  if (firstPersons.has(tokens[to - 1]?.lower ?? '')) return { from: to - 1, to, form: 'pronoun' };
  for (let from = Math.max(0, to - 8); from < to; from += 1) {
    const phrase = readSourcePhrase(tokens, from);
    const names = phrase?.form !== 'nominal' || opensNominal(tokens[from] as Token);
    if (phrase !== null && phrase.to === to && names) return phrase;
  }
  return null;
}

/** The verb of speaking that leads up to the mark, with at most an addressee behind it: `tanya ke sopirnya,` */
function verbBefore(tokens: readonly Token[]): { readonly at: number; readonly class: CueClass } | null {
  const last = tokens.findLastIndex((token) => token.kind !== 'mark');
  for (let at = last; at >= Math.max(0, last - LONGEST_ADDRESSEE); at -= 1) {
    const token = tokens[at] as Token;
    const verb = token.capital ? undefined : (activeCues.get(token.lower) ?? bareCues.get(token.lower));
    if (verb !== undefined)
      return at === last || ADDRESSES.has(tokens[at + 1]?.lower ?? '') ? { at, class: verb.class } : null;
  }
  return null;
}

/** `Camat bilang`, `Dia menjawab,` before the mark: in speech the bare verb does for the full one. */
function cueBefore(text: string, before: Span): GapAttribution | null {
  const sentence = lastSentence(text, before);
  if (sentence === null) return null;
  const tokens = tokenize(text, sentence);
  const verb = verbBefore(tokens);
  if (verb === null) return null;
  const source = sourceBefore(tokens, verb.at);
  return { rule: 'inner-source-cue', cue: { token: verb.at, class: verb.class }, source, tokens, sentence };
}

/** `'…,' kata camat`: the words behind the mark, up to the end of the sentence. */
function cueAfter(text: string, after: Span): GapAttribution | null {
  const sentence = splitSentences(text, after)[0];
  if (sentence === undefined) return null;
  const tokens = tokenize(text, sentence);
  const found = attributeAfter(tokens, false);
  return found === null ? null : { ...found, rule: 'inner-quote-cue', tokens, sentence };
}

function innerPairs(text: string, outer: Span): readonly MarkedSpan[] {
  const doubles = pairMarks(text, outer).pairs.filter((pair) => pair.closed);
  const singles = pairSingleMarks(text, outer);
  return [...doubles, ...singles]
    .sort((a, b) => a.open - b.open)
    .filter((pair, i, all) => i === 0 || pair.open >= (all[i - 1] as MarkedSpan).close);
}

/**
 * Finds what somebody repeats of another's words inside a quote, where a verb of speaking says so; terms and slogans are left alone.
 * @example findInner(text, span of “Camat bilang, 'Pilih nomor dua,' di depan warga”) // → «Pilih nomor dua»
 */
export function findInner(text: string, outer: Span): readonly DraftQuote[] {
  const pairs = innerPairs(text, outer);
  return pairs.flatMap((pair, i): readonly DraftQuote[] => {
    const words = trimWords(text, pair);
    if ((text.slice(words.start, words.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS) return [];
    const before = { start: pairs[i - 1]?.close ?? outer.start, end: pair.open };
    const after = { start: pair.close, end: pairs[i + 1]?.open ?? outer.end };
    const found = cueBefore(text, before) ?? cueAfter(text, after);
    return found === null ? [] : [{ ...toDraft(text, words, found, null), link: 'inside-previous' }];
  });
}
