import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';

/** Writes the answer of a command to standard output. Gives `code`, or the code and one sentence on standard error when it could not. */
export async function writeAnswer(text: string, code: number, io: Io): Promise<number> {
  if ((await io.stdout.write(text.endsWith('\n') ? text : `${text}\n`)) !== 'failed') return code;
  await io.stderr.write('kutip: The answer could not be written. Is the disk full?\n');
  return exitCodes.notWritten;
}
