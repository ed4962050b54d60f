import type { Article } from '../model/article.ts';
import type { Claim, ClaimType, Modality, Relevance, TopicHit } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { AttributedQuote, Speaker } from '../model/speaker.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { classifyTypes } from './classify-types.ts';
import { judgeCheckability } from './judge-checkability.ts';
import { nameClaim } from './name-claim.ts';
import { readModality } from './read-modality.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';
import { splitClauses } from './split-clauses.ts';
import { topicReader } from './topic-reader.ts';

/** What the audit knows when the claims are described. */
export interface ClaimInput {
  readonly article: Article;
  readonly quotes: readonly AttributedQuote[];
  readonly speakers: readonly Speaker[];
  readonly relevance: Relevance;
}

interface Context {
  readonly nameOf: (span: Span) => string;
  readonly topicsOf: (span: Span) => readonly TopicHit[];
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function polarityOf(sentence: ReadSentence, types: readonly ClaimType[]): Claim['polarity'] {
  return types.includes('denial') || sentence.marks.has('negation') ? 'deny' : 'affirm';
}

function describeClaim(sentence: ReadSentence, quote: AttributedQuote, { nameOf, topicsOf }: Context): Claim {
  const reasons = classifyTypes(sentence, { kind: quote.kind, cueClass: quote.cue?.class ?? null });
  const types = unique(reasons.map(({ type }) => type));
  const modality: readonly Modality[] = readModality(sentence, quote);
  return {
    id: nameOf(sentence),
    quote: quote.id,
    text: sentence.text,
    start: sentence.start,
    end: sentence.end,
    speaker: quote.speaker,
    types,
    modality,
    polarity: polarityOf(sentence, types),
    checkability: judgeCheckability(sentence, reasons, {
      speakerKnown: quote.speaker !== null,
      spoken: quote.kind === 'direct',
    }),
    topics: topicsOf(sentence),
    quantities: sentence.quantities,
    legalRefs: sentence.legalRefs,
  };
}

/** A sentence or an independent clause of the quote; a scrap that a cue cut off (`Isu itu, menurut dia, …`) is no claim of its own. */
function sentencesOf(text: string, { spans }: AttributedQuote): readonly ReadSentence[] {
  const sentences = spans
    .flatMap((span) => splitSentences(text, span))
    .flatMap((sentence) => splitClauses(text, sentence))
    .map((span) => readSentence(text, span));
  if (spans.length === 1) return sentences;
  const whole = sentences.filter(({ tokens }) => tokens.length > 2);
  return whole.length > 0 ? whole : sentences;
}

/**
 * Describes what is claimed in the quotes of an article, sentence by sentence or clause by clause, in the article's own words. A quote inside another
 * is part of that one's claims.
 * @example describeClaims(input)[0]?.checkability.label // «Kami menerima 37 laporan sejak Senin.» → 'checkable'
 */
export function describeClaims({ article, quotes, relevance }: ClaimInput): readonly Claim[] {
  const { text } = article;
  const context: Context = { nameOf: nameClaim(text), topicsOf: topicReader(article, relevance) };
  return quotes
    .filter(({ inside }) => inside === null)
    .flatMap((quote) => sentencesOf(text, quote).map((sentence) => describeClaim(sentence, quote, context)));
}
