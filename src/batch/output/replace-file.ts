import { dirname } from 'node:path';
import type { Files } from './files.ts';

/** What not every system can do with a folder, and what none needs. */
const NOT_FOR_FOLDERS: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'EBADF', 'ENOTSUP']);

function syncFolder(files: Files, folder: string): void {
  try {
    const fd = files.openSync(folder, 'r');
    try {
      files.fsyncSync(fd);
    } finally {
      files.closeSync(fd);
    }
  } catch (error) {
    if (!NOT_FOR_FOLDERS.has((error as NodeJS.ErrnoException).code ?? '')) throw error; // of node:fs
  }
}

/** Who may read it stays as it was; a new one gets what is usual. */
function modeOf(files: Files, path: string): number {
  try {
    return files.statSync(path).mode & 0o777;
  } catch {
    return 0o666;
  }
}

/**
 * Puts a file in the place of another, whole or not at all: it is written beside it, flushed and renamed.
 * @example replaceFile(realFiles, 'out.ndjson', (fd) => writeWhole(realFiles, fd, header))
 */
export function replaceFile(files: Files, path: string, fill: (fd: number) => void): void {
  const beside = `${path}.new`;
  const fd = files.openSync(beside, 'w', modeOf(files, path));
  try {
    try {
      fill(fd);
      files.fsyncSync(fd);
    } finally {
      files.closeSync(fd);
    }
    files.renameSync(beside, path);
  } catch (error) {
    try {
      files.unlinkSync(beside);
    } catch {
      // the first error says more
    }
    throw error;
  }
  syncFolder(files, dirname(path));
}
