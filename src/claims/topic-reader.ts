import type { Article } from '../model/article.ts';
import type { Relevance, TopicHit } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { findTopics } from './find-topics.ts';
import { scanArticle } from './scan-article.ts';

/**
 * Prepares an article for its topics: the text is scanned once, and each claim is read in its sentence. An article that is not about
 * an election has none.
 * @example topicReader(article, relevance)(claim) // «Politik uang masih marak.» → vote-buying
 */
export function topicReader(article: Article, relevance: Relevance): (span: Span) => readonly TopicHit[] {
  if (!relevance.election) return () => [];
  const sentences = scanArticle(article.text);
  return (span) => {
    const first = sentences.findIndex(({ end }) => end > span.start);
    const own = sentences.slice(first).filter(({ start }) => start < span.end);
    const gated = sentences.slice(Math.max(0, first - 1), first + own.length).some(({ gates }) => gates.length > 0);
    return findTopics(span, own, gated);
  };
}
