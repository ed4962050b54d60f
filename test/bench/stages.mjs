// The steps of kutip that are timed, from the build.

import { findArticle } from '../../dist/article/find-article.js';
import { joinPages } from '../../dist/article/join-pages.js';
import { judgeArticle } from '../../dist/article/judge-article.js';
import { readTextArticle } from '../../dist/article/read-text-article.js';
import { describeClaims } from '../../dist/claims/describe-claims.js';
import { judgeRelevance } from '../../dist/claims/judge-relevance.js';
import { noteFindings } from '../../dist/findings/note-findings.js';
import { auditHtml } from '../../dist/index.js';
import { readPage } from '../../dist/page/read-page.js';
import { findQuotes } from '../../dist/quotes/find-quotes.js';
import { attributeQuotes } from '../../dist/speakers/attribute-quotes.js';

/** From bytes to JSON, as a user has it. */
export const audit = ({ bytes, url }) => JSON.stringify(auditHtml(bytes, { url: url ?? undefined }));

/** The article of a page; null where there is none. */
export function articleOf({ bytes, url }) {
  const page = readPage(bytes, { contentType: null, url });
  const found = judgeArticle(joinPages([findArticle(page.value, { publisherRules: true })]).article, page.value);
  return found.ok ? found.value : null;
}

/** The article of a text. */
export const textArticle = (text) => joinPages([readTextArticle(text)]).article;

/** The steps that look at words alone: quotes, speakers, relevance, claims, findings. */
export function readText(article) {
  const { quotes, speakers } = attributeQuotes(article, findQuotes(article).quotes);
  const relevance = judgeRelevance(article);
  const claims = describeClaims({ article, quotes, speakers, relevance });
  return noteFindings({ article, quotes, speakers, claims, relevance }, 'en');
}
