import type { AuditReport, Report } from '../../model/report.ts';

/** How often each name was counted. */
export type Counts = ReadonlyMap<string, number>;

/** What many reports say together. */
export interface Tally {
  readonly pages: number;
  readonly audited: number;
  readonly aboutElections: number;
  readonly quotes: number;
  readonly claims: number;
  readonly checkable: number;
  /** Failures by their code. */
  readonly failures: Counts;
  /** Failures by host. */
  readonly failedHosts: Counts;
  readonly hosts: Counts;
  /** Quotes by the name of who said them. */
  readonly speakers: Counts;
  readonly topics: Counts;
  readonly findings: Counts;
}

/** Counts reports one after the other and keeps none of them. */
export interface Tallying {
  readonly add: (report: Report) => void;
  readonly tally: () => Tally;
}

/** More names than this are not kept apart: those that came once go. */
const MOST_NAMES = 100_000;

function count(counts: Map<string, number>, name: string, times = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + times);
  if (counts.size > MOST_NAMES) for (const [rare, often] of counts) if (often === 1) counts.delete(rare);
}

function hostOf({ source }: Report): string | null {
  const address = source.finalUrl ?? source.url ?? source.input;
  return URL.canParse(address) ? new URL(address).hostname : null;
}

/**
 * Begins to count.
 * @example createTally().tally().pages // → 0
 */
export function createTally(): Tallying {
  const sums = { pages: 0, audited: 0, aboutElections: 0, quotes: 0, claims: 0, checkable: 0 };
  const failures = new Map<string, number>();
  const failedHosts = new Map<string, number>();
  const hosts = new Map<string, number>();
  const speakers = new Map<string, number>();
  const topics = new Map<string, number>();
  const findings = new Map<string, number>();
  const addAudit = (report: AuditReport): void => {
    sums.audited += 1;
    if (report.relevance.election) sums.aboutElections += 1;
    sums.quotes += report.quotes.length;
    sums.claims += report.claims.length;
    for (const { checkability, topics: about } of report.claims) {
      if (checkability.label === 'checkable') sums.checkable += 1;
      for (const { id } of about) count(topics, id);
    }
    for (const { name, kind, quotes } of report.speakers) if (kind !== 'unnamed') count(speakers, name, quotes);
    for (const { id } of report.findings) count(findings, id);
  };
  return {
    tally: () => ({ ...sums, failures, failedHosts, hosts, speakers, topics, findings }),
    add: (report) => {
      const host = hostOf(report);
      sums.pages += 1;
      if (host !== null) count(hosts, host);
      if (report.ok) return addAudit(report);
      const { code, status } = report.error;
      count(failures, status === null ? code : `${code} ${status}`);
      if (host !== null) count(failedHosts, host);
    },
  };
}
