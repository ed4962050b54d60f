import type { Argument, Command, Help, Option } from 'commander';
import type { Say } from './say.ts';

/** What may stand after an option or for an argument: one of some words, the name of a file or folder, or anything. */
export type Takes =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'file' | 'folder' | 'text' };

/** An option as completions and the manual know it. */
export interface OptionCard {
  /** `-f` and `--format`, as far as it has both. */
  readonly names: readonly string[];
  readonly flags: string;
  /** Null for a switch. */
  readonly takes: Takes | null;
  readonly about: string;
  /** The same, with its choices and its default. */
  readonly detail: string;
}

/** An argument of a command. */
export interface ArgumentCard {
  readonly name: string;
  readonly takes: Takes;
  readonly about: string;
}

/** A command with all that may follow it. */
export interface CommandCard {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  readonly options: readonly OptionCard[];
  readonly arguments: readonly ArgumentCard[];
}

/** The whole command line as data. The command that runs when none is named comes first. */
export interface ProgramCard {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionCard[];
  readonly commands: readonly CommandCard[];
}

/** Words that an argument takes beside the choices it declares, by the name of its command: the ids of `kutip rules`. */
export type KnownWords = Readonly<Record<string, readonly string[]>>;

const FILES = /file|report|source|list/iu;
const FOLDERS = /folder|dir/iu;

function takesOf(name: string, choices: readonly string[] | undefined): Takes {
  if (choices !== undefined) return { kind: 'words', words: choices };
  if (FOLDERS.test(name)) return { kind: 'folder' };
  return { kind: FILES.test(name) ? 'file' : 'text' };
}

function optionCard(option: Option, help: Help, say: Say): OptionCard {
  const value = /[<[][^>\]]+[>\]]/u.exec(option.flags)?.[0] ?? null;
  return {
    names: [option.short, option.long].filter((name) => name !== undefined),
    flags: option.flags,
    takes: value === null ? null : takesOf(value, option.argChoices),
    about: say(option.description),
    detail: help.optionDescription(option),
  };
}

function commandCard(command: Command, say: Say, known: KnownWords): CommandCard {
  const help = command.createHelp();
  const argumentCard = (argument: Argument): ArgumentCard => ({
    name: argument.name(),
    takes: takesOf(argument.name(), argument.argChoices ?? known[command.name()]),
    about: say(argument.description),
  });
  return {
    name: command.name(),
    usage: help.styleUsage(help.commandUsage(command)),
    about: help.subcommandDescription(command),
    options: help.visibleOptions(command).map((option) => optionCard(option, help, say)),
    arguments: command.registeredArguments.map(argumentCard),
  };
}

/** Reads the command line off the program itself, so that completions and the manual say what it does. */
export function programCard(program: Command, say: Say, known: KnownWords = {}): ProgramCard {
  const help = program.createHelp();
  return {
    name: program.name(),
    about: say(program.description()),
    options: help.visibleOptions(program).map((option) => optionCard(option, help, say)),
    commands: help.visibleCommands(program).map((command) => commandCard(command, say, known)),
  };
}
