import type { Evidence } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { compileTerms, matchTerms, type TermIndex, withoutOverlaps } from '../../text/match-terms.ts';
import { sentencesWith } from '../../text/sentences-with.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { evidenceAt } from './evidence.ts';

/** A phrase of a list in its sentence. */
export interface PhraseHit {
  readonly phrase: Evidence;
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  /** Index in `tokens` of the token after the phrase. */
  readonly next: number;
}

/** Makes a list of phrases ready for `findPhrases`. @example phraseIndex(['siaran pers']) */
export function phraseIndex(phrases: readonly string[]): TermIndex<true> {
  return compileTerms(phrases.map((phrase): [string, true] => [phrase, true]));
}

/**
 * Finds the phrases of a list in a text, sentence by sentence.
 * @example findPhrases('Redaksi telah menghubungi Ratna.', phraseIndex(['redaksi telah menghubungi']))[0]?.phrase.start // 0
 */
export function findPhrases(text: string, index: TermIndex<true>): readonly PhraseHit[] {
  return sentencesWith(text, index).flatMap(({ sentence, tokens }) =>
    withoutOverlaps(matchTerms(tokens, index)).map((match) => ({
      phrase: evidenceAt(text, match),
      sentence,
      tokens,
      next: match.to,
    })),
  );
}

/** Tells whether a stretch of text holds a phrase of a list. @example holdsPhrase(claim.text, index) // true */
export function holdsPhrase(text: string, index: TermIndex<true>): boolean {
  return matchTerms(tokenize(text, { start: 0, end: text.length }), index).length > 0;
}
