import { Command, InvalidArgumentError, Option } from 'commander';
import { type FetchFlags, type HumanFlags, languageOption, withFetchFlags } from './shared-flags.ts';

/** The flags of `kutip batch`. */
export interface BatchFlags extends Omit<FetchFlags, 'oneArticle'>, HumanFlags {
  readonly output?: string;
  readonly column?: string;
  readonly retryFailed?: boolean;
  readonly force?: boolean;
  readonly ordered?: boolean;
  readonly allLanguages?: boolean;
  readonly warcList?: string;
  readonly since?: number;
  readonly limit?: number;
  readonly shard?: { readonly number: number; readonly of: number };
  readonly concurrency: number;
  readonly publisherRules: boolean;
  readonly quiet?: boolean;
}

/** The flags of `kutip worker`: those of `kutip batch` for every list that it takes. */
export interface WorkerFlags extends Omit<BatchFlags, 'output' | 'warcList'> {
  readonly queue: string;
  readonly lease: number;
  readonly untilEmpty?: boolean;
}

/** The flags of `kutip summary`. */
export interface SummaryFlags extends HumanFlags {
  readonly json?: boolean;
}

/** The flags of `kutip shard`. */
export interface ShardFlags extends Omit<FetchFlags, 'oneArticle'>, HumanFlags {
  readonly into: number;
  readonly directory: string;
  readonly queue?: string;
  readonly column?: string;
}

/** The flags of `kutip merge`. */
export interface MergeFlags extends HumanFlags {
  readonly output: string;
}

/** What the commands for many pages do. */
export interface BatchActions {
  readonly batch: (lists: readonly string[], flags: BatchFlags) => Promise<void>;
  readonly summary: (file: string, flags: SummaryFlags) => Promise<void>;
  readonly shard: (lists: readonly string[], flags: ShardFlags) => Promise<void>;
  readonly worker: (flags: WorkerFlags) => Promise<void>;
  readonly merge: (files: readonly string[], flags: MergeFlags) => Promise<void>;
}

const MOST_SHARDS = 1024;
const MOST_AT_ONCE = 256;
const MOST_LEASE = 3600;

function wholeNumber(words: string, most: number): number {
  const value = Number(words);
  if (!/^[1-9]\d{0,8}$/u.test(words) || value > most)
    throw new InvalidArgumentError(`It takes a whole number from 1 to ${most}.`);
  return value;
}

function day(words: string): number {
  const time = /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(words) ? Date.parse(words) : Number.NaN;
  if (Number.isNaN(time)) throw new InvalidArgumentError('It takes a date: 2024-02-14.');
  return time;
}

function shard(words: string): { readonly number: number; readonly of: number } {
  const [number, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(words) ?? []).slice(1).map(Number);
  if (number === undefined || of === undefined || number > of || of > MOST_SHARDS)
    throw new InvalidArgumentError('It takes a number and how many there are: 3/16.');
  return { number, of };
}

function concurrencyOption(): Option {
  return new Option('--concurrency <number>', 'pages that are worked on at once')
    .argParser((words: string) => wholeNumber(words, MOST_AT_ONCE))
    .default(16);
}

const LISTS =
  'lists of addresses (text, CSV, JSON lines), feeds, sitemaps, web archives, folders of pages, or - for standard input';

function batchCommand(actions: BatchActions): Command {
  const command = new Command('batch')
    .description('audit everything that lists hold; run again, it goes on where it was')
    .argument('[lists...]', LISTS)
    .option('-o, --output <file>', 'keep one record a page in a file, from which a later run goes on')
    .option('--column <name>', 'column or field of the addresses, by name or number')
    .option('--retry-failed', 'ask again for pages whose records say that they failed')
    .option('--since <date>', 'leave out entries of feeds and sitemaps that are older', day)
    .option('--limit <number>', 'only the first entries', (words) => wholeNumber(words, 999_999_999))
    .option('--shard <number/of>', 'only the hosts of one shard of several', shard)
    .option('--warc-list <file>', 'also the web archives whose names a file lists, or - for standard input')
    .option('--all-languages', 'also pages of web archives in other languages')
    .option('--ordered', 'put the records into the order of the lists at the end')
    .addOption(concurrencyOption())
    .option('--force', 'go on with an output that was begun with other options or lists')
    .addOption(languageOption())
    .option('-q, --quiet', 'no progress and no summary')
    .option('--no-publisher-rules', "find articles without the publishers' own selectors");
  return withFetchFlags(command).action(async (lists: readonly string[], flags: BatchFlags) =>
    actions.batch(lists, flags),
  );
}

function summaryCommand(actions: BatchActions): Command {
  return new Command('summary')
    .description('say what the reports in an output say together: outcomes, hosts, speakers, topics, notes')
    .argument('<output>', 'what kutip batch kept')
    .option('--json', 'short for --format json')
    .addOption(languageOption())
    .action(async (file: string, flags: SummaryFlags) => actions.summary(file, flags));
}

function shardCommand(actions: BatchActions): Command {
  const command = new Command('shard')
    .description('split lists for several machines; no host is in two of them')
    .argument('<lists...>', LISTS)
    .requiredOption('--into <number>', 'how many lists to make', (words) => wholeNumber(words, MOST_SHARDS))
    .option('-d, --directory <folder>', 'where to put them', 'shards')
    .option('--queue <address>', 'put the lists into the queue of a Redis, for kutip worker')
    .option('--column <name>', 'column or field of the addresses, by name or number')
    .addOption(languageOption());
  return withFetchFlags(command).action(async (lists: readonly string[], flags: ShardFlags) =>
    actions.shard(lists, flags),
  );
}

function workerCommand(actions: BatchActions): Command {
  const command = new Command('worker')
    .description('take lists from a queue, one after the other, and work each off as kutip batch does')
    .requiredOption('--queue <address>', 'the Redis that kutip shard --queue filled: redis://host:6379')
    .option('--until-empty', 'end when the queue holds nothing more')
    .option(
      '--lease <seconds>',
      'time after which a worker that says nothing has lost its list to another',
      (words) => wholeNumber(words, MOST_LEASE),
      60,
    )
    .addOption(concurrencyOption())
    .addOption(languageOption())
    .option('-q, --quiet', 'no remarks on standard error')
    .option('--no-publisher-rules', "find articles without the publishers' own selectors");
  return withFetchFlags(command).action(async (flags: WorkerFlags) => actions.worker(flags));
}

function mergeCommand(actions: BatchActions): Command {
  return new Command('merge')
    .description('join outputs: one record a page, the first that was read, else the last failure')
    .argument('<outputs...>', 'what kutip batch kept')
    .requiredOption('-o, --output <file>', 'where to put it')
    .addOption(languageOption())
    .action(async (files: readonly string[], flags: MergeFlags) => actions.merge(files, flags));
}

/** The commands for many pages. */
export function batchCommands(actions: BatchActions): readonly Command[] {
  return [batchCommand, summaryCommand, shardCommand, workerCommand, mergeCommand].map((make) => make(actions));
}
