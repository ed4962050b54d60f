import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../model/version.ts';
import type { FormatName } from '../report/index.ts';
import { type BatchActions, batchCommands } from './batch-flags.ts';
import type { Shell } from './completion/index.ts';
import { closingLines, exampleLines } from './help-texts.ts';
import { asWritten, type Say } from './say.ts';
import { translateHelp } from './translate-help.ts';

/** Flags for reading pages, of every command that reads any. */
export interface FetchFlags {
  readonly allowPrivate?: boolean;
  readonly timeout: number;
  readonly delay: number;
  readonly maxPages: number;
  readonly ignoreRobots?: boolean;
  readonly userAgent?: string;
  readonly oneArticle?: boolean;
  readonly debug?: boolean;
}

/** Flags of what people read, of every command that writes for them. */
export interface HumanFlags {
  readonly lang?: 'id' | 'en';
  readonly color?: boolean;
  readonly ascii?: boolean;
}

/** The flags of `kutip audit`, as commander gives them. */
export interface AuditFlags extends FetchFlags, HumanFlags {
  readonly format: FormatName;
  readonly json?: boolean;
  readonly output?: string;
  readonly failOn?: 'notice' | 'warning';
  readonly all?: boolean;
  readonly explain?: boolean;
  readonly reviewForms?: boolean;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly publisherRules: boolean;
}

/** The flags of `kutip verify`. */
export interface VerifyFlags extends FetchFlags, HumanFlags {
  readonly format: 'text' | 'json';
  readonly json?: boolean;
}

/** The flags of `kutip rules`. */
export interface RulesFlags extends HumanFlags {
  readonly json?: boolean;
}

/** What the commands do; the program only reads the line. */
export interface Actions extends BatchActions {
  readonly audit: (sources: readonly string[], flags: AuditFlags) => Promise<void>;
  readonly verify: (file: string, flags: VerifyFlags) => Promise<void>;
  readonly schema: () => Promise<void>;
  readonly rules: (id: string | undefined, flags: RulesFlags) => Promise<void>;
  readonly completion: (shell: Shell) => Promise<void>;
  readonly man: () => Promise<void>;
}

const FORMATS: readonly FormatName[] = ['text', 'json', 'ndjson', 'csv', 'markdown', 'html', 'jsonld'];

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

function languageOption(): Option {
  return new Option('--lang <language>', 'language for people (default: by the locale)').choices(['id', 'en']);
}

/** The flags of every command that reads pages. */
function withFetchFlags(command: Command): Command {
  return command
    .option('--allow-private', 'also read addresses of private networks')
    .option('--max-pages <number>', 'pages of one article that are read at most', pageCount, 20)
    .option('--delay <seconds>', 'pause between two requests to one host', pause, 2)
    .option('--ignore-robots', 'also read pages that robots.txt forbids')
    .option('--timeout <seconds>', 'time for one page, redirects included', seconds, 30)
    .addOption(new Option('--user-agent <text>', 'how kutip names itself to servers').argParser(agentName))
    .option('--debug', 'show the stack of a bug');
}

function verifyCommand(actions: Actions): Command {
  return withFetchFlags(
    new Command('verify')
      .description('say of each quote of a report whether it is still on the page, word for word')
      .argument('<report>', 'a report that was written with --json, or - for standard input')
      .addOption(new Option('-f, --format <name>', 'format of the answer').choices(['text', 'json']).default('text'))
      .option('--json', 'short for --format json')
      .addOption(languageOption())
      .option('--color', 'colours even when the output is no terminal')
      .option('--no-color', 'no colours')
      .option('--ascii', 'plain signs instead of dots and arrows'),
  ).action(async (file: string, flags: VerifyFlags) => actions.verify(file, flags));
}

function rulesCommand(actions: Actions): Command {
  return new Command('rules')
    .description('show what kutip looks for: findings, topics, boilerplate, publishers, attribution')
    .argument('[id]', 'a group, or the id of a rule as reports print it')
    .option('--json', 'as data, in both languages')
    .addOption(languageOption())
    .option('--color', 'colours even when the output is no terminal')
    .option('--no-color', 'no colours')
    .option('--ascii', 'plain signs instead of dots and arrows')
    .action(async (id: string | undefined, flags: RulesFlags) => actions.rules(id, flags));
}

function auditCommand(actions: Actions): Command {
  const command = new Command('audit')
    .description('audit news articles (the default command)')
    .argument('[sources...]', 'addresses, .html or .txt files, or - for standard input')
    .addOption(new Option('-f, --format <name>', 'format of the report').choices(FORMATS).default('text'))
    .option('--json', 'short for --format json')
    .option('-o, --output <file>', 'write the report to a file')
    .addOption(languageOption())
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 when a finding is at least this severe').choices([
        'notice',
        'warning',
      ]),
    )
    .option('--all', 'show every quote, however many there are')
    .option('--explain', 'show the page block by block, and which rule decided what (format text)')
    .option('--color', 'colours even when the output is no terminal')
    .option('--no-color', 'no colours')
    .option('--ascii', 'plain signs instead of dots and arrows')
    .option('--review-forms', 'an empty ClaimReview for each checkable claim (format jsonld)')
    .option('-q, --quiet', 'no remarks on standard error')
    .addOption(new Option('--verbose', 'say of each source what was read, and how long it took').conflicts('quiet'))
    .option('--no-publisher-rules', "find articles without the publishers' own selectors")
    .option('--one-article', 'the sources are pages of one article');
  return withFetchFlags(command).action(async (sources: readonly string[], flags: AuditFlags) =>
    actions.audit(sources, flags),
  );
}

/** The command line of kutip, its help in the words of `say`. Reading it loads nothing that only an audit needs. */
export function createProgram(actions: Actions, say: Say = asWritten): Command {
  const program = new Command('kutip')
    .description(
      'Audits Indonesian news articles about election integrity: who said what, and what of it can be checked.',
    )
    .version(version, '-V, --version')
    .addHelpText('before', exampleLines(say))
    .addHelpText('after', closingLines(say))
    .showSuggestionAfterError()
    .enablePositionalOptions(false);
  program.addCommand(auditCommand(actions), { isDefault: true });
  program.addCommand(verifyCommand(actions));
  for (const command of batchCommands(actions, { withFetchFlags, languageOption })) program.addCommand(command);
  program
    .command('schema')
    .description('print the JSON Schema of the report')
    .action(async () => actions.schema());
  program.addCommand(rulesCommand(actions));
  program
    .command('completion')
    .description('print the completion script of a shell')
    .addArgument(new Argument('<shell>', 'the shell that runs it').choices(['bash', 'zsh', 'fish']))
    .addOption(languageOption())
    .action(async (shell: Shell) => actions.completion(shell));
  program
    .command('man')
    .description('print the manual page')
    .addOption(languageOption())
    .action(async () => actions.man());
  translateHelp(program, say);
  return program;
}
