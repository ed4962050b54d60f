import type { Span } from '../model/span.ts';
import type { TermIndex } from './match-terms.ts';
import { rememberLast } from './remember-last.ts';
import { splitSentences } from './split-sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** A sentence with its tokens. */
export interface TokenSentence {
  readonly sentence: Span;
  readonly tokens: readonly Token[];
}

interface WordPlaces {
  readonly sentences: readonly TokenSentence[];
  /** The indices of the sentences that hold a word, in lower case, with or without its clitic. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const placesOf = rememberLast((text): WordPlaces => {
  const places = new Map<string, number[]>();
  const note = (word: string, index: number): void => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [index]);
    else if (known.at(-1) !== index) known.push(index);
  };
  const sentences = splitSentences(text, { start: 0, end: text.length }).map((sentence) => ({
    sentence,
    tokens: tokenize(text, sentence),
  }));
  for (const [index, { tokens }] of sentences.entries()) {
    for (const { lower, host } of tokens) {
      note(lower, index);
      if (host !== null) note(host.toLowerCase(), index);
    }
  }
  return { sentences, places };
});

/**
 * The sentences of a text in which a term of the index can begin, in order: a list of terms costs no look at the others.
 * @example sentencesWith('Kami siap. Redaksi telah menghubungi Ratna.', compileTerms([['redaksi', true]])).length // 1
 */
export function sentencesWith(text: string, { firsts }: TermIndex<unknown>): readonly TokenSentence[] {
  const { sentences, places } = placesOf(text);
  const indices = new Set<number>();
  const [few, has] = firsts.size < places.size ? [firsts, places] : [places.keys(), firsts];
  for (const word of few) if (has.has(word)) for (const index of places.get(word) ?? []) indices.add(index);
  return [...indices].sort((a, b) => a - b).map((index) => sentences[index] as TokenSentence);
}
