import type { Outcome } from '../../model/failure.ts';
import type { OpenedSource } from '../../model/source.ts';
import { createWebReader } from '../../source/http/web-reader.ts';
import { type KeptOutput, keepOutput } from '../output/keep-output.ts';
import type { Output } from '../output/open-output.ts';
import { orderOutput } from '../output/order-output.ts';
import { headerLine } from '../output/record-line.ts';
import { createHosts } from '../politeness/hosts.ts';
import { createKeySet, type KeySet } from '../read-list/key-set.ts';
import type { BatchEnd, BatchOptions, Sink } from './batch-options.ts';
import { gatherWork, type Work } from './gather-work.ts';
import { refuseChange } from './refuse-change.ts';
import { workOff } from './work-off.ts';

/** Why there is nothing to begin with; null when there is. */
function refuseNothing({ addresses, order, troubles }: Work): readonly string[] | null {
  if (addresses > 0) return null;
  if (troubles.length > 0) return troubles;
  if (order.size() === 0) return ['The list holds no address. Give one address a line.'];
  return ['No line of the list is a web address. Give one a line, as https://host/path.'];
}

function refuse(work: Work, kept: KeptOutput | null, options: BatchOptions): readonly string[] | null {
  const nothing = refuseNothing(work);
  const header = kept?.repaired.header ?? null;
  if (nothing !== null || header === null || options.force) return nothing;
  const { since, limit, shard } = options.selection;
  const isSelection = since !== null || limit !== null || shard !== null;
  const change = refuseChange(header, { options: options.recorded, work, isSelection });
  if (change === null) return null;
  return [
    `“${options.output}” was begun otherwise: ${change}. Give another name with -o, or --force to go on with it.`,
  ];
}

/** Opens the output; a header says from where on the lists or options are others. */
function openKept(kept: KeptOutput, work: Work, { recorded }: BatchOptions): Output {
  const lists = { entries: work.order.size(), sha256: work.sha256 };
  const line = headerLine({ options: recorded, lists });
  const { header } = kept.repaired;
  const isSame = header !== null && headerLine(header).equals(line);
  return isSame ? kept.reopen() : kept.open(line);
}

/** Where the record of each key goes: to the place of its line in the lists, and behind them when it has none. */
function ranks(work: Work, known: KeySet): (key: Buffer) => number {
  const places = new Uint32Array(known.size()).fill(work.order.size());
  for (let place = 0; place < work.order.size(); place += 1) places[work.order.get(place)] = place;
  return (key) => places[known.find(key) ?? -1] ?? work.order.size();
}

async function runHeld(kept: KeptOutput | null, known: KeySet, options: BatchOptions): Promise<BatchEnd> {
  const { watch, stop, files, selection } = options;
  if (kept !== null) watch.repaired(kept.repaired);
  const ended = new AbortController();
  const resumed = kept !== null && kept.repaired.header !== null;
  const hosts = createHosts({ delay: options.delay * 1000, resumed, ended: ended.signal });
  const web = createWebReader({ ...options.web, gate: hosts.gate });
  let output: Output | null = null;
  try {
    const { lists, cwd, stdin, column, allLanguages } = options;
    const read = (address: string): Promise<Outcome<OpenedSource>> => web.read(address);
    const gathering = gatherWork({
      lists,
      cwd,
      stdin,
      column,
      allLanguages,
      selection,
      known,
      read,
      stopped: stop.soon,
    });
    const work = await Promise.race([gathering, untilAborted(stop.soon)]);
    if (work === null || stop.soon.aborted) return { kind: 'stopped' };
    const messages = refuse(work, kept, options);
    if (messages !== null) return { kind: 'refused', messages };
    for (const trouble of work.troubles) watch.remark(trouble);
    watch.gathered(work, hosts);
    output = kept === null ? null : openKept(kept, work, options);
    const write: Sink = output === null ? (options.output as Sink) : toFile(output);
    const tools = { web, hosts, cwd, ...options.audit };
    const { concurrency } = options;
    const { failures, bugs, end } = await workOff({
      backlog: work.backlog,
      known,
      hosts,
      tools,
      write,
      concurrency,
      stop,
      watch,
    });
    output?.close();
    if (end !== 'done') return { kind: end };
    if (options.ordered && typeof options.output === 'string') orderOutput(options.output, files, ranks(work, known));
    const before = kept?.repaired.failures ?? 0;
    return { kind: 'done', failures: before + failures, bugs, troubles: work.troubles.length };
  } finally {
    ended.abort();
    try {
      output?.close();
    } finally {
      await web.close();
    }
  }
}

function toFile(output: Output): Sink {
  return async (line) => {
    output.write(line);
    return true;
  };
}

function untilAborted(signal: AbortSignal): Promise<null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}

/**
 * Audits everything that lists hold and keeps one record of each page; run again, it goes on where it was. Throws `OutputError` when the
 * output cannot be kept.
 * @example await runBatch({ lists: ['daftar.txt'], output: 'out.ndjson', … }) // → { kind: 'done', failures: 3 … }
 */
export async function runBatch(options: BatchOptions): Promise<BatchEnd> {
  const known = createKeySet();
  const { output, files, retryFailed } = options;
  const onKey = (key: Buffer): void => {
    known.add(key);
  };
  const kept = typeof output === 'string' ? keepOutput(output, { files, retryFailed, onKey }) : null;
  try {
    return await runHeld(kept, known, options);
  } finally {
    kept?.release();
  }
}
