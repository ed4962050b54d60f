import type { Command, Option } from 'commander';

/** Of one run alone, or of a person at the keyboard: no setting. */
const NEVER: ReadonlySet<string> = new Set([
  'help',
  'version',
  'json',
  'output',
  'debug',
  'oneArticle',
  'against',
  'clear',
  'yes',
  'force',
  'retryFailed',
  'limit',
  'shard',
  'into',
]);
/** A file may lie in a folder that somebody else made: it must not open the user's own network, nor say where files are written. */
const NOT_IN_FILE: ReadonlySet<string> = new Set(['allowPrivate', 'save']);

/** Of the variables that are settings. */
export const PREFIX = 'KUTIP_';
const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'on']);
const NO: ReadonlySet<string> = new Set(['0', 'false', 'no', 'off']);

/** A value read for one option, or the sentence that says what it should have been. */
export type Setting = { readonly value: unknown } | { readonly wrong: string };

/** The options of a command that may be set in the environment, or in a file too, by their keys. */
export function settableOptions(command: Command, place: 'environment' | 'file'): ReadonlyMap<string, Option> {
  const allowed = command.options.filter((option) => {
    const key = option.attributeName();
    return !NEVER.has(key) && (place === 'environment' || !NOT_IN_FILE.has(key));
  });
  // of --color and --no-color, the one that is listed first stands for both
  return new Map(allowed.toReversed().map((option) => [option.attributeName(), option]));
}

/**
 * The name of a setting in the environment.
 * @example variableOf('maxPages') // 'KUTIP_MAX_PAGES'
 */
export function variableOf(key: string): string {
  return `${PREFIX}${key.replace(/\p{Lu}/gu, '_$&').toUpperCase()}`;
}

function readSwitch(value: unknown): Setting {
  const word = String(value).toLowerCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { wrong: 'It takes true or false.' };
}

/** Reads a setting as its option would read the same words on the command line. */
export function readSetting(value: unknown, option: Option): Setting {
  if (!option.required && !option.optional) return readSwitch(value);
  if (typeof value !== 'string' && typeof value !== 'number') return { wrong: 'It takes a word or a number.' };
  try {
    return { value: option.parseArg === undefined ? String(value) : option.parseArg(String(value), undefined) };
  } catch (error) {
    return { wrong: (error as Error).message }; // commander throws InvalidArgumentError, with a whole sentence
  }
}
