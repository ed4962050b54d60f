import PQueue from 'p-queue';
import { Tinypool } from 'tinypool';
import type { Audit, AuditOptions } from '../audit.ts';
import { type Failure, failed } from '../model/failure.ts';
import type { OpenedSource } from '../model/source.ts';
import { buildFailure } from '../report/build-report.ts';
import type { AuditTask } from './audit-task.ts';

export interface PoolOptions {
  /** Threads that work at once; 1 unless set. */
  readonly size?: number;
  /** Milliseconds for each page of an article; 10,000 unless set. */
  readonly deadline?: number;
  /** Mebibytes of heap that a thread may take; 512 unless set. */
  readonly memory?: number;
  /** The script that threads run, for tests. */
  readonly script?: URL;
}

/** Audits apart from the thread that asks, which goes on meanwhile and outlives whatever a page does. */
export interface AuditPool {
  /** As `auditPages`; a page that takes too long or too much memory gives a report with `ok: false`. Throws only for bugs. */
  readonly audit: (source: OpenedSource, options?: AuditOptions) => Promise<Audit>;
  /** Ends the threads once all that was handed over is done. */
  readonly close: () => Promise<void>;
}

/** Source of the deadline: nearly thirty times what the slowest of 1,586 saved news pages took. */
const DEFAULTS = { size: 1, deadline: 10_000, memory: 512 } as const;

/** From `src/worker` and from `dist/worker` alike, this is the built task: threads do not read TypeScript on every Node. */
const TASK = new URL('../../dist/worker/audit-task.js', import.meta.url);

const HINT = 'Paste the text of the article instead.';

function tooSlow(milliseconds: number): Failure {
  return failed('page-limits', `The page took longer than ${milliseconds / 1000} seconds to read.`, HINT).failure;
}

function tooHeavy(mebibytes: number): Failure {
  return failed('page-limits', `Reading the page took more than ${mebibytes} MiB of memory.`, HINT).failure;
}

/**
 * Makes a pool of threads that audit one article each. A thread that is stuck or out of memory is ended and replaced; since it held one
 * article only, no other one suffers.
 * @example await createAuditPool({ size: 2 }).audit(opened) // «Kami siap,» ujar Ratna. → { report: { ok: true … }, article }
 */
export function createAuditPool(options: PoolOptions = {}): AuditPool {
  const { size, deadline, memory } = { ...DEFAULTS, ...options };
  const threads = new Tinypool({
    filename: (options.script ?? TASK).href,
    name: 'auditTask',
    minThreads: size,
    maxThreads: size,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    execArgv: [],
  });
  // the time of an article starts when a thread takes it, not while it waits for one
  const queue = new PQueue({ concurrency: size });

  const auditNow = async (task: AuditTask): Promise<Audit> => {
    const allowed = deadline * Math.max(task.source.info.pages.length, 1);
    const refuse = (failure: Failure): Audit => ({ report: buildFailure(task.source, failure), article: null });
    try {
      return await threads.run(task, { signal: AbortSignal.timeout(allowed) });
    } catch (error) {
      const { name, code } = error as { readonly name?: unknown; readonly code?: unknown }; // whatever a thread may die of
      if (name === 'AbortError') return refuse(tooSlow(allowed));
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') return refuse(tooHeavy(memory));
      throw error;
    }
  };

  return {
    audit: (source, auditOptions = {}) => queue.add(() => auditNow({ source, options: auditOptions })),
    close: async () => {
      await queue.onIdle();
      await threads.destroy();
    },
  };
}
