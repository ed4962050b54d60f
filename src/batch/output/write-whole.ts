import type { Files } from './files.ts';

/**
 * Writes all of the bytes: a disk that is nearly full takes a part of them without an error, and a signal may interrupt.
 * @example writeWhole(realFiles, fd, Buffer.from('{"ok":true}\n'))
 */
export function writeWhole(files: Files, fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += files.writeSync(fd, bytes, at, bytes.length - at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EINTR') throw error; // of node:fs
    }
  }
}
