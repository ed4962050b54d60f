import { stringify } from 'csv-stringify/sync';
import type { Claim } from '../model/claim.ts';
import type { AuditReport, FailureReport, Report, ReportQuote } from '../model/report.ts';
import type { Speaker } from '../model/speaker.ts';
import { addressOf } from './address-of.ts';
import { escapeTerminal } from './escape-terminal.ts';

/** What one row is made of; a source without claims has a row of its own, so that none is lost. */
interface Row {
  readonly report: Report;
  readonly claim?: Claim | undefined;
  readonly quote?: ReportQuote | undefined;
  readonly speaker?: Speaker | undefined;
}

type Cell = string | number | null | undefined;

const list = (items: readonly string[] | undefined): string | undefined => items?.join('; ');
const articleOf = ({ report }: Row) => (report.ok ? report.article : undefined);

/** Columns of the table: name and what stands in it. Names and values are the same in every language. */
const columns: Readonly<Record<string, (row: Row) => Cell>> = {
  input: ({ report }) => report.source.input,
  url: ({ report }) => addressOf(report.source),
  title: (row) => articleOf(row)?.title,
  publisher: (row) => articleOf(row)?.publisher,
  published_at: (row) => articleOf(row)?.publishedAt,
  speaker: ({ speaker }) => speaker?.name,
  speaker_kind: ({ speaker }) => speaker?.kind,
  role: ({ speaker }) => speaker?.role,
  affiliation: ({ speaker }) => speaker?.affiliation,
  claim: ({ claim }) => claim?.text,
  checkability: ({ claim }) => claim?.checkability.label,
  missing: ({ claim }) => list(claim?.checkability.missing),
  types: ({ claim }) => list(claim?.types),
  modality: ({ claim }) => list(claim?.modality),
  polarity: ({ claim }) => claim?.polarity,
  topics: ({ claim }) => list(claim?.topics.map(({ id }) => id)),
  quantities: ({ claim }) => list(claim?.quantities.map(({ text }) => text)),
  legal_refs: ({ claim }) => list(claim?.legalRefs.map(({ text }) => text)),
  quote: ({ quote }) => quote?.text,
  quote_kind: ({ quote }) => quote?.kind,
  said_at: ({ quote }) => quote?.saidAt?.date ?? quote?.saidAt?.text,
  confidence: ({ quote }) => quote?.attribution.confidence,
  link: ({ quote }) => quote?.anchor.textFragment,
  claim_id: ({ claim }) => claim?.id,
  start: ({ claim }) => claim?.start,
  end: ({ claim }) => claim?.end,
  error: ({ report }) => (report.ok ? undefined : report.error.code),
  error_message: ({ report }) => (report.ok ? undefined : report.error.message),
};

/** What a spreadsheet takes for a formula: `=HYPERLINK(…)`, `+62…`, `@SUM`; in full width too. */
const formulaStart = /^[\s'"]*[=+\-@＝＋－＠|%]/u;

/** A cell that no spreadsheet computes and no terminal acts on. */
function inert(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = escapeTerminal(cell.replace(/[\t\r\n]+/gu, ' '));
  return formulaStart.test(text) ? `'${text}` : text;
}

function rowsOf(report: AuditReport | FailureReport): readonly Row[] {
  if (!report.ok || report.claims.length === 0) return [{ report }];
  const quotes = new Map(report.quotes.map((quote) => [quote.id, quote]));
  const speakers = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  return report.claims.map((claim) => ({
    report,
    claim,
    quote: quotes.get(claim.quote),
    speaker: claim.speaker === null ? undefined : speakers.get(claim.speaker),
  }));
}

/**
 * Writes one row a claim for a spreadsheet; text that looks like a formula gets a `'` before it.
 * @example renderCsv([report]) // input,url,title,…\r\n"berita.html",… "Kami menerima 37 laporan",checkable …
 */
export function renderCsv(reports: readonly Report[]): string {
  const rows = reports.flatMap(rowsOf).map((row) => Object.values(columns).map((cell) => inert(cell(row))));
  return stringify([Object.keys(columns), ...rows], { bom: true, record_delimiter: 'windows', quoted_string: true });
}
