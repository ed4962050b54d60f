import { wordSet } from '../../lexicon/word-set.ts';
import type { Span } from '../../model/span.ts';
import { findQuantities } from '../../text/find-quantities.ts';
import { matchTerms, type TermIndex } from '../../text/match-terms.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { tokenize } from '../../text/tokens.ts';

const SHARES = wordSet('persen suara');

/**
 * The sentences that hold a phrase of a list and a share of votes or people.
 * @example figureSentences('Menurut hitung cepat, paslon dua meraih 54 persen.', phraseIndex(['hitung cepat'])).length // 1
 */
export function figureSentences(text: string, index: TermIndex<true>): readonly Span[] {
  return splitSentences(text, { start: 0, end: text.length }).filter((sentence) => {
    const tokens = tokenize(text, sentence);
    if (matchTerms(tokens, index).length === 0) return false;
    return findQuantities(text, tokens).some(({ unit }) => unit !== null && SHARES.has(unit));
  });
}
