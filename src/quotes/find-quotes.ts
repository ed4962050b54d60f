import type { Article } from '../model/article.ts';
import type { Quote, QuoteWarning } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { spokenParagraphs } from '../text/spoken-paragraphs.ts';
import type { DraftQuote } from './draft-quote.ts';
import { findDirect } from './find-direct.ts';
import { findIndirect } from './find-indirect.ts';

/** The quotes of an article in order of the text, and what was odd about its quotation marks. */
export interface FoundQuotes {
  readonly quotes: readonly Quote[];
  readonly warnings: readonly QuoteWarning[];
}

function startOf(draft: DraftQuote): number {
  return draft.spans[0]?.start ?? 0;
}

/** The quotes of one paragraph, in order. */
function readParagraph(
  text: string,
  paragraph: Span,
  published: string | null,
): { drafts: readonly DraftQuote[]; warnings: readonly QuoteWarning[] } {
  const direct = findDirect(text, paragraph, published);
  const indirect = direct.sentences
    .map((sentence) => findIndirect(text, sentence, published))
    .filter((draft): draft is DraftQuote => draft !== null);
  return { drafts: [...direct.quotes, ...indirect].sort((a, b) => startOf(a) - startOf(b)), warnings: direct.warnings };
}

/** Is the paragraph nothing but this quote, so that it goes on from the paragraph before? */
function fillsParagraph(text: string, paragraph: Span, draft: DraftQuote): boolean {
  const [first] = draft.spans;
  return first !== undefined && /^[^\p{L}\p{N}]*$/u.test(text.slice(paragraph.start, first.start));
}

function repairs(article: Article, spans: readonly Span[]): Quote['repaired'] {
  return article.rejoins
    .filter((rejoin) => spans.some((span) => rejoin.at > span.start && rejoin.at < span.end))
    .flatMap((rejoin) => rejoin.removed.map((index) => article.removed[index]))
    .flatMap((removal) => (removal === undefined ? [] : [{ text: removal.text, reason: removal.reason }]));
}

/**
 * Finds the reported speech of an article: direct, indirect and mixed quotes with cue, mention and circumstances, speakers still open.
 * Linear in the length of the text.
 * @example findQuotes(article) // Ratna mengatakan, logistik tiba. «Kami siap,» ujarnya. → one indirect, one direct quote
 */
export function findQuotes(article: Article): FoundQuotes {
  const quotes: Quote[] = [];
  const warnings: QuoteWarning[] = [];
  for (const [number, paragraph] of spokenParagraphs(article).entries()) {
    const read = readParagraph(article.text, paragraph, article.publishedAt);
    warnings.push(...read.warnings);
    let lastDirect: string | null = null;
    for (const { link, ...draft } of read.drafts) {
      const id = `q${quotes.length + 1}`;
      const previous = quotes.at(-1);
      let continues: string | null = link === 'continues-previous' ? lastDirect : null;
      if (continues === null && draft.kind === 'direct' && draft.cue === null && lastDirect === null && number > 0) {
        const adjacent = previous?.kind === 'direct' && endsBefore(article, previous, number);
        if (adjacent && fillsParagraph(article.text, paragraph, { ...draft, link })) continues = previous.id;
      }
      quotes.push({ id, ...draft, continues, inside: null, repaired: repairs(article, draft.spans) });
      if (draft.kind === 'direct') lastDirect = id;
    }
  }
  return { quotes, warnings };
}

/** Does a quote stand in the paragraph just before number `index`? */
function endsBefore(article: Article, quote: Quote, index: number): boolean {
  const before = article.paragraphs[index - 1];
  const start = quote.spans[0]?.start ?? -1;
  return before !== undefined && start >= before.start && start < before.end;
}
