import type { Removal } from './article.ts';
import type { Claim, Evidence, Relevance } from './claim.ts';
import type { Failure } from './failure.ts';
import type { Finding } from './finding.ts';
import type { CueClass, QuoteKind } from './quote.ts';
import type { PageFetch, SourceKind, SourcePage, Warning } from './source.ts';
import type { Confidence, Resolution, Speaker } from './speaker.ts';

/** The version of the report's shape; changes when a key changes its meaning. */
export const schemaVersion = '1.0';

export interface ReportTool {
  readonly name: 'kutip';
  readonly version: string;
}

/** One page of the article; `http` is null for files and standard input. */
export interface ReportPage extends Omit<SourcePage, 'http'> {
  readonly http: PageFetch | null;
}

export interface ReportSource {
  readonly input: string;
  readonly url: string | null;
  readonly finalUrl: string | null;
  readonly canonicalUrl: string | null;
  readonly kind: SourceKind;
  readonly fetchedAt: string | null;
  readonly status: number | null;
  readonly contentType: string | null;
  readonly charset: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly pages: readonly ReportPage[];
  readonly pagesTotal: number | null;
  readonly pagesMissing: readonly number[];
}

export interface ReportArticle {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly publisher: string | null;
  readonly section: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly language: string;
  readonly dateline: string | null;
  readonly text: string;
  readonly textSha256: string;
  readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly page: number }[];
  readonly removed: readonly Removal[];
}

export interface ReportQuote {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly speaker: string | null;
  readonly mention: Evidence | null;
  readonly cue: (Evidence & { readonly class: CueClass }) | null;
  readonly attribution: { readonly rule: string; readonly resolution: Resolution; readonly confidence: Confidence };
  readonly continues: string | null;
  readonly repaired: readonly { readonly text: string; readonly reason: Removal['reason'] }[];
  readonly inside: string | null;
  readonly saidAt: {
    readonly text: string;
    readonly date: string | null;
    readonly basis: 'absolute' | 'relative-to-publication';
  } | null;
  readonly saidIn: { readonly text: string } | null;
  readonly occasion: { readonly text: string } | null;
  readonly anchor: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly occurrences: number;
    readonly textFragment: string | null;
  };
}

/** What a line of a batch's output says beside its report. */
export interface BatchNote {
  /** Of the page, the same in every run. */
  readonly key: string;
  /** How often the page was asked for. */
  readonly attempts: number;
  /** CRC-32 of all bytes of the line before this. */
  readonly sum: string;
}

/** The report of a source that was audited. All offsets count Unicode code points of `article.text`, end exclusive. */
export interface AuditReport {
  readonly schemaVersion: typeof schemaVersion;
  readonly tool: ReportTool;
  readonly ok: true;
  readonly source: ReportSource;
  readonly article: ReportArticle;
  readonly relevance: Relevance;
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly ReportQuote[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  readonly batch?: BatchNote | undefined;
}

/** The report of a source that could not be audited. */
export interface FailureReport {
  readonly schemaVersion: typeof schemaVersion;
  readonly tool: ReportTool;
  readonly ok: false;
  readonly source: ReportSource;
  readonly error: Failure;
  readonly batch?: BatchNote | undefined;
}

export type Report = AuditReport | FailureReport;
