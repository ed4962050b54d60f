import { type Command, CommanderError } from 'commander';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { chooseLanguage, languageIn } from './language.ts';
import { createProgram } from './program.ts';
import { type Say, sayIn } from './say.ts';

/** Texts that commander writes wait here, since it writes without waiting. */
interface Written {
  out: string;
  err: string;
}

function listen(command: Command, written: Written): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => {
      written.out += text;
    },
    writeErr: (text) => {
      written.err += text;
    },
  });
  for (const child of command.commands) listen(child, written);
}

function languageOf(argv: readonly string[], { env }: Io): 'id' | 'en' {
  return chooseLanguage(languageIn(argv), env);
}

async function reportBug(error: unknown, argv: readonly string[], io: Io): Promise<number> {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const debug = argv.includes('--debug');
  const { complain } = await import('./complain.ts');
  const hint = debug ? [] : ['Run it again with --debug and report what it shows.'];
  await complain(['This is a bug of kutip, not of the page.', ...hint], { lang: languageOf(argv, io) }, io);
  if (debug) await io.stderr.write(`${stack}\n`);
  return exitCodes.bug;
}

/** What commander complains of, in the language of the reader; the help that may follow is in it already. */
function sayComplaint(line: string, say: Say): string {
  return line.startsWith('error: ') || line.startsWith('(Did you mean ') ? say(line) : line;
}

/**
 * Runs one command line and gives its exit code; nothing is thrown and the process is not ended.
 * @example await main(['berita.html', '--json'], nodeIo()) // → 0
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const written: Written = { out: '', err: '' };
  let code: number = exitCodes.done;
  const say = await sayIn(languageOf(argv, io));
  const answer = async (text: string): Promise<number> => {
    const { writeAnswer } = await import('./write-answer.ts');
    return writeAnswer(text, { lang: languageOf(argv, io), code: exitCodes.done }, io);
  };
  const program = createProgram(
    {
      audit: async (sources, flags) => {
        if (sources.length === 0 && io.stdin.isTTY === true) {
          program.outputHelp({ error: true });
          code = exitCodes.usage;
          return;
        }
        const { meantCommand } = await import('./meant-command.ts');
        const meant = await meantCommand(sources, program, io);
        if (meant !== null) {
          const { complain } = await import('./complain.ts');
          await complain(`There is no command “${sources[0]}”. Did you mean ${meant}?`, flags, io);
          code = exitCodes.usage;
          return;
        }
        const { auditCommand } = await import('./audit-command.ts');
        code = await auditCommand(sources, flags, io);
      },
      verify: async (file, flags) => {
        const { verifyCommand } = await import('./verify-command.ts');
        code = await verifyCommand(file, flags, io);
      },
      batch: async (lists, flags) => {
        const { batchCommand } = await import('./batch-command.ts');
        code = await batchCommand(lists, flags, { io, argv });
      },
      summary: async (file, flags) => {
        const { summaryCommand } = await import('./summary-command.ts');
        code = await summaryCommand(file, flags, io);
      },
      shard: async (lists, flags) => {
        const { shardCommand } = await import('./shard-command.ts');
        code = await shardCommand(lists, flags, io);
      },
      worker: async (flags) => {
        const { workerCommand } = await import('./worker-command.ts');
        code = await workerCommand(flags, io);
      },
      merge: async (files, flags) => {
        const { mergeCommand } = await import('./merge-command.ts');
        code = await mergeCommand(files, flags, io);
      },
      cache: async (flags) => {
        const { cacheCommand } = await import('./cache-command.ts');
        code = await cacheCommand(flags, io);
      },
      schema: async () => {
        const { reportJsonSchema } = await import('../report/schema.ts');
        code = await answer(JSON.stringify(reportJsonSchema(), null, 2));
      },
      rules: async (id, flags) => {
        const { rulesCommand } = await import('./rules-command.ts');
        code = await rulesCommand(id, flags, io);
      },
      completion: async (shell) => {
        const { completionScript } = await import('./help-commands.ts');
        code = await answer(await completionScript(program, shell, say));
      },
      man: async () => {
        const { manualPage } = await import('./help-commands.ts');
        code = await answer(manualPage(program, say));
      },
    },
    say,
  );
  listen(program, written);
  program.hook('preAction', async (_, command) => {
    const { applySettings } = await import('./apply-settings.ts');
    await applySettings(program, command, io);
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    else code = await reportBug(error, argv, io);
  }
  if (written.out !== '') await io.stdout.write(written.out);
  if (written.err !== '') {
    const { escapeTerminal } = await import('../report/escape-terminal.ts');
    await io.stderr.write(
      written.err
        .split('\n')
        .map((line) => escapeTerminal(sayComplaint(line, say)))
        .join('\n'),
    );
  }
  return code;
}
