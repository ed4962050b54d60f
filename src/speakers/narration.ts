import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { spokenParagraphs } from '../text/spoken-paragraphs.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** The article without its direct quotes: what the reporter tells. Offsets are those of the article. */
export interface Narration {
  readonly tokens: readonly Token[];
  readonly sentences: readonly (readonly Token[])[];
}

/** Takes the direct quotes out of an article and cuts the rest into sentences. */
export function narration(article: Article, quotes: readonly Quote[]): Narration {
  const spoken = quotes
    .filter((quote) => quote.kind === 'direct' && quote.inside === null)
    .flatMap((quote) => quote.spans);
  const sentences: (readonly Token[])[] = [];
  let next = 0;
  for (const paragraph of spokenParagraphs(article)) {
    let from = paragraph.start;
    while (next < spoken.length && (spoken[next] as Span).start < paragraph.end) {
      const span = spoken[next] as Span;
      sentences.push(...cut(article.text, { start: from, end: Math.max(from, span.start) }));
      from = Math.max(from, span.end);
      next += 1;
    }
    sentences.push(...cut(article.text, { start: from, end: paragraph.end }));
  }
  return { sentences, tokens: sentences.flat() };
}

function cut(text: string, gap: Span): readonly (readonly Token[])[] {
  return splitSentences(text, gap).map((sentence) => tokenize(text, sentence));
}
