import { access } from 'node:fs/promises';
import type { WorkerFlags } from './batch-flags.ts';
import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io, StopSignal } from './io.ts';
import { refusesDelay } from './refuses-delay.ts';

/** Ends of a batch that are its own: everything was read, or what could not be has its record. */
const DONE: ReadonlySet<number> = new Set([exitCodes.done, exitCodes.sourceFailed, exitCodes.usage]);

/** A machine without the shared folder must not take lists from those that have it. */
async function isThere(list: string): Promise<boolean> {
  return access(list).then(
    () => true,
    () => false,
  );
}

/**
 * `kutip worker`: takes lists from a queue and works each off as `kutip batch` would. Gives the exit code: 3 when the queue cannot be
 * used, 2 when a list is not on this machine, 130 and its kind when a signal ended it.
 */
export async function workerCommand(flags: WorkerFlags, io: Io): Promise<number> {
  if (await refusesDelay(flags, io)) return exitCodes.usage;
  const [{ workJobs }, { QueueError }, { batchCommand, SIGNAL_CODES }] = await Promise.all([
    import('../batch/queue/work-jobs.ts'),
    import('../batch/queue/queue-error.ts'),
    import('./batch-command.ts'),
  ]);
  const stopped = new AbortController();
  let signal: StopSignal | null = null;
  let lacking = false;
  const off = io.onStop((name) => {
    signal ??= name;
    stopped.abort();
  });
  // a list that ends early is the worker's business, not the end of the process
  const inner: Io = { ...io, leave: () => undefined };
  try {
    await workJobs({
      address: flags.queue,
      lease: flags.lease,
      untilEmpty: flags.untilEmpty === true,
      stopped: stopped.signal,
      lost: () => void complain('The queue does not answer; waiting for it.', flags, io),
      run: async ({ list, output }) => {
        if (!(await isThere(list))) {
          await complain(`There is no list “${list}”. Check the name, and the folder you are in.`, flags, io);
          lacking = true;
          stopped.abort();
          return false;
        }
        const code = await batchCommand(
          [list],
          { ...flags, output, quiet: true },
          { io: inner, argv: ['batch', list] },
        );
        if (DONE.has(code) && flags.quiet !== true) await complain(`“${list}” is done.`, flags, io);
        return DONE.has(code);
      },
    });
  } catch (error) {
    if (!(error instanceof QueueError)) throw error;
    await complain(error.message, flags, io);
    return exitCodes.sourceFailed;
  } finally {
    off();
  }
  const ended = lacking ? exitCodes.usage : exitCodes.done;
  const code = signal === null ? ended : SIGNAL_CODES[signal];
  if (code !== exitCodes.done) io.leave(code);
  return code;
}
