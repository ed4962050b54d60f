import type { Audit, AuditOptions } from './audit.ts';
import type { Article, PageLink } from './model/article.ts';
import type { Failure, Outcome } from './model/failure.ts';
import type { AuditReport, Report } from './model/report.ts';
import type { OpenedSource, SourceKind, Warning } from './model/source.ts';
import { buildFailure } from './report/build-report.ts';
import { addPages } from './source/add-pages.ts';
import { hidePassword } from './source/hide-password.ts';

export interface WebAuditOptions extends AuditOptions {
  /** At most so many pages of one article are read. */
  readonly maxPages?: number;
}

type Read = (address: string) => Promise<Outcome<OpenedSource>>;

/** How pages are had and audited. */
export interface WebSteps {
  readonly read: Read;
  readonly audit: (source: OpenedSource, options: AuditOptions) => Audit | Promise<Audit>;
  /** What addresses are read from; the web unless set. */
  readonly kind?: SourceKind;
}

const DEFAULT_PAGES = 20;

/** Where the pages are that the article names. */
function placesOf({ article }: Audit): Article['elsewhere'] {
  return article?.elsewhere ?? { pages: [], whole: null };
}

/** A page that is not there says nothing about the next one; any other trouble is the server's, and it is left alone. */
function mayGoOn({ code, status }: Failure): boolean {
  if (code === 'offline') return true;
  return code === 'http-status' && (status === 404 || status === 410);
}

/** The page that holds all pages counts only when it goes on where the first one does and nothing is missing from it. */
function holdsAll(whole: Report, first: AuditReport): whole is AuditReport {
  if (!whole.ok || whole.source.pagesMissing.length > 0) return false;
  const { text, paragraphs } = first.article;
  const points = [...text];
  const lead = paragraphs[0] === undefined ? '' : points.slice(paragraphs[0].start, paragraphs[0].end).join('');
  return whole.article.text.includes(lead) && whole.article.text.length > text.length;
}

async function readPages(
  links: readonly PageLink[],
  read: Read,
): Promise<{ readonly pages: readonly OpenedSource[]; readonly warnings: readonly Warning[] }> {
  const pages: OpenedSource[] = [];
  const warnings: Warning[] = [];
  for (const { number, url } of links) {
    const opened = await read(url);
    if (opened.ok) pages.push(opened.value);
    else {
      warnings.push({ code: 'page-not-read', message: `Page ${number} was not read: ${opened.failure.message}` });
      if (!mayGoOn(opened.failure)) break;
    }
  }
  return { pages, warnings };
}

/** The last page of an article may be too short to be told for one: its first page tells. */
async function addFirstPage(source: OpenedSource, links: readonly PageLink[], read: Read): Promise<OpenedSource> {
  const start = links.find(({ number }) => number === 1);
  const opened = start === undefined ? null : await read(start.url);
  return opened?.ok === true ? addPages(source, [opened.value]) : source;
}

/**
 * Audits a web page with all pages of its article: as one where the site offers that, else page by page, up to a cap.
 * What could not be had is named in the report.
 * @example await auditWeb('https://kabar.example/read/7/tiba', { read: web.read, audit: auditPages }) // → { report: { source: { pagesTotal: 3, pagesMissing: [] … } … }, article }
 */
export async function auditWeb(address: string, steps: WebSteps, options: WebAuditOptions = {}): Promise<Audit> {
  const { read } = steps;
  const first = await read(address);
  if (!first.ok) {
    const shown = hidePassword(address);
    const info = { input: shown, kind: steps.kind ?? 'url', url: shown };
    return { report: buildFailure({ info }, first.failure), article: null };
  }
  const { maxPages = DEFAULT_PAGES, ...auditOptions } = options;
  const audited = async (pages: OpenedSource): Promise<Audit> => steps.audit(pages, auditOptions);
  let source = first.value;
  let audit = await audited(source);
  if (maxPages === 1) return audit;
  if (!audit.report.ok) {
    const alone = audit;
    source = await addFirstPage(source, placesOf(audit).pages, read);
    if (source === first.value) return alone;
    audit = await audited(source);
    if (!audit.report.ok) return alone;
  }

  const { whole } = placesOf(audit);
  if (whole !== null) {
    const opened = await read(whole);
    if (opened.ok) {
      const { input, url } = source.info;
      const joined = { ...opened.value, info: { ...opened.value.info, input, url } };
      const atOnce = await audited(joined);
      if (holdsAll(atOnce.report, audit.report)) return atOnce;
    } else if (!mayGoOn(opened.failure)) {
      // the pages by number are asked of the same server: one refusal is enough
      const refused = { code: 'page-not-read', message: `The other pages were not read: ${opened.failure.message}` };
      return audited(addPages(source, [], [refused]));
    }
  }

  const asked = new Set<string>();
  for (;;) {
    const links = placesOf(audit)
      .pages.filter(({ url }) => !asked.has(url))
      .slice(0, maxPages - source.info.pages.length);
    if (links.length === 0) return audit;
    for (const { url } of links) asked.add(url);
    const found = await readPages(links, read);
    source = addPages(source, found.pages, found.warnings);
    audit = await audited(source);
  }
}
