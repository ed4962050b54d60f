import { findArticle } from './article/find-article.ts';
import { joinPages } from './article/join-pages.ts';
import { judgeArticle } from './article/judge-article.ts';
import { languageWarning } from './article/language-warning.ts';
import { readTextArticle } from './article/read-text-article.ts';
import { describeClaims } from './claims/describe-claims.ts';
import { judgeRelevance } from './claims/judge-relevance.ts';
import { noteFindings } from './findings/note-findings.ts';
import type { Article } from './model/article.ts';
import { type Failure, failed } from './model/failure.ts';
import type { Report } from './model/report.ts';
import type { OpenedSource } from './model/source.ts';
import type { Page } from './page/page.ts';
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

/** A report with the article that was read for it: how it was found, where pages are that were not given. Null when no page is one. */
export interface Audit {
  readonly report: Report;
  readonly article: Article | null;
}

/** No article has a hundredth of it; who said what of each is compared with all that went before. */
const MOST_QUOTES = 5000;

function tooManyQuotes(): Failure {
  return failed(
    'page-limits',
    `The page has more than ${MOST_QUOTES} quotes, which no article has.`,
    'Give the address or the text of one news article.',
  ).failure;
}

/** The source without the pages that cannot be read, each of them named. */
function readFollowing(source: OpenedSource): { readonly source: OpenedSource; readonly pages: readonly Page[] } {
  const read = (source.following ?? []).map((given) => ({ given, page: readPage(given.bytes, given) }));
  const pages = read.flatMap(({ page }) => (page.ok ? [page.value] : []));
  if (pages.length === read.length) return { source, pages };
  const warnings = read.flatMap(({ page }, index) =>
    page.ok ? [] : [{ code: 'page-not-read', message: `Page ${index + 2} was not read: ${page.failure.message}` }],
  );
  const kept = (index: number): boolean => index === 0 || read[index - 1]?.page.ok === true;
  return {
    pages,
    source: {
      ...source,
      info: { ...source.info, pages: source.info.pages.filter((_, index) => kept(index)) },
      following: read.filter(({ page }) => page.ok).map(({ given }) => given),
      warnings: [...(source.warnings ?? []), ...warnings],
    },
  };
}

/**
 * The whole audit of one source, from its bytes to its report: pages, article, quotes, speakers, claims, findings.
 * Never throws for bad input: a source that cannot be audited gives a report with `ok: false`.
 * @example auditPages(opened).report // «Kami siap,» ujar Ratna. → { ok: true, speakers: [{ name: 'Ratna' }], … }
 */
export function auditPages(given: OpenedSource, options: AuditOptions = {}): Audit {
  const refuse = (failure: Failure, article: Article | null = null): Audit => ({
    report: buildFailure(given, failure),
    article,
  });
  const { bytes, info } = given;
  const opened = readPage(bytes, {
    contentType: info.contentType,
    url: info.finalUrl,
    plainText: options.plainText ?? false,
  });
  if (!opened.ok) return refuse(opened.failure);
  const first = opened.value;
  const { source, pages: others } = readFollowing(given);
  const pages = [first, ...others];
  const joined = joinPages(
    pages.map((page) =>
      page.kind === 'text'
        ? readTextArticle(page.text)
        : findArticle(page, { publisherRules: options.publisherRules ?? true }),
    ),
  );
  const judged = judgeArticle(joined.article, first);
  if (!judged.ok) return refuse(judged.failure, joined.article);
  const article = judged.value;

  const spoken = findQuotes(article);
  if (spoken.quotes.length > MOST_QUOTES) return refuse(tooManyQuotes());
  const { quotes, speakers } = attributeQuotes(article, spoken.quotes);
  const relevance = judgeRelevance(article);
  const claims = describeClaims({ article, quotes, speakers, relevance });
  const findings = noteFindings({ article, quotes, speakers, claims, relevance }, options.lang ?? 'en');

  const report = buildReport({
    source,
    page: first,
    article,
    relevance,
    speakers,
    quotes,
    claims,
    findings,
    warnings: [
      ...(source.warnings ?? []),
      ...pages.flatMap((page) => page.warnings),
      ...joined.warnings,
      ...languageWarning(article),
      ...article.warnings,
      ...spoken.warnings,
    ],
  });
  return { report, article };
}

/**
 * Audits a source with the pages that it has; see `auditPages`.
 * @example auditSource(opened).ok // → true
 */
export function auditSource(source: OpenedSource, options: AuditOptions = {}): Report {
  return auditPages(source, options).report;
}
