import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { attributeThat } from './attribute-speech.ts';
import type { DraftQuote } from './draft-quote.ts';
import { sentenceTokens } from './find-indirect.ts';
import { toDraft } from './to-draft.ts';

/** A sentence that only comments on the one before it: what was said is farther back. */
const COMMENTS: ReadonlySet<string> = new Set(
  'padahal sebab namun artinya adapun sementara akibatnya meski'.split(' '),
);
const FEWEST_WORDS = 5;
const MOST_COMMENTS = 2;
const NO_MARKS = /^[^"“”«»]*$/u;

/** The statement among the sentences before `end`: the nearest that is no comment. */
function statementBefore(text: string, sentences: readonly Span[], end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - 1 - MOST_COMMENTS); i -= 1) {
    const [first] = tokenize(text, sentences[i] as Span);
    if (!COMMENTS.has(first?.lower ?? '')) return i;
  }
  return -1;
}

/** The words of a sentence without its full stop, when they can be what somebody said. */
function statementWords(text: string, sentence: Span): Span | null {
  const tokens = sentenceTokens(text, sentence);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || tokens.length < FEWEST_WORDS || text[sentence.end - 1] === '?')
    return null;
  return { start: first.start, end: last.end };
}

/** What a paragraph tells in plain sentences, and the paragraph behind it. */
export interface Told {
  readonly sentences: readonly Span[];
  /** Sentences that report somebody's words already. */
  readonly reported: ReadonlySet<Span>;
  readonly next: Span | undefined;
}

/**
 * Finds sentences whose words the next sentence gives to somebody: `Rapat ditunda. Hal itu disampaikan Ratna.`
 * @example findRestated(text, told, null) // → one indirect quote «Rapat ditunda»
 */
export function findRestated(
  text: string,
  { sentences, reported, next }: Told,
  published: string | null,
): readonly DraftQuote[] {
  const following = next === undefined ? undefined : splitSentences(text, next)[0];
  const all = following === undefined ? sentences : [...sentences, following];
  return all.flatMap((sentence, i): readonly DraftQuote[] => {
    if (i === 0) return [];
    const tokens = tokenize(text, sentence);
    const found = attributeThat(tokens);
    const at = found === null ? -1 : statementBefore(text, all, i);
    const statement = all[at];
    if (found === null || statement === undefined || reported.has(statement)) return [];
    if (!NO_MARKS.test(text.slice(statement.start, sentence.start))) return [];
    const words = statementWords(text, statement);
    return words === null
      ? []
      : [{ ...toDraft(text, words, { ...found, tokens, sentence }, published), kind: 'indirect' }];
  });
}
