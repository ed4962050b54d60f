import { type AuditOptions, auditSource } from './audit.ts';
import type { Report, ReportSource } from './model/report.ts';
import { sha256 } from './model/sha256.ts';
import type { OpenedSource } from './model/source.ts';

export type * from './model/article.ts';
export type * from './model/claim.ts';
export type * from './model/failure.ts';
export type * from './model/finding.ts';
export type * from './model/quote.ts';
export type {
  AuditReport,
  FailureReport,
  Report,
  ReportArticle,
  ReportQuote,
  ReportSource,
  ReportTool,
} from './model/report.ts';
export type * from './model/source.ts';
export type { Confidence, Resolution, Speaker, SpeakerKind } from './model/speaker.ts';

/** What the library may be told beside the page itself. */
export interface LibraryOptions extends Pick<AuditOptions, 'lang' | 'publisherRules'> {
  /** The page's address: it names the publisher and makes links to the words possible. */
  readonly url?: string;
  /** The time that is noted as the time of fetching, ISO 8601 in UTC; none unless set. */
  readonly now?: string;
}

/** How `auditUrl` fetches. */
export interface FetchOptions extends Omit<LibraryOptions, 'url'> {
  /** Lets the tool talk to loopback and private addresses; off by default. */
  readonly allowPrivate?: boolean;
  /** Seconds for the whole page, redirects included; 30 unless set. */
  readonly timeout?: number;
  readonly userAgent?: string;
  /** Seconds between two requests to one host; 2 unless set. */
  readonly delay?: number;
  /** False reads pages that robots.txt forbids; true unless set. */
  readonly robots?: boolean;
  /** At most so many pages of one article are read; 20 unless set. */
  readonly maxPages?: number;
}

function inMemory(bytes: Uint8Array, { url, now }: LibraryOptions): OpenedSource {
  const address = url ?? null;
  const pages = [{ number: 1, url: address, bytes: bytes.length, sha256: sha256(bytes) }];
  const kind = address === null ? ('stdin' as const) : ('url' as const);
  const input = address ?? '-';
  return {
    info: {
      input,
      url: address,
      finalUrl: address,
      kind,
      fetchedAt: now ?? null,
      status: null,
      contentType: null,
      pages,
    },
    bytes,
  };
}

/**
 * Audits the HTML of a news page. Nothing is thrown for bad input: a page without an article gives a report with `ok: false`.
 * @example auditHtml('<p>“Kami siap,” ujar Ratna. …', { url: 'https://kabar.example/1' }).ok // → true
 */
export function auditHtml(html: string | Uint8Array, options: LibraryOptions = {}): Report {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return auditSource(inMemory(bytes, options), options);
}

/**
 * Audits the text of an article, pasted from a page with its noise or clean.
 * @example auditText('Ratna mengatakan, surat suara sudah tiba. …').ok // → true
 */
export function auditText(text: string, options: LibraryOptions = {}): Report {
  return auditSource(inMemory(new TextEncoder().encode(text), options), { ...options, plainText: true });
}

/** The source as if it had been fetched at the time that the caller notes. */
function fetchedThen(source: ReportSource, fetchedAt: string): ReportSource {
  return {
    ...source,
    fetchedAt: source.fetchedAt === null ? null : fetchedAt,
    pages: source.pages.map((page) => ({ ...page, http: page.http === null ? null : { ...page.http, fetchedAt } })),
  };
}

/**
 * Fetches a news page, with the other pages of its article, and audits it. A page that cannot be had gives a report with `ok: false` and the reason.
 * @example await auditUrl('https://kabar.example/pemilu/1')
 */
export async function auditUrl(url: string, options: FetchOptions = {}): Promise<Report> {
  const [{ createWebReader }, { auditWeb }, { createAuditor }] = await Promise.all([
    import('./source/http/web-reader.ts'),
    import('./audit-web.ts'),
    import('./worker/create-auditor.ts'),
  ]);
  const { now, lang = 'en', publisherRules = true, maxPages, ...fetching } = options;
  const web = createWebReader(fetching);
  const auditor = createAuditor();
  try {
    const pages = maxPages === undefined ? {} : { maxPages };
    const { report } = await auditWeb(
      url,
      { read: web.read, audit: auditor.audit },
      { lang, publisherRules, ...pages },
    );
    return now === undefined ? report : { ...report, source: fetchedThen(report.source, now) };
  } finally {
    await Promise.all([web.close(), auditor.close()]);
  }
}
