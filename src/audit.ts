import { findArticle } from './article/find-article.ts';
import { readTextArticle } from './article/read-text-article.ts';
import { describeClaims } from './claims/describe-claims.ts';
import { judgeRelevance } from './claims/judge-relevance.ts';
import { noteFindings } from './findings/note-findings.ts';
import type { Report } from './model/report.ts';
import type { OpenedSource } from './model/source.ts';
import { readPage } from './page/read-page.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { buildFailure, buildReport } from './report/build-report.ts';
import { attributeQuotes } from './speakers/attribute-quotes.ts';

export interface AuditOptions {
  /** Language of the findings' messages; English unless set. */
  readonly lang?: 'id' | 'en';
  /** False leaves the publishers' own selectors out, so that only the generic finder works. */
  readonly publisherRules?: boolean;
  /** True when the bytes are a plain text, whatever tags it mentions. */
  readonly plainText?: boolean;
}

/**
 * The whole audit of one source, from its bytes to its report: page, article, quotes, speakers, claims, findings.
 * Never throws for bad input: a source that cannot be audited gives a report with `ok: false`.
 * @example auditSource(opened) // «Kami siap,» ujar Ratna. → { ok: true, speakers: [{ name: 'Ratna' }], … }
 */
export function auditSource(source: OpenedSource, options: AuditOptions = {}): Report {
  const { contentType, finalUrl } = source.info;
  const page = readPage(source.bytes, { contentType, url: finalUrl, plainText: options.plainText ?? false });
  if (!page.ok) return buildFailure(source, page.failure);
  const found =
    page.value.kind === 'text'
      ? readTextArticle(page.value.text)
      : findArticle(page.value, { publisherRules: options.publisherRules ?? true });
  if (!found.ok) return buildFailure(source, found.failure);
  const article = found.value;

  const spoken = findQuotes(article);
  const { quotes, speakers } = attributeQuotes(article, spoken.quotes);
  const relevance = judgeRelevance(article);
  const claims = describeClaims({ article, quotes, speakers, relevance });
  const findings = noteFindings({ article, quotes, speakers, claims, relevance }, options.lang ?? 'en');

  return buildReport({
    source,
    page: page.value,
    article,
    relevance,
    speakers,
    quotes,
    claims,
    findings,
    warnings: [...page.value.warnings, ...spoken.warnings],
  });
}
