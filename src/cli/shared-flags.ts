import { type Command, InvalidArgumentError, Option } from 'commander';

/** Flags for reading pages, of every command that reads any. */
export interface FetchFlags {
  readonly allowPrivate?: boolean;
  readonly timeout: number;
  readonly delay: number;
  readonly maxPages: number;
  readonly ignoreRobots?: boolean;
  readonly userAgent?: string;
  /** False with `--no-cache`. */
  readonly cache: boolean;
  readonly offline?: boolean;
  readonly oneArticle?: boolean;
  readonly debug?: boolean;
}

/** Flags of what people read, of every command that writes for them. */
export interface HumanFlags {
  readonly lang?: 'id' | 'en';
  readonly color?: boolean;
  readonly ascii?: boolean;
}

const LONGEST_TIMEOUT = 3600;

function seconds(words: string): number {
  const value = Number(words);
  if (!(value > 0 && value <= LONGEST_TIMEOUT))
    throw new InvalidArgumentError(`It takes seconds from 0 to ${LONGEST_TIMEOUT}.`);
  return value;
}

function pause(words: string): number {
  const value = Number(words);
  if (words.trim() === '' || !(value >= 0 && value <= LONGEST_TIMEOUT))
    throw new InvalidArgumentError(`It takes seconds from 0 to ${LONGEST_TIMEOUT}.`);
  return value;
}

/** A name goes into a header, where a line break would end it. */
function agentName(words: string): string {
  if (words.trim() === '' || /[^\u0020-\u007E\u00A0-\u00FF]/u.test(words))
    throw new InvalidArgumentError('It takes one line of plain letters.');
  return words;
}

function pageCount(words: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(words)) throw new InvalidArgumentError('It takes a whole number from 1 to 999.');
  return Number(words);
}

/** `--lang`, of every command that writes for people. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'language for people (default: by the locale)').choices(['id', 'en']);
}

/** Adds the flags of every command that reads pages. */
export function withFetchFlags(command: Command): Command {
  return command
    .option('--allow-private', 'also read addresses of private networks')
    .option('--max-pages <number>', 'pages of one article that are read at most', pageCount, 20)
    .option('--delay <seconds>', 'pause between two requests to one host', pause, 2)
    .option('--ignore-robots', 'also read pages that robots.txt forbids')
    .option('--no-cache', 'neither use nor keep pages of earlier runs')
    .option('--offline', 'ask no server; read only what the cache holds')
    .option('--timeout <seconds>', 'time for one page, redirects included', seconds, 30)
    .addOption(new Option('--user-agent <text>', 'how kutip names itself to servers').argParser(agentName))
    .option('--debug', 'show the stack of a bug');
}

/** Adds the flags of every command whose answer people read. */
export function withHumanFlags(command: Command): Command {
  return command
    .addOption(languageOption())
    .option('--color', 'colours even when the output is no terminal')
    .option('--no-color', 'no colours')
    .option('--ascii', 'plain signs instead of dots and arrows');
}
