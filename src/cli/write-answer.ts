import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { HumanFlags } from './shared-flags.ts';

/** The exit code of a command that could answer, and the language for the complaint of one that could not. */
interface Ending extends HumanFlags {
  readonly code: number;
}

/** Writes the answer of a command to standard output. Gives its code, or another and one sentence on standard error when it could not. */
export async function writeAnswer(text: string, ending: Ending, io: Io): Promise<number> {
  if ((await io.stdout.write(text.endsWith('\n') ? text : `${text}\n`)) !== 'failed') return ending.code;
  await complain('The answer could not be written. Is the disk full?', ending, io);
  return exitCodes.notWritten;
}
