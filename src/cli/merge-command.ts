import { resolve } from 'node:path';
import type { MergeFlags } from './batch-flags.ts';
import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';

/** `kutip merge`: joins outputs into one. Gives the exit code: 3 when lines were damaged, 4 when it could not be done. */
export async function mergeCommand(inputs: readonly string[], flags: MergeFlags, io: Io): Promise<number> {
  const [{ mergeOutputs }, { OutputError }, { realFiles }] = await Promise.all([
    import('../batch/output/merge-outputs.ts'),
    import('../batch/output/output-error.ts'),
    import('../batch/output/files.ts'),
  ]);
  try {
    const paths = inputs.map((input) => resolve(io.cwd, input));
    const merged = mergeOutputs(paths, resolve(io.cwd, flags.output), realFiles);
    const { records, failures, repeated, damaged, isMixed } = merged;
    await complain(
      `${records} records, ${failures} of them failures; ${repeated} more were of the same pages.`,
      flags,
      io,
    );
    if (isMixed) await complain('The outputs were made with different options.', flags, io);
    if (damaged === 0) return exitCodes.done;
    await complain(`${damaged} lines were damaged and are not in it. Run the batches again.`, flags, io);
    return exitCodes.sourceFailed;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    await complain(error.message, flags, io);
    return exitCodes.notWritten;
  }
}
