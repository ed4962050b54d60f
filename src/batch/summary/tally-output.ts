import { readOutput } from './read-output.ts';
import { createTally, type Tally } from './tally.ts';

/**
 * Counts what the reports in an output say, and how many of its lines hold none.
 * @example (await tallyOutput('out.ndjson')).tally.pages // → 1000
 */
export async function tallyOutput(path: string): Promise<{ readonly tally: Tally; readonly strange: number }> {
  const tallying = createTally();
  let strange = 0;
  for await (const report of readOutput(path)) {
    if (report === null) strange += 1;
    else tallying.add(report);
  }
  return { tally: tallying.tally(), strange };
}
