import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { attributeQuotes } from '../../src/speakers/attribute-quotes.ts';
import { articleOf } from './article-of.ts';

export interface PlainQuote {
  readonly kind: string;
  readonly text: string;
  readonly cue: string | null;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly speakerKind: string | null;
  readonly rule: string;
  readonly resolution: string;
  readonly confidence: string;
}

/** The quotes of some paragraphs, as plain words. */
export function quotesOf(...paragraphs: readonly string[]): readonly PlainQuote[] {
  const article = articleOf(paragraphs);
  const { quotes, speakers } = attributeQuotes(article, findQuotes(article).quotes);
  const slice = (span: { start: number; end: number } | null): string | null =>
    span === null ? null : article.text.slice(span.start, span.end);
  return quotes.map((quote) => {
    const speaker = speakers.find((one) => one.id === quote.speaker);
    return {
      kind: quote.kind,
      text: quote.spans.map((span) => slice(span)).join(' '),
      cue: slice(quote.cue),
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
      affiliation: speaker?.affiliation ?? null,
      speakerKind: speaker?.kind ?? null,
      rule: quote.rule,
      resolution: quote.resolution,
      confidence: quote.confidence,
    };
  });
}
