import { createHash } from 'node:crypto';
import type { KeySet } from '../read-list/key-set.ts';
import type { ListItem } from '../read-list/list-item.ts';
import { type ListOptions, openList } from '../read-list/open-list.ts';
import { type Entry, toEntry } from '../read-list/to-entry.ts';
import { type Backlog, createBacklog } from './backlog.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { shardOf } from './shard-of.ts';

/** Which entries of the lists are wanted. */
export interface Selection {
  /** Entries that say that they are older are left out; milliseconds. */
  readonly since: number | null;
  /** Only the first so many. */
  readonly limit: number | null;
  readonly shard: { readonly number: number; readonly of: number } | null;
}

/** Everything that the lists hold. */
export interface Work {
  readonly backlog: Backlog;
  /** The numbers of the keys that are listed, in the order of the lists. */
  readonly order: Numbers;
  /** Entries that were listed before, or were left out by the selection. */
  readonly repeated: number;
  readonly older: number;
  readonly elsewhere: number;
  /** How many listed entries the output has already, and how many of the output's are not listed. */
  readonly done: number;
  readonly unlisted: number;
  readonly addresses: number;
  /** True when the same lists may well name other pages the next time. */
  readonly isLiving: boolean;
  readonly troubles: readonly string[];
  /** Of the keys in their order. */
  readonly sha256: string;
}

export interface GatherOptions extends ListOptions {
  readonly lists: readonly string[];
  readonly selection: Selection;
  /** The keys that the output has. */
  readonly known: KeySet;
  /** Ends the reading. */
  readonly stopped: AbortSignal;
}

/** An index may name indexes; more levels than this are a circle. */
const DEEPEST = 3;

async function* openDeeply(
  input: string,
  options: GatherOptions,
  seen: Set<string>,
  depth: number,
): AsyncGenerator<ListItem> {
  const { since } = options.selection;
  seen.add(input);
  for await (const item of openList(input, options)) {
    if (item.kind !== 'list') yield item;
    else if (depth === DEEPEST) yield { kind: 'trouble', message: `${item.address}: these sitemaps name each other.` };
    else if (!seen.has(item.address) && !isOlder(item.date, since)) {
      yield* openDeeply(item.address, options, seen, depth + 1);
    }
  }
}

function isOlder(date: string | null, since: number | null): boolean {
  return date !== null && since !== null && Date.parse(date) < since;
}

/**
 * Reads all lists and puts aside what is to be done: each page once, none that the output has.
 * @example (await gatherWork({ lists: ['daftar.txt'], … })).backlog.size() // → 1000
 */
export async function gatherWork(options: GatherOptions): Promise<Work> {
  const { selection, known, stopped } = options;
  const backlog = createBacklog();
  const order = createNumbers();
  const keys = createHash('sha256');
  const before = known.size();
  const listed = new Uint8Array(before);
  const counts = { repeated: 0, older: 0, elsewhere: 0, done: 0, addresses: 0 };
  const troubles: string[] = [];
  let isLiving = false;

  const take = (entry: Entry): void => {
    const { number, isNew } = known.add(entry.key);
    const wasDone = number < before;
    if (wasDone ? listed[number] === 1 : !isNew) {
      counts.repeated += 1;
      return;
    }
    if (wasDone) {
      listed[number] = 1;
      counts.done += 1;
    } else backlog.add(entry, number);
    if (entry.kind !== 'bad') counts.addresses += 1;
    order.push(number);
    keys.update(entry.key);
  };

  const seen = new Set<string>();
  for (const input of options.lists) {
    isLiving ||= input === '-' || /^https?:/iu.test(input);
    for await (const item of openDeeply(input, options, seen, 0)) {
      if (stopped.aborted || order.size() === selection.limit) break;
      if (item.kind === 'list') continue;
      if (item.kind === 'trouble') {
        troubles.push(item.message);
        continue;
      }
      const entry = toEntry(item);
      if ((item.kind === 'address' || item.kind === 'archived') && isOlder(item.date, selection.since))
        counts.older += 1;
      else if (selection.shard !== null && shardOf(entry, selection.shard.of) !== selection.shard.number)
        counts.elsewhere += 1;
      else take(entry);
    }
  }
  return {
    backlog,
    order,
    ...counts,
    unlisted: before - counts.done,
    isLiving: isLiving || seen.size > options.lists.length,
    troubles,
    sha256: keys.digest('hex'),
  };
}
