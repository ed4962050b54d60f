import { wordSet } from '../../lexicon/word-set.ts';
import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { tokenize } from '../../text/tokens.ts';

/** The sentence of the text that is nearest to words of the headline. */
export interface HeadlineMatch {
  readonly sentence: Span;
  /** Share of the headline's words that the sentence holds. */
  readonly share: number;
  /** The words stand in the sentence in the same order without a gap. */
  readonly verbatim: boolean;
}

const LIGHT = wordSet('yang dan di ke dari pada untuk dengan ini itu oleh akan adalah juga saja sih kok ya');

const wordsOf = (text: string, within: Span): readonly string[] =>
  tokenize(text, within)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ lower }) => lower);

/** The words of a text that carry meaning. @example contentWords('Kami tidak di sini') // ['kami', 'tidak', 'sini'] */
export function contentWords(text: string): readonly string[] {
  return wordsOf(text, { start: 0, end: text.length }).filter((word) => !LIGHT.has(word));
}

/**
 * Compares words of the headline with every sentence of the text, best first.
 * @example matchHeadline('Kami tidak takut diawasi', article.text)[0]?.verbatim // true
 */
export function matchHeadline(words: string, text: string): readonly HeadlineMatch[] {
  const wanted = contentWords(words);
  if (wanted.length === 0) return [];
  const whole = ` ${wordsOf(words, { start: 0, end: words.length }).join(' ')} `;
  return splitSentences(text, { start: 0, end: text.length })
    .map((sentence) => {
      const found = wordsOf(text, sentence);
      const present = new Set(found);
      const share = wanted.filter((word) => present.has(word)).length / wanted.length;
      return { sentence, share, verbatim: ` ${found.join(' ')} `.includes(whole) };
    })
    .sort((a, b) => Number(b.verbatim) - Number(a.verbatim) || b.share - a.share);
}
