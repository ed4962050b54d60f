import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { BatchEnd, BatchOptions } from '../batch/run/batch-options.ts';
import type { BatchFlags } from './batch-flags.ts';
import { batchWatcher, teller } from './batch-watcher.ts';
import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io, StopSignal } from './io.ts';
import { chooseLanguage } from './language.ts';
import { refusesDelay } from './refuses-delay.ts';
import { sayIn } from './say.ts';
import { shellWords } from './shell-words.ts';
import { webOptions } from './web-options.ts';

const DEFAULT_WIDTH = 80;

/** The exit code that says which signal ended a command. */
export const SIGNAL_CODES: Readonly<Record<StopSignal, number>> = {
  SIGINT: exitCodes.interrupted,
  SIGTERM: exitCodes.terminated,
  SIGHUP: exitCodes.hungUp,
};

async function load() {
  const [{ runBatch }, { OutputError }, { realFiles }, { createAuditPool }, { watchProgress }] = await Promise.all([
    import('../batch/run/run-batch.ts'),
    import('../batch/output/output-error.ts'),
    import('../batch/output/files.ts'),
    import('../worker/audit-pool.ts'),
    import('../batch/progress/watch-progress.ts'),
  ]);
  return { runBatch, OutputError, realFiles, createAuditPool, watchProgress };
}

/** Aborts the first at a first signal and the second at a second; remembers which signal it was. */
function listenForStop(io: Io, onFirst: () => void) {
  const soon = new AbortController();
  const now = new AbortController();
  let signal: StopSignal | null = null;
  const off = io.onStop((name) => {
    signal ??= name;
    if (soon.signal.aborted) now.abort();
    else {
      soon.abort();
      onFirst();
    }
  });
  return { stop: { soon: soon.signal, now: now.signal }, signal: () => signal, off };
}

/** What the records say depends on these. */
function recordedOptions(flags: BatchFlags): BatchOptions['recorded'] {
  const { lang = 'en', maxPages, publisherRules, ignoreRobots = false } = flags;
  return { lang, maxPages, publisherRules, ignoreRobots };
}

function codeOf(end: Extract<BatchEnd, { kind: 'done' }>): number {
  if (end.bugs > 0) return exitCodes.bug;
  return end.failures > 0 || end.troubles > 0 ? exitCodes.sourceFailed : exitCodes.done;
}

async function showSummary(flags: BatchFlags, io: Io): Promise<void> {
  if (flags.quiet === true || flags.output === undefined) return;
  const [{ tallyOutput }, { summaryText }] = await Promise.all([
    import('../batch/summary/tally-output.ts'),
    import('../batch/summary/summary-text.ts'),
  ]);
  const { tally } = await tallyOutput(resolve(io.cwd, flags.output));
  await io.stderr.write(`\n${summaryText(tally, chooseLanguage(flags.lang, io.env))}`);
}

function usageTrouble(lists: readonly string[], flags: BatchFlags): string | null {
  if (lists.length === 0) return 'Give a list, or the name of one of web archives with --warc-list.';
  if (flags.output === undefined && (flags.retryFailed === true || flags.ordered === true))
    return '--retry-failed and --ordered work on an output: give its name with -o.';
  return null;
}

/**
 * `kutip batch`: audits everything that lists hold and keeps one record a page. Gives the exit code: 3 when a page or a list failed, 4
 * when the output could not be written or is held, 130 and its kind when a signal stopped it.
 */
export async function batchCommand(
  typed: readonly string[],
  flags: BatchFlags,
  { io, argv }: { readonly io: Io; readonly argv: readonly string[] },
): Promise<number> {
  if (await refusesDelay(flags, io)) return exitCodes.usage;
  const lists = flags.warcList === undefined ? typed : [...typed, flags.warcList];
  const wrong = usageTrouble(lists, flags);
  if (wrong !== null) {
    await complain(wrong, flags, io);
    return exitCodes.usage;
  }
  const { runBatch, OutputError, realFiles, createAuditPool, watchProgress } = await load();
  const quiet = flags.quiet === true;
  const progress = watchProgress({
    say: await sayIn(chooseLanguage(flags.lang, io.env)),
    columns: io.stderr.isTTY === true ? (io.stderr.columns ?? DEFAULT_WIDTH) : null,
    write: (text) => {
      if (!quiet) void io.stderr.write(text);
    },
    delay: flags.delay,
  });
  const tell = teller(progress, flags, io);
  const { stop, signal, off } = listenForStop(io, () => {
    tell('Stopping when the pages under way have ended. Press Ctrl-C again to stop at once.');
  });
  const pool = createAuditPool({ size: Math.max(1, availableParallelism() - 1) });
  const { lang = 'en', publisherRules, maxPages } = flags;
  const web = await webOptions(flags, io);
  const sink: BatchOptions['output'] = async (line) => {
    const written = await io.stdout.write(line.toString('utf8'));
    if (written === 'failed') throw new OutputError('The answer could not be written. Is the disk full?');
    return written === 'done';
  };
  try {
    const end = await runBatch({
      lists,
      cwd: io.cwd,
      stdin: io.stdin,
      column: flags.column ?? null,
      allLanguages: flags.allLanguages === true,
      selection: { since: flags.since ?? null, limit: flags.limit ?? null, shard: flags.shard ?? null },
      output: flags.output === undefined ? sink : resolve(io.cwd, flags.output),
      retryFailed: flags.retryFailed === true,
      force: flags.force === true,
      ordered: flags.ordered === true,
      concurrency: flags.concurrency,
      delay: flags.delay,
      web,
      audit: { audit: pool.audit, options: { lang, publisherRules, maxPages } },
      recorded: recordedOptions(flags),
      files: realFiles,
      stop,
      watch: batchWatcher(progress, flags, io),
    });
    progress.end(end.kind === 'gone' ? 'silently' : undefined);
    if (end.kind === 'gone') return exitCodes.done;
    if (end.kind === 'refused') {
      for (const message of end.messages) await complain(message, flags, io);
      return exitCodes.usage;
    }
    if (end.kind === 'stopped') {
      const code = SIGNAL_CODES[signal() ?? 'SIGINT'];
      const again = ['Stopped. Go on with:', shellWords(['kutip', ...argv])];
      await complain(flags.output === undefined ? 'Stopped before the end.' : again, flags, io);
      io.leave(code);
      return code;
    }
    await showSummary(flags, io);
    return codeOf(end);
  } catch (error) {
    progress.end();
    if (!(error instanceof OutputError)) throw error;
    await complain(error.message, flags, io);
    io.leave(exitCodes.notWritten);
    return exitCodes.notWritten;
  } finally {
    off();
    void pool.close();
  }
}
