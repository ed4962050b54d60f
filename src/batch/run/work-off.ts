import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '../../model/failure.ts';
import type { Report } from '../../model/report.ts';
import { recordLine } from '../output/record-line.ts';
import { deferred, type Hosts } from '../politeness/hosts.ts';
import type { KeySet } from '../read-list/key-set.ts';
import { type AuditTools, auditEntry, failureOf } from './audit-entry.ts';
import type { Backlog, Waiting } from './backlog.ts';
import type { BatchOptions, Sink } from './batch-options.ts';
import { schedule } from './schedule.ts';

/** What there is to do, and where it goes. */
export interface Job extends Pick<BatchOptions, 'concurrency' | 'stop' | 'watch'> {
  readonly backlog: Backlog;
  readonly known: KeySet;
  readonly hosts: Hosts;
  readonly tools: AuditTools;
  readonly write: Sink;
}

/** What came of it. */
export interface WorkedOff {
  readonly failures: number;
  readonly bugs: number;
  /** How it ended. */
  readonly end: 'done' | 'stopped' | 'gone';
}

/** What runs is given so long to end when the run is to stop. */
const LONGEST_END = 10_000;

const BUG: Failure = {
  code: 'internal',
  message: 'This is a bug of kutip, not of the page.',
  hint: 'Run it again with --debug and report what it shows.',
  status: null,
};

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/**
 * Does everything in the backlog and writes one record for each entry; a run that is stopped leaves the others for the next.
 * @example await workOff(job) // → { failures: 3, bugs: 0, end: 'done' }
 */
export async function workOff({
  backlog,
  known,
  hosts,
  tools,
  write,
  concurrency,
  stop,
  watch,
}: Job): Promise<WorkedOff> {
  const attempts = new Map<number, number>();
  const gone = new AbortController();
  const stopped = AbortSignal.any([stop.soon, stop.now, gone.signal]);
  let failures = 0;
  let bugs = 0;
  let isOver = false;

  const record = async (entry: Waiting, report: Report, asked: number): Promise<void> => {
    if (isOver) return;
    if (!report.ok) failures += 1;
    if (!report.ok && report.error.code === 'internal') bugs += 1;
    const isRead = await write(recordLine(report, { key: known.key(entry.number), attempts: asked }));
    if (!isRead) gone.abort();
    watch.recorded(report);
  };
  const audit = async (entry: Waiting, asked: number): Promise<Report | null> => {
    try {
      return await auditEntry(entry, asked, tools);
    } catch (error) {
      // a bug met in one page must not lose the others
      watch.bug(error);
      return failureOf(entry, BUG);
    }
  };
  const perform = async (entry: Waiting): Promise<boolean> => {
    const asked = (attempts.get(entry.id) ?? 0) + 1;
    const report = await audit(entry, asked);
    if (report === null) {
      attempts.set(entry.id, asked);
      return false;
    }
    attempts.delete(entry.id);
    await record(entry, report, asked);
    return true;
  };
  const giveUp = (entry: Waiting): Promise<void> => record(entry, failureOf(entry, deferred(entry.domain)), 0);

  const late = new AbortController();
  const working = schedule({ backlog, hosts, concurrency, perform, giveUp, stopped });
  const atLast = aborted(stop.soon).then(() => sleep(LONGEST_END, undefined, { signal: late.signal }));
  try {
    await Promise.race([working, aborted(stop.now), aborted(gone.signal), atLast.catch(() => undefined)]);
  } finally {
    isOver = true;
    late.abort();
    // what is still under way ends when its connections do, and nobody waits for it
    working.catch(() => undefined);
  }
  if (gone.signal.aborted) return { failures, bugs, end: 'gone' };
  return { failures, bugs, end: stopped.aborted ? 'stopped' : 'done' };
}
