import { type Command, Help } from 'commander';
import type { Say } from './say.ts';

/** What commander puts after a description: `(choices: "id", "en", default: "text")` */
const EXTRA = /(?<=[(,] ?)(?:choices|default):/gu;

/** Puts the words of a help into the language of its reader: descriptions, headings and what commander adds. */
export function translateHelp(command: Command, say: Say): void {
  const plain = new Help();
  const described = (own: string, full: string): string =>
    `${say(own)}${full.slice(own.length).replace(EXTRA, (word) => say(word))}`;
  command.configureHelp({
    styleTitle: say,
    styleOptionText: say,
    styleSubcommandText: say,
    commandDescription: (one) => say(plain.commandDescription(one)),
    subcommandDescription: (one) => say(plain.subcommandDescription(one)),
    optionDescription: (one) => described(one.description, plain.optionDescription(one)),
    argumentDescription: (one) => described(one.description, plain.argumentDescription(one)),
  });
  for (const child of command.commands) translateHelp(child, say);
}
