import type { Progress } from '../batch/progress/watch-progress.ts';
import type { Watcher } from '../batch/run/batch-options.ts';
import type { BatchFlags } from './batch-flags.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';

/** Says a sentence to the person without tearing the progress that is shown. */
export type Tell = (told: string) => void;

/** Tells on standard error, where `progress` is shown too. */
export function teller(progress: Progress, flags: BatchFlags, io: Io): Tell {
  return (told) => {
    progress.clear();
    void complain(told, flags, io);
  };
}

/** Shows what happens in a batch, as far as its flags want it shown. */
export function batchWatcher(progress: Progress, flags: BatchFlags, io: Io): Watcher {
  const tell = teller(progress, flags, io);
  return {
    gathered: progress.begin,
    recorded: progress.recorded,
    remark: tell,
    repaired: ({ records, rejected, torn }) => {
      if (rejected > 0)
        tell(`${rejected} damaged lines went into “${flags.output}.rejects”; their pages are read again.`);
      if (torn) tell('The last line had been cut off; its page is read again.');
      if (records > 0 && flags.quiet !== true)
        tell(`The output holds ${records} records; what is missing is read now.`);
    },
    bug: (error) => {
      if (flags.debug === true) void io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    },
  };
}
