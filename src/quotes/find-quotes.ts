import type { Article } from '../model/article.ts';
import type { Quote, QuoteWarning } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { spokenParagraphs } from '../text/spoken-paragraphs.ts';
import { attributeBackwards } from './attribute-backwards.ts';
import type { DraftQuote } from './draft-quote.ts';
import { findDirect } from './find-direct.ts';
import { findIndirect } from './find-indirect.ts';
import { findRestated } from './find-restated.ts';
import { findTurns } from './find-turns.ts';

/** The quotes of an article in order of the text, and what was odd about its quotation marks. */
export interface FoundQuotes {
  readonly quotes: readonly Quote[];
  readonly warnings: readonly QuoteWarning[];
}

function startOf(draft: DraftQuote): number {
  return draft.spans[0]?.start ?? 0;
}

/** Longer than anything that somebody says in one breath, and than any name with its offices. */
const LONGEST_QUOTE = 5000;
const LONGEST_MENTION = 200;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The drafts that may be quotes, without mentions that are no names; those that are too long are told of. */
function withinMeasure(drafts: readonly DraftQuote[]): ReturnType<typeof readParagraph> {
  const fits = (draft: DraftQuote): boolean => lengthOf(draft.spans) <= LONGEST_QUOTE;
  const named = ({ mention }: DraftQuote): boolean => mention === null || lengthOf([mention.phrase]) <= LONGEST_MENTION;
  return {
    drafts: drafts.filter(fits).map((draft) => (named(draft) ? draft : { ...draft, mention: null })),
    warnings: drafts
      .filter((draft) => !fits(draft))
      .flatMap(({ spans }) => spans.slice(0, 1).map((span) => ({ code: 'quote-too-long' as const, ...span }))),
  };
}

/** The quotes of one paragraph, in order. */
function readParagraph(
  text: string,
  paragraph: Span,
  next: Span | undefined,
  published: string | null,
): { drafts: readonly DraftQuote[]; warnings: readonly QuoteWarning[] } {
  const direct = findDirect(text, paragraph, published);
  const indirect = direct.sentences.flatMap((sentence) => {
    const draft = findIndirect(text, sentence, published);
    return draft === null ? [] : [{ sentence, draft }];
  });
  const reported = new Set(indirect.map(({ sentence }) => sentence));
  const restated = findRestated(text, { sentences: direct.sentences, reported, next }, published);
  const drafts = [...direct.quotes, ...indirect.map(({ draft }) => draft), ...restated];
  const kept = withinMeasure(drafts.sort((a, b) => startOf(a) - startOf(b)));
  return { drafts: kept.drafts, warnings: [...direct.warnings, ...kept.warnings] };
}

/** Is the paragraph nothing but this quote, so that it goes on from the paragraph before? */
function fillsParagraph(text: string, paragraph: Span, draft: DraftQuote): boolean {
  const [first] = draft.spans;
  return first !== undefined && /^[^\p{L}\p{N}]*$/u.test(text.slice(paragraph.start, first.start));
}

/** Does nothing stand between this quote and the end of its paragraph? */
function endsParagraph(text: string, paragraph: Span, draft: DraftQuote): boolean {
  const end = draft.spans.at(-1)?.end ?? paragraph.start;
  return /^[^\p{L}\p{N}]*$/u.test(text.slice(end, paragraph.end));
}

function repairs(article: Article, spans: readonly Span[]): Quote['repaired'] {
  return article.rejoins
    .filter((rejoin) => spans.some((span) => rejoin.at > span.start && rejoin.at < span.end))
    .flatMap((rejoin) => rejoin.removed.map((index) => article.removed[index]))
    .flatMap((removal) => (removal === undefined ? [] : [{ text: removal.text, reason: removal.reason }]));
}

/** The quote that this one goes on from: the one its link names, or one that ends the paragraph before it. */
function continuedBy(article: Article, quotes: readonly Quote[], draft: DraftQuote, place: Place): string | null {
  if (draft.link === 'continues-previous' && place.lastDirect !== null) return place.lastDirect;
  if (
    draft.kind !== 'direct' ||
    draft.cue !== null ||
    draft.mention !== null ||
    place.lastDirect !== null ||
    place.number === 0
  )
    return null;
  const previous = quotes.findLast((quote) => quote.inside === null);
  if (previous?.kind !== 'direct' || !standsIn(previous, article.paragraphs[place.number - 1])) return null;
  return fillsParagraph(article.text, place.paragraph, draft) ? previous.id : null;
}

/** Where a quote stands: its paragraph, and the direct quote before it there. */
interface Place {
  readonly number: number;
  readonly paragraph: Span;
  readonly lastDirect: string | null;
}

/** The quotes of one paragraph, tied to each other and to those before it. */
function addParagraph(
  article: Article,
  before: readonly Quote[],
  drafts: readonly DraftQuote[],
  at: Omit<Place, 'lastDirect'>,
): readonly Quote[] {
  const quotes: Quote[] = [];
  let lastDirect: string | null = null;
  for (const draft of drafts) {
    const { link, ...found } = draft;
    const id = `q${before.length + quotes.length + 1}`;
    const inner = link === 'inside-previous';
    const continues = inner ? null : continuedBy(article, before, draft, { ...at, lastDirect });
    quotes.push({
      id,
      ...found,
      continues,
      inside: inner ? lastDirect : null,
      repaired: repairs(article, draft.spans),
    });
    if (draft.kind === 'direct' && !inner) lastDirect = id;
  }
  return quotes;
}

/** The quotes of a paragraph, the last of which the next paragraph may attribute. */
function withNext(
  article: Article,
  paragraph: Span,
  drafts: readonly DraftQuote[],
  next: Span | undefined,
): readonly DraftQuote[] {
  const last = drafts.at(-1);
  if (last === undefined || !endsParagraph(article.text, paragraph, last)) return drafts;
  return [...drafts.slice(0, -1), attributeBackwards(article, last, next)];
}

/**
 * Finds the reported speech of an article: direct, indirect and mixed quotes with cue, mention and circumstances, speakers still open.
 * Linear in the length of the text.
 * @example findQuotes(article) // Ratna mengatakan, logistik tiba. «Kami siap,» ujarnya. → one indirect, one direct quote
 */
export function findQuotes(article: Article): FoundQuotes {
  const quotes: Quote[] = [];
  const warnings: QuoteWarning[] = [];
  const paragraphs = spokenParagraphs(article);
  const turns = new Map(findTurns(article).map(({ paragraph, draft }) => [paragraph, draft]));
  for (const [number, paragraph] of paragraphs.entries()) {
    const turn = turns.get(number);
    if (turn !== undefined) {
      quotes.push(...addParagraph(article, quotes, turn === null ? [] : [turn], { number, paragraph }));
      continue;
    }
    const read = readParagraph(article.text, paragraph, paragraphs[number + 1], article.publishedAt);
    for (const warning of read.warnings) warnings.push(warning);
    const drafts = withNext(article, paragraph, read.drafts, paragraphs[number + 1]);
    quotes.push(...addParagraph(article, quotes, drafts, { number, paragraph }));
  }
  return { quotes, warnings };
}

/** Does a quote stand in this paragraph? */
function standsIn(quote: Quote, paragraph: Span | undefined): boolean {
  const start = quote.spans[0]?.start ?? -1;
  return paragraph !== undefined && start >= paragraph.start && start < paragraph.end;
}
