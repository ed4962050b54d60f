import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { realFiles } from '../../src/batch/output/files.ts';
import { readLine } from '../../src/batch/output/record-line.ts';
import type { BatchEnd, BatchOptions } from '../../src/batch/run/batch-options.ts';
import { runBatch } from '../../src/batch/run/run-batch.ts';
import type { AuditReport } from '../../src/model/report.ts';
import { sampleReport } from '../report/sample-report.ts';

async function* nothing(): AsyncGenerator<Uint8Array> {
  // standard input that is empty
}

/** A report without much in it. */
const short: AuditReport = { ...sampleReport, speakers: [], quotes: [], claims: [], findings: [], warnings: [] };

/** Runs a batch whose pages are not read by the audit: what is tested is everything around it. */
export function testBatch(
  options: Partial<BatchOptions> & Pick<BatchOptions, 'lists' | 'output' | 'cwd'>,
): Promise<BatchEnd> {
  return runBatch({
    stdin: nothing(),
    column: null,
    allLanguages: false,
    selection: { since: null, limit: null, shard: null },
    retryFailed: false,
    force: false,
    ordered: false,
    concurrency: 16,
    delay: 0,
    web: { allowPrivate: true, robots: false, timeout: 5 },
    audit: {
      audit: (source) => ({
        report: { ...short, source: { ...short.source, input: source.info.input } },
        article: null,
      }),
      options: { maxPages: 1 },
    },
    recorded: { lang: 'en' },
    files: realFiles,
    stop: { soon: new AbortController().signal, now: new AbortController().signal },
    watch: {
      gathered: () => undefined,
      repaired: () => undefined,
      recorded: () => undefined,
      remark: () => undefined,
      bug: () => undefined,
    },
    ...options,
  });
}

/** The lines of an output and what is wrong with them: the records, how many keys there are, how many lines are damaged. */
export function checkOutput(path: string): {
  readonly records: number;
  readonly keys: number;
  readonly bad: number;
  readonly sha256: string;
} {
  const bytes = readFileSync(path);
  const lines = bytes.toString('utf8').split('\n');
  const torn = lines.pop() === '' ? 0 : 1;
  const read = lines.map((line) => readLine(Buffer.from(line)));
  const keys = read.flatMap((one) => (one.kind === 'record' ? [one.key.toString('hex')] : []));
  const bad = read.filter(({ kind }) => kind === 'bad').length + torn;
  return {
    records: keys.length,
    keys: new Set(keys).size,
    bad,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
