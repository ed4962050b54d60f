import { examples, exitMeanings } from './help-texts.ts';
import type { CommandCard, OptionCard, ProgramCard } from './program-card.ts';
import type { Say } from './say.ts';

/** A line of text for roff: nothing in it is a command, a hyphen is the sign that can be copied. */
function line(text: string): string {
  const escaped = text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
  return /^[.']/u.test(escaped) ? `\\&${escaped}` : escaped;
}

const bold = (text: string): string => `\\fB${line(text)}\\fR`;
const heading = (text: string): string => `.SH ${line(text.toUpperCase())}`;
/** A term with what it means below it. */
const item = (term: string, meaning: string): readonly string[] => ['.TP', bold(term), line(meaning)];

const optionLines = (options: readonly OptionCard[]): readonly string[] =>
  options.flatMap(({ flags, detail }) => item(flags, detail));

function commandLines({ usage, about, arguments: words, options }: CommandCard): readonly string[] {
  return [
    `.SS ${line(usage)}`,
    line(about),
    ...words.flatMap(({ name, about: meaning }) => item(name, meaning)),
    ...optionLines(options),
  ];
}

const SETTINGS = [
  'Every option of a command but --json, --output and --debug may be set for all runs: first counts what is on the line, then a variable KUTIP_ with the name of the option, then the file kutip.config.json of the folder or of one above it (or the key "kutip" of its package.json), then the default.',
  'In the file, keys are written like maxPages and switches are true or false. The option --allow-private cannot be set there.',
] as const;

/** Writes the manual page in roff, from the program itself. */
export function manPage({ name, about, options, commands }: ProgramCard, version: string, say: Say): string {
  const own = commands.filter(({ name: command }) => command !== 'help');
  return [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}"`,
    heading(say('Name')),
    `${line(name)} \\- ${line(say('audit Indonesian news articles about election integrity'))}`,
    heading(say('Usage')),
    ...own.flatMap(({ usage }, i) => [...(i === 0 ? [] : ['.br']), bold(usage)]),
    heading(say('Description')),
    line(about),
    heading(say('Examples')),
    ...examples.flatMap(([command, meaning]) => item(command, say(meaning))),
    heading(say('Commands')),
    ...own.flatMap(commandLines),
    heading(say('Options')),
    ...optionLines(options),
    heading(say('Settings')),
    line(say(SETTINGS[0])),
    '.PP',
    line(say(SETTINGS[1])),
    heading(say('Exit codes')),
    ...exitMeanings.flatMap(([code, meaning]) => item(code, say(meaning))),
    '',
  ].join('\n');
}
