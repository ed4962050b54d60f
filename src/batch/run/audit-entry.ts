import type { AuditOptions } from '../../audit.ts';
import { auditWeb, type WebSteps } from '../../audit-web.ts';
import type { Failure, FailureCode } from '../../model/failure.ts';
import type { Report } from '../../model/report.ts';
import { buildFailure } from '../../report/build-report.ts';
import { hidePassword } from '../../source/hide-password.ts';
import { askedPause, retryDelay } from '../../source/http/retry-delay.ts';
import type { WebReader } from '../../source/http/web-reader.ts';
import { readFileSource } from '../../source/read-file.ts';
import type { Hosts } from '../politeness/hosts.ts';
import { readPlace } from '../read-list/archive-place.ts';
import { explainBadLine } from '../read-list/to-entry.ts';
import type { Waiting } from './backlog.ts';
import { openArchived } from './open-archived.ts';

/** What auditing an entry needs from its surroundings. */
export interface AuditTools {
  readonly web: WebReader;
  readonly hosts: Hosts;
  readonly cwd: string;
  /** Audits what was read, wherever that is done. */
  readonly audit: WebSteps['audit'];
  readonly options: AuditOptions & { readonly maxPages: number };
  readonly now?: () => number;
}

/** A host that wants more patience than this is left alone for the rest of the run. */
const LONGEST_PARK = 3_600_000;

const UNANSWERED: ReadonlySet<FailureCode> = new Set(['dns', 'connect', 'tls', 'timeout']);
const FIRST_SERVER_FAULT = 500;

/** True when the failure says that the host as a whole does not work. */
function isSilent({ code, status }: Failure): boolean {
  return UNANSWERED.has(code) || ((code === 'http-status' || code === 'robots') && (status ?? 0) >= FIRST_SERVER_FAULT);
}

/**
 * The report of an entry that was not or could not be read.
 * @example failureOf(entry, deferred('kabar.example')).ok // → false
 */
export function failureOf({ kind, text }: Pick<Waiting, 'kind' | 'text'>, failure: Failure): Report {
  if (kind === 'file') return buildFailure({ info: { input: text, kind } }, failure);
  if (kind === 'archived') return buildFailure({ info: { input: readPlace(text).archive, kind: 'archive' } }, failure);
  const shown = hidePassword(text);
  return buildFailure({ info: { input: shown, kind: 'url', url: kind === 'url' ? shown : null } }, failure);
}

/** Asks for a page once and audits it with its other pages; null when the host wants to be asked again later. */
async function auditAddress(entry: Waiting, attempts: number, tools: AuditTools): Promise<Report | null> {
  const { web, hosts, audit, options, now = Date.now } = tools;
  const { domain, text } = entry;
  const { outcome, retryAfter } = await web.ask(text);
  if (!outcome.ok) {
    const { failure } = outcome;
    if (failure.code === 'deferred') return failureOf(entry, failure);
    hosts.note(domain, !isSilent(failure));
    const pause = retryDelay({ failure, retryAfter, attempts }, now(), Math.random(), LONGEST_PARK);
    const asked = askedPause(retryAfter, now()) ?? 0;
    if (asked > LONGEST_PARK) hosts.close(domain);
    else if (asked > 0 || pause !== null) hosts.park(domain, Math.max(pause ?? 0, asked));
    return pause === null ? failureOf(entry, failure) : null;
  }
  hosts.note(domain, true);
  const read: WebReader['read'] = async (address) => (address === text ? outcome : web.read(address));
  return (await auditWeb(text, { read, audit }, options)).report;
}

/**
 * Audits one entry of a batch, whatever it is; null when it has to be done again later.
 * @example await auditEntry(entry, 1, tools) // → { ok: true, source: { input: 'https://kabar.example/1' … } … }
 */
export async function auditEntry(entry: Waiting, attempts: number, tools: AuditTools): Promise<Report | null> {
  switch (entry.kind) {
    case 'bad':
      return failureOf(entry, explainBadLine(entry.text));
    case 'file': {
      const opened = await readFileSource(entry.text, tools.cwd);
      return opened.ok ? (await tools.audit(opened.value, tools.options)).report : failureOf(entry, opened.failure);
    }
    case 'archived': {
      const opened = await openArchived(readPlace(entry.text), tools.cwd);
      return opened.ok ? (await tools.audit(opened.value, tools.options)).report : failureOf(entry, opened.failure);
    }
    case 'url':
      return auditAddress(entry, attempts, tools);
  }
}
