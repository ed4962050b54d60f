// A run of a batch in a process of its own, to be killed: node batch-child.mjs LIST OUTPUT DELAY
import { realFiles } from '../../dist/batch/output/files.js';
import { runBatch } from '../../dist/batch/run/run-batch.js';
import { buildFailure } from '../../dist/report/build-report.js';

const [list, output, delay] = process.argv.slice(2);
const never = new AbortController().signal;
const idle = () => undefined;

const end = await runBatch({
  lists: [list],
  cwd: process.cwd(),
  stdin: process.stdin,
  column: null,
  allLanguages: false,
  selection: { since: null, limit: null, shard: null },
  output,
  retryFailed: false,
  force: false,
  ordered: false,
  concurrency: 16,
  delay: Number(delay),
  web: { allowPrivate: true, robots: false, timeout: 20 },
  audit: {
    audit: ({ info }) => ({
      report: buildFailure({ info }, { code: 'not-an-article', message: 'x'.repeat(3000), hint: '', status: null }),
      article: null,
    }),
    options: { maxPages: 1 },
  },
  recorded: {},
  files: realFiles,
  stop: { soon: never, now: never },
  watch: { gathered: idle, repaired: idle, recorded: idle, remark: idle, bug: idle },
});
process.exitCode = end.kind === 'done' ? 0 : 1;
