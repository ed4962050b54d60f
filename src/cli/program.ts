import { Argument, Command, Option } from 'commander';
import { version } from '../model/version.ts';
import type { FormatName } from '../report/index.ts';
import { type BatchActions, batchCommands } from './batch-flags.ts';
import type { Shell } from './completion/index.ts';
import { closingLines, exampleLines } from './help-texts.ts';
import { asWritten, type Say } from './say.ts';
import { type FetchFlags, type HumanFlags, languageOption, withFetchFlags, withHumanFlags } from './shared-flags.ts';
import { translateHelp } from './translate-help.ts';

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
  readonly save?: string;
}

/** The flags of `kutip verify`. */
export interface VerifyFlags extends FetchFlags, HumanFlags {
  readonly format: 'text' | 'json';
  readonly json?: boolean;
  readonly against?: string;
}

/** The flags of `kutip cache`. */
export interface CacheFlags extends HumanFlags {
  readonly clear?: boolean;
  readonly yes?: boolean;
}

/** The flags of `kutip rules`. */
export interface RulesFlags extends HumanFlags {
  readonly json?: boolean;
}

/** What the commands do; the program only reads the line. */
export interface Actions extends BatchActions {
  readonly audit: (sources: readonly string[], flags: AuditFlags) => Promise<void>;
  readonly verify: (file: string, flags: VerifyFlags) => Promise<void>;
  readonly cache: (flags: CacheFlags) => Promise<void>;
  readonly schema: () => Promise<void>;
  readonly rules: (id: string | undefined, flags: RulesFlags) => Promise<void>;
  readonly completion: (shell: Shell) => Promise<void>;
  readonly man: () => Promise<void>;
}

const FORMATS: readonly FormatName[] = ['text', 'json', 'ndjson', 'csv', 'markdown', 'html', 'jsonld'];

function verifyCommand(actions: Actions): Command {
  const command = new Command('verify')
    .description('say of each quote of a report whether it is still on the page, word for word')
    .argument('<report>', 'a report that was written with --json, or - for standard input')
    .addOption(new Option('-f, --format <name>', 'format of the answer').choices(['text', 'json']).default('text'))
    .option('--json', 'short for --format json')
    .option('--against <file>', 'compare with a saved page or web archive instead of the page on the web');
  return withFetchFlags(withHumanFlags(command)).action(async (file: string, flags: VerifyFlags) =>
    actions.verify(file, flags),
  );
}

function cacheCommand(actions: Actions): Command {
  return new Command('cache')
    .description('show where pages are kept between two runs, how many and how large')
    .option('--clear', 'list what is kept, then remove it')
    .option('--yes', 'remove without a question')
    .addOption(languageOption())
    .action(async (flags: CacheFlags) => actions.cache(flags));
}

function rulesCommand(actions: Actions): Command {
  const command = new Command('rules')
    .description('show what kutip looks for: findings, topics, boilerplate, publishers, attribution')
    .argument('[id]', 'a group, or the id of a rule as reports print it')
    .option('--json', 'as data, in both languages');
  return withHumanFlags(command).action(async (id: string | undefined, flags: RulesFlags) => actions.rules(id, flags));
}

function auditCommand(actions: Actions): Command {
  const command = new Command('audit')
    .description('audit news articles (the default command)')
    .argument('[sources...]', 'addresses, .html, .txt or .warc.gz files, or - for standard input')
    .addOption(new Option('-f, --format <name>', 'format of the report').choices(FORMATS).default('text'))
    .option('--json', 'short for --format json')
    .option('-o, --output <file>', 'write the report to a file')
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 when a finding is at least this severe').choices([
        'notice',
        'warning',
      ]),
    )
    .option('--all', 'show every quote, however many there are')
    .option('--explain', 'show the page block by block, and which rule decided what (format text)')
    .option('--review-forms', 'an empty ClaimReview for each checkable claim (format jsonld)')
    .option('-q, --quiet', 'no remarks on standard error')
    .addOption(new Option('--verbose', 'say of each source what was read, and how long it took').conflicts('quiet'))
    .option('--no-publisher-rules', "find articles without the publishers' own selectors")
    .option('--one-article', 'the sources are pages of one article')
    .option('--save <folder>', 'keep everything that was fetched, in a web archive (WARC) in this folder');
  return withFetchFlags(withHumanFlags(command)).action(async (sources: readonly string[], flags: AuditFlags) =>
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
  program.addCommand(cacheCommand(actions));
  for (const command of batchCommands(actions)) program.addCommand(command);
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
