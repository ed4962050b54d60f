import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { attributeThat } from './attribute-speech.ts';
import type { DraftQuote } from './draft-quote.ts';
import { toDraft } from './to-draft.ts';

/**
 * Gives a quote that nothing attributes, at the end of its paragraph, to whom the next paragraph names: `Ancaman itu disampaikan Ratna.`
 * @example attributeBackwards(article, draft, next) // “Kami gugat.” ¶ Hal itu disampaikan Ratna. → cue «disampaikan», mention «Ratna»
 */
export function attributeBackwards(article: Article, draft: DraftQuote, next: Span | undefined): DraftQuote {
  const [words] = draft.spans;
  const sentence = next === undefined ? undefined : splitSentences(article.text, next)[0];
  if (draft.kind !== 'direct' || draft.cue !== null || words === undefined || sentence === undefined) return draft;
  const tokens = tokenize(article.text, sentence);
  const found = attributeThat(tokens);
  return found === null ? draft : toDraft(article.text, words, { ...found, tokens, sentence }, article.publishedAt);
}
