import type { Token } from '../text/tokens.ts';
import { findMainVerbs } from './find-main-verb.ts';
import type { ReadSentence } from './read-sentence.ts';

/** A sentence with what the rules about its form look at, worked out once. */
export interface ClauseShape {
  readonly sentence: ReadSentence;
  readonly tokens: readonly Token[];
  /** Index of the first predicate of the main clause; -1 when there is none. */
  readonly verb: number;
}

/** The word at an index, lower case; empty outside the sentence. @example wordAt(tokens, 0) // 'kami' */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Works out the shape of a sentence. @example shapeOf(readSentence('Kami menolak.', whole)).verb // 1 */
export function shapeOf(sentence: ReadSentence): ClauseShape {
  return { sentence, tokens: sentence.tokens, verb: findMainVerbs(sentence.tokens)[0] ?? -1 };
}
