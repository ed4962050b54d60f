import { describeClaims } from '../../src/claims/describe-claims.ts';
import { judgeRelevance } from '../../src/claims/judge-relevance.ts';
import type { FindingInput } from '../../src/findings/rule.ts';
import type { Article } from '../../src/model/article.ts';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { attributeQuotes } from '../../src/speakers/attribute-quotes.ts';
import { articleOf } from '../helpers/article-of.ts';

/** Everything of the audit that follows the article, for a text written in a test. */
export function auditOf(paragraphs: string | readonly string[], extra: Partial<Article> = {}): FindingInput {
  const list = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  const article: Article = { ...articleOf(list), ...extra };
  const { quotes, speakers } = attributeQuotes(article, findQuotes(article).quotes);
  const relevance = judgeRelevance(article);
  return { article, quotes, speakers, relevance, claims: describeClaims({ article, quotes, speakers, relevance }) };
}
