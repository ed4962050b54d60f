import { randomUUID } from 'node:crypto';
import { open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';

const ANYBODY = 0o666;

/** The file behind a name and its mode; a name of nothing yet is itself, for the mode that the system gives. */
async function targetOf(
  path: string,
): Promise<{ readonly path: string; readonly mode: number | null; readonly plain: boolean }> {
  try {
    const real = await realpath(path);
    const { mode, ...kind } = await stat(real).then((info) => ({ mode: info.mode, plain: info.isFile() }));
    return { path: real, mode: mode & 0o7777, plain: kind.plain };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { path, mode: null, plain: true };
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then in one step into it, with the mode it had. What is no plain file,
 * such as `/dev/stdout`, is written to as it is.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await targetOf(path);
  if (!target.plain) return writeFile(target.path, text, 'utf8');
  const beside = `${target.path}.${randomUUID().slice(0, 8)}.part`;
  try {
    const file = await open(beside, 'wx', target.mode ?? ANYBODY);
    try {
      await file.writeFile(text, 'utf8');
      if (target.mode !== null) await file.chmod(target.mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target.path);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}
