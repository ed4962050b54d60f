import { resolve } from 'node:path';
import type { Archive } from '../source/warc/create-archive.ts';
import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { AuditFlags } from './program.ts';

/** The archive that `--save` asks for; null when it asks for none. The exit code, once told, when there can be none. */
export async function startSaving(flags: AuditFlags, io: Io): Promise<Archive | null | number> {
  if (flags.save === undefined) return null;
  const { createArchive } = await import('../source/warc/create-archive.ts');
  const archive = await createArchive(resolve(io.cwd, flags.save), () => new Date());
  if (!('fault' in archive)) return archive;
  await complain(`“${flags.save}” is no folder to save in (${archive.fault}). Give another one.`, flags, io);
  return exitCodes.notWritten;
}

/** Says where the answers were saved. Gives `code`, or that of what could not be written. */
export async function endSaving(
  archive: Archive | null,
  { code, flags, io }: { readonly code: number; readonly flags: AuditFlags; readonly io: Io },
): Promise<number> {
  if (archive === null) return code;
  const { path, fault } = await archive.close();
  if (fault !== null) {
    await complain(`The pages could not be saved (${fault}). Is the disk full?`, flags, io);
    return exitCodes.notWritten;
  }
  if (flags.quiet === true) return code;
  await complain(path === null ? 'Nothing was fetched, so nothing was saved.' : `Saved as “${path}”.`, flags, io);
  return code;
}
