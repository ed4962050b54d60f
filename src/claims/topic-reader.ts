import type { Article } from '../model/article.ts';
import type { Relevance, TopicHit } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { findTopics, type Gates } from './find-topics.ts';
import { type ScannedSentence, scanArticle } from './scan-article.ts';

/** How far back, in sentences, an election word opens the gate: for single words and for pairs, which say more. */
const GATE_REACH = 1;
const PAIR_REACH = 3;
/** How far back a statement that names no topic itself looks for what it goes on about. */
const LOOK_BACK = 3;
/** A topic is what an article is about when it weighs as much as a fifth of its sentences. */
const FOCUS_SHARE = 0.2;
const FOCUS_LEAST = 2;
const LEAD_SENTENCES = 2;
const LEAD_WEIGHT = 2;
const DATE_ONLY = 10;

function gatesAt(sentences: readonly ScannedSentence[], first: number, after: number): Gates {
  const within = (reach: number): boolean =>
    sentences.slice(Math.max(0, first - reach), after).some(({ gates }) => gates.length > 0);
  return { word: within(GATE_REACH), pair: within(PAIR_REACH) };
}

/** The topics that the whole article is about; the headline and the lead count twice. */
function focusOf(title: readonly ScannedSentence[], topicsAt: readonly (readonly TopicHit[])[]): ReadonlySet<string> {
  const weights = new Map<string, number>();
  const weigh = (topics: readonly TopicHit[], weight: number): void => {
    for (const { id } of topics) weights.set(id, (weights.get(id) ?? 0) + weight);
  };
  for (const [i, topics] of topicsAt.entries()) weigh(topics, i < LEAD_SENTENCES ? LEAD_WEIGHT : 1);
  for (const line of title) weigh(findTopics(line, [line], { word: true, pair: true }), LEAD_WEIGHT);
  const least = Math.max(FOCUS_LEAST, FOCUS_SHARE * topicsAt.length);
  return new Set([...weights].filter(([, weight]) => weight >= least).map(([id]) => id));
}

/** What the text was about just before, if that is what the article is about. */
function carriedTopics(
  topicsAt: readonly (readonly TopicHit[])[],
  focus: ReadonlySet<string>,
  at: number,
): readonly TopicHit[] {
  for (let i = at; i >= Math.max(0, at - LOOK_BACK); i -= 1) {
    const near = (topicsAt[i] ?? []).filter(({ id }) => focus.has(id));
    if (near.length > 0) return near.map((topic) => ({ ...topic, strength: 'contextual' }));
  }
  return [];
}

/** Index of the first sentence that ends behind an offset, found by halving; as many as there are when none does. */
function firstEndingBehind(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Prepares an article for its topics: the text is scanned once, and each claim is read in its sentence. A claim that names no topic
 * goes on with that of the sentences before it, if the whole article is about it; the evidence then stands in those sentences. An
 * article that is not about an election has no topics.
 * @example topicReader(article, relevance)(claim) // «Politik uang masih marak.» → vote-buying
 */
export function topicReader(article: Article, relevance: Relevance): (span: Span) => readonly TopicHit[] {
  if (!relevance.election) return () => [];
  const day = article.publishedAt?.slice(0, DATE_ONLY) ?? null;
  const sentences = scanArticle(article.text, day);
  const topicsAt = sentences.map((sentence, i) => findTopics(sentence, [sentence], gatesAt(sentences, i, i + 1)));
  const focus = focusOf(scanArticle(article.title ?? '', day), topicsAt);
  return (span) => {
    const first = firstEndingBehind(sentences, span.start);
    const own: ScannedSentence[] = [];
    for (let i = first; i < sentences.length && (sentences[i] as Span).start < span.end; i += 1) {
      own.push(sentences[i] as ScannedSentence);
    }
    const found = findTopics(span, own, gatesAt(sentences, first, first + own.length));
    return found.length > 0 || own.some(({ elsewhere }) => elsewhere) ? found : carriedTopics(topicsAt, focus, first);
  };
}
