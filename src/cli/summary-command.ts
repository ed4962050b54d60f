import { resolve } from 'node:path';
import type { SummaryFlags } from './batch-flags.ts';
import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import { writeAnswer } from './write-answer.ts';

/** `kutip summary`: says what the reports in an output say together. Gives the exit code. */
export async function summaryCommand(file: string, flags: SummaryFlags, io: Io): Promise<number> {
  const [{ tallyOutput }, { summaryText, summaryData }] = await Promise.all([
    import('../batch/summary/tally-output.ts'),
    import('../batch/summary/summary-text.ts'),
  ]);
  const read = await tallyOutput(resolve(io.cwd, file)).catch((error: unknown) => {
    if (typeof (error as NodeJS.ErrnoException).code === 'string') return null; // of node:fs
    throw error;
  });
  if (read === null || (read.tally.pages === 0 && read.strange > 0)) {
    await complain(`“${file}” holds no reports that could be read. Give what kutip batch kept.`, flags, io);
    return exitCodes.usage;
  }
  if (read.strange > 0) await complain(`${read.strange} lines hold no report; they were passed over.`, flags, io);
  const answer =
    flags.json === true
      ? JSON.stringify(summaryData(read.tally), null, 2)
      : summaryText(read.tally, chooseLanguage(flags.lang, io.env));
  return writeAnswer(answer, { ...flags, code: exitCodes.done }, io);
}
