import type { Article } from '../model/article.ts';
import type { ReportArticle } from '../model/report.ts';
import { sha256 } from '../model/sha256.ts';
import type { ToCodePoints } from './offsets.ts';

/**
 * The article as the report prints it: metadata, text and its hash, and everything that was left out of it with the reason.
 * @example reportArticle(article, at).removed[0] // { text: 'Baca juga: …', reason: 'related-link', rule: 'baca-juga', … }
 */
export function reportArticle(article: Article, at: ToCodePoints): ReportArticle {
  return {
    title: article.title,
    subtitle: article.subtitle,
    authors: article.authors,
    editors: article.editors,
    publisher: article.publisher,
    section: article.section,
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    language: article.language,
    dateline: article.dateline,
    text: article.text,
    textSha256: sha256(article.text),
    paragraphs: article.paragraphs.map(({ start, end, page }) => ({ start: at(start), end: at(end), page })),
    removed: article.removed.map(({ text, reason, rule, page, betweenParagraphs }) => ({
      text,
      reason,
      rule,
      page,
      betweenParagraphs,
    })),
  };
}
