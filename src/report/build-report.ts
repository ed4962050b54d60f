import type { Article } from '../model/article.ts';
import type { Claim, Relevance } from '../model/claim.ts';
import type { Failure } from '../model/failure.ts';
import type { Finding } from '../model/finding.ts';
import type { QuoteWarning } from '../model/quote.ts';
import { type AuditReport, type FailureReport, type ReportTool, schemaVersion } from '../model/report.ts';
import type { OpenedSource, SourceInfo, Warning } from '../model/source.ts';
import type { AttributedQuote, Speaker } from '../model/speaker.ts';
import { version } from '../model/version.ts';
import { anchorQuotes, type PageAddresses } from './anchor-quote.ts';
import { codePointOffsets } from './offsets.ts';
import { reportArticle } from './report-article.ts';
import { reportClaim } from './report-claim.ts';
import { reportEvidence } from './report-evidence.ts';
import { reportFinding } from './report-finding.ts';
import { reportQuote } from './report-quote.ts';
import { type KnownSource, reportSource } from './report-source.ts';
import { reportWarning } from './report-warning.ts';

/** Everything an audit found out; spans are UTF-16 code units of the article's text. */
export interface AuditResults {
  readonly source: OpenedSource;
  readonly page: { readonly charset: string | null };
  readonly article: Article;
  readonly relevance: Relevance;
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly AttributedQuote[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly warnings: readonly (Warning | QuoteWarning)[];
}

const tool: ReportTool = { name: 'kutip', version };

function pageAddresses(info: SourceInfo, article: Article): PageAddresses {
  const addresses = info.pages.flatMap(({ number, url }, index) =>
    url === null ? [] : [[article.pageNumbers[index] ?? number, url] as const],
  );
  return { main: info.finalUrl ?? info.url ?? article.canonicalUrl, pages: new Map(addresses) };
}

/** More remarks than anybody reads about one page. */
const MOST_WARNINGS = 100;

function reportWarnings(warnings: AuditResults['warnings'], text: string): AuditReport['warnings'] {
  const shown = warnings.slice(0, MOST_WARNINGS).map((warning) => reportWarning(warning, text));
  const left = warnings.length - shown.length;
  return left === 0 ? shown : [...shown, { code: 'more-warnings', message: `${left} more remarks are left out.` }];
}

/** The keys of a speaker in the order of the contract. */
const reportSpeaker = ({ id, name, kind, role, affiliation, aliases, quotes }: Speaker): Speaker => ({
  id,
  name,
  kind,
  role,
  affiliation,
  aliases,
  quotes,
});

/**
 * Writes the results of an audit down as the report that scripts read: key order of the contract, offsets in code points, anchors.
 * @example buildReport(results).quotes[0]?.anchor.exact // 'Kami menerima 37 laporan' from “Kami menerima 37 laporan,” kata Ratna.
 */
export function buildReport(results: AuditResults): AuditReport {
  const { source, page, article, relevance } = results;
  const { text } = article;
  const at = codePointOffsets(text);
  const anchor = anchorQuotes(article, pageAddresses(source.info, article));
  const { canonicalUrl, pagesTotal, pagesMissing, pageNumbers } = article;
  return {
    schemaVersion,
    tool,
    ok: true,
    source: reportSource(source, { canonicalUrl, charset: page.charset, pagesTotal, pageNumbers, pagesMissing }),
    article: reportArticle(article, at),
    relevance: { election: relevance.election, evidence: relevance.evidence.map((item) => reportEvidence(item, at)) },
    speakers: results.speakers.map(reportSpeaker),
    quotes: results.quotes.map((quote) => reportQuote(quote, { text, at, anchor })),
    claims: results.claims.map((claim) => reportClaim(claim, at)),
    findings: results.findings.map((finding) => reportFinding(finding, at)),
    warnings: reportWarnings(results.warnings, text),
  };
}

/**
 * Reports a source that could not be audited, opened or not: what happened and what the user can do.
 * @example buildFailure({ info: { input: 'hilang.html', kind: 'file' } }, failure).error.code // 'file-not-found'
 */
export function buildFailure(source: KnownSource, { code, message, hint, status }: Failure): FailureReport {
  return { schemaVersion, tool, ok: false, source: reportSource(source), error: { code, message, hint, status } };
}
