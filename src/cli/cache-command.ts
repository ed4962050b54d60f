import type { KeptFile } from '../source/cache/kept-files.ts';
import { cachePlace } from './cache-place.ts';
import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import type { CacheFlags } from './program.ts';
import { type Say, sayIn } from './say.ts';
import { writeAnswer } from './write-answer.ts';

async function describe(files: readonly KeptFile[]): Promise<string> {
  const { describeBytes } = await import('../page/page-limits.ts');
  return describeBytes(files.reduce((sum, { bytes }) => sum + bytes, 0));
}

/** One line a page: when it was last used, how large it is, and its address. */
async function listLines(files: readonly KeptFile[]): Promise<readonly string[]> {
  const [{ addressIn }, { escapeTerminal }, { describeBytes }] = await Promise.all([
    import('../source/cache/kept-files.ts'),
    import('../report/escape-terminal.ts'),
    import('../page/page-limits.ts'),
  ]);
  const lines: string[] = [];
  for (const { path, bytes, usedAt } of files) {
    const time = new Date(usedAt).toISOString().slice(0, 16).replace('T', ' ');
    lines.push(`${time}  ${describeBytes(bytes).padStart(8)}  ${escapeTerminal((await addressIn(path)) ?? '–')}`);
  }
  return lines;
}

/** The first words that are typed, or nothing. */
async function firstWords(stdin: Io['stdin']): Promise<string> {
  for await (const chunk of stdin) return new TextDecoder().decode(chunk).trim().toLowerCase();
  return '';
}

/** Removes what was listed, once that is wanted for sure. */
async function clear(
  files: readonly KeptFile[],
  flags: CacheFlags,
  { io, say }: { io: Io; say: Say },
): Promise<number> {
  if (flags.yes !== true) {
    if (io.stdin.isTTY !== true) {
      await complain('Nothing was removed. Repeat it with --yes.', flags, io);
      return exitCodes.usage;
    }
    await io.stderr.write(`${say('Remove all of this?')} [y/N] `);
    if (!/^(?:y|yes|ya)$/u.test(await firstWords(io.stdin))) {
      await complain('Nothing was removed.', flags, io);
      return exitCodes.done;
    }
  }
  const { rm } = await import('node:fs/promises');
  try {
    for (const { path } of files) await rm(path, { force: true });
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? 'unknown error'; // of node:fs
    await complain(`Not everything could be removed (${cause}). Check the permissions of the folder.`, flags, io);
    return exitCodes.notWritten;
  }
  await complain('The cache is empty now.', flags, io);
  return exitCodes.done;
}

/**
 * `kutip cache`: where pages are kept between two runs, how many and how large; `--clear` lists them and then removes them. Gives the
 * exit code.
 */
export async function cacheCommand(flags: CacheFlags, io: Io): Promise<number> {
  const folder = await cachePlace(io);
  if (folder === null) {
    await complain('There is no place for a cache: neither HOME nor XDG_CACHE_HOME is set.', flags, io);
    return exitCodes.usage;
  }
  const [{ listFiles }, { escapeTerminal }] = await Promise.all([
    import('../source/cache/kept-files.ts'),
    import('../report/escape-terminal.ts'),
  ]);
  let files: readonly KeptFile[];
  try {
    files = await listFiles(folder);
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? 'unknown error'; // of node:fs
    await complain(`The cache could not be read (${cause}). Check the permissions of its folder.`, flags, io);
    return exitCodes.notWritten;
  }
  const say = await sayIn(chooseLanguage(flags.lang, io.env));
  const listed = flags.clear === true ? await listLines(files) : [];
  const pages = files.filter(({ whole }) => whole).length;
  const summary = `${say(`Pages: ${pages}`)} · ${await describe(files)}`;
  const code = await writeAnswer(
    [...listed, escapeTerminal(folder), summary].join('\n'),
    { ...flags, code: exitCodes.done },
    io,
  );
  if (flags.clear !== true || files.length === 0 || code !== exitCodes.done) return code;
  return clear(files, flags, { io, say });
}
