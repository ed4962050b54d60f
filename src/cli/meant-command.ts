import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Io } from './io.ts';
import { nearestNames } from './nearest-names.ts';

/** `verfy`; a page has an ending, an address a dot. */
const BARE = /^[a-z]{3,12}$/u;

/** The command that a first source looks like, when it is no file: sources need no command before them, so a mistyped one is a source. */
export async function meantCommand(sources: readonly string[], program: Command, io: Io): Promise<string | null> {
  const [first = ''] = sources;
  if (!BARE.test(first)) return null;
  const near = nearestNames(
    first,
    program.commands.map((command) => command.name()),
  );
  if (near.length === 0) return null;
  try {
    await access(resolve(io.cwd, first));
    return null;
  } catch {
    return near.join(', ');
  }
}
