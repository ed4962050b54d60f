import { type Command, CommanderError, type Option } from 'commander';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { readConfig } from './read-config.ts';
import { PREFIX, readSetting, type Setting, settableOptions, variableOf } from './settings.ts';

/** Where a setting stands, as it is told: `KUTIP_DELAY`, `“delay” in kutip.config.json`. */
interface Given {
  readonly name: string;
  readonly value: unknown;
  readonly source: 'env' | 'config';
}

type Options = ReadonlyMap<string, readonly Option[]>;

/** The options of all commands that settings may be about, by key: a format of one command may be none of another. */
function optionsOf(program: Command, place: 'environment' | 'file'): Options {
  const all = program.commands.flatMap((command) => [...settableOptions(command, place)]);
  return new Map(all.map(([key]) => [key, all.filter(([other]) => other === key).map(([, option]) => option)]));
}

async function nearest(typed: string, names: readonly string[], before = ''): Promise<string | null> {
  const { nearestNames } = await import('./nearest-names.ts');
  const near = nearestNames(typed, names);
  return near.length === 0 ? null : `Did you mean ${near.map((name) => `${before}${name}`).join(', ')}?`;
}

/** `KUTIP_MAX_PAGES` → `MAX_PAGES`: the beginning that all share would make any two alike. */
const wordsOf = (variable: string): string => variable.replace(PREFIX, '');

/** What is set in the environment; names that only look like ours are somebody else's, unless they are nearly ours. */
async function fromEnvironment(options: Options, { env }: Io): Promise<ReadonlyMap<string, Given> | string> {
  const keys = new Map([...options.keys()].map((key) => [variableOf(key), key]));
  const given = new Map<string, Given>();
  for (const [name, value] of Object.entries(env)) {
    const key = keys.get(name);
    if (key !== undefined && value !== undefined && value !== '') given.set(key, { name, value, source: 'env' });
    if (key !== undefined || !name.startsWith(PREFIX)) continue;
    const meant = await nearest(wordsOf(name), [...keys.keys()].map(wordsOf), PREFIX);
    if (meant !== null) return `There is no setting “${name}”. ${meant}`;
  }
  return given;
}

async function fromFile(options: Options, { cwd }: Io): Promise<ReadonlyMap<string, Given> | string> {
  const config = await readConfig(cwd);
  if (config === null) return new Map();
  if ('wrong' in config) return config.wrong;
  const { file, settings } = config;
  const strange = Object.keys(settings).find((key) => !options.has(key));
  if (strange !== undefined) {
    const meant = (await nearest(strange, [...options.keys()])) ?? 'kutip audit --help lists the options.';
    return `There is no setting “${strange}” for “${file}”. ${meant}`;
  }
  return new Map(
    Object.entries(settings).map(([key, value]) => [
      key,
      { name: `${key} (${file})`, value, source: 'config' as const },
    ]),
  );
}

/** The sentence on a setting that no command can read; null when one can. */
function refused({ name, value }: Given, options: readonly Option[]): string | null {
  const read = options.map((option) => readSetting(value, option));
  const [first] = read;
  return first !== undefined && read.every((setting) => 'wrong' in setting)
    ? `The setting “${name}” is wrong. ${(first as Extract<Setting, { wrong: string }>).wrong}`
    : null;
}

/** Gives the command what is set for it and was not given on the line. */
function apply(command: Command, given: ReadonlyMap<string, Given>): void {
  for (const [key, option] of settableOptions(command, 'environment')) {
    const setting = given.get(key);
    const from = command.getOptionValueSource(key);
    if (setting === undefined || (from !== undefined && from !== 'default')) continue;
    const read = readSetting(setting.value, option);
    if ('value' in read) command.setOptionValueWithSource(key, read.value, setting.source);
  }
}

/**
 * Gives a command, before it runs, what the environment (`KUTIP_DELAY`) and the file `kutip.config.json` set: flags come first, then
 * the environment, then the file, then the defaults. A setting that there is not, or with a wrong value, ends the run as wrong usage.
 */
export async function applySettings(program: Command, command: Command, io: Io): Promise<void> {
  if (settableOptions(command, 'environment').size === 0) return;
  const inFile = optionsOf(program, 'file');
  const inEnvironment = optionsOf(program, 'environment');
  const refuse = async (sentence: string): Promise<never> => {
    await complain(sentence, { lang: command.getOptionValue('lang') }, io);
    throw new CommanderError(1, 'kutip.settings', sentence);
  };
  const file = await fromFile(inFile, io);
  if (typeof file === 'string') return refuse(file);
  const environment = await fromEnvironment(inEnvironment, io);
  if (typeof environment === 'string') return refuse(environment);
  const given = new Map([...file, ...environment]);
  for (const [key, setting] of [...file, ...environment]) {
    const wrong = refused(setting, inEnvironment.get(key) ?? []);
    if (wrong !== null) return refuse(wrong);
  }
  apply(command, given);
}
