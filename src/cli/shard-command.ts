import { resolve } from 'node:path';
import type { ShardFlags } from './batch-flags.ts';
import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { refusesDelay } from './refuses-delay.ts';
import { webOptions } from './web-options.ts';

/** Puts the lists that were written into a queue, each with the output beside it. */
async function queueLists(
  sizes: readonly number[],
  { directory, queue }: { readonly directory: string; readonly queue: string },
  io: Io,
): Promise<void> {
  const [{ addJobs }, { shardName }] = await Promise.all([
    import('../batch/queue/add-jobs.ts'),
    import('../batch/output/write-shards.ts'),
  ]);
  const names = sizes.flatMap((size, index) => (size === 0 ? [] : [resolve(io.cwd, directory, shardName(index + 1))]));
  await addJobs(
    queue,
    names.map((list) => ({ list, output: list.replace(/\.txt$/u, '.ndjson') })),
  );
}

/** `kutip shard`: splits lists so that every host is in one part only. Gives the exit code. */
export async function shardCommand(lists: readonly string[], flags: ShardFlags, io: Io): Promise<number> {
  if (await refusesDelay(flags, io)) return exitCodes.usage;
  const [
    { gatherWork },
    { createKeySet },
    { writeShards },
    { OutputError },
    { QueueError },
    { realFiles },
    { createWebReader },
  ] = await Promise.all([
    import('../batch/run/gather-work.ts'),
    import('../batch/read-list/key-set.ts'),
    import('../batch/output/write-shards.ts'),
    import('../batch/output/output-error.ts'),
    import('../batch/queue/queue-error.ts'),
    import('../batch/output/files.ts'),
    import('../source/http/web-reader.ts'),
  ]);
  const web = createWebReader(await webOptions(flags, io));
  try {
    const work = await gatherWork({
      lists,
      cwd: io.cwd,
      stdin: io.stdin,
      column: flags.column ?? null,
      allLanguages: false,
      selection: { since: null, limit: null, shard: null },
      known: createKeySet(),
      read: web.read,
      stopped: new AbortController().signal,
    });
    for (const trouble of work.troubles) await complain(trouble, flags, io);
    if (work.addresses === 0) {
      if (work.troubles.length === 0) await complain('The list holds no address. Give one address a line.', flags, io);
      return exitCodes.usage;
    }
    const sizes = writeShards(
      work.backlog,
      { folder: resolve(io.cwd, flags.directory), shards: flags.into, again: flags.queue !== undefined },
      realFiles,
    );
    if (flags.queue !== undefined) await queueLists(sizes, { ...flags, queue: flags.queue }, io);
    const largest = Math.max(...sizes);
    const filled = sizes.filter((size) => size > 0).length;
    const told = `${work.order.size()} entries in ${filled} lists in “${flags.directory}”; the longest has ${largest}.`;
    await complain(told, flags, io);
    return work.troubles.length > 0 ? exitCodes.sourceFailed : exitCodes.done;
  } catch (error) {
    if (!(error instanceof OutputError || error instanceof QueueError)) throw error;
    await complain(error.message, flags, io);
    return exitCodes.notWritten;
  } finally {
    await web.close();
  }
}
