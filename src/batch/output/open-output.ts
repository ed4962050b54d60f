import type { Files } from './files.ts';
import { OutputError, writeError } from './output-error.ts';
import { writeWhole } from './write-whole.ts';

/** Where the lines of a run go. Throws `OutputError` when they cannot be kept. */
export interface Output {
  readonly write: (line: Buffer) => void;
  readonly close: () => void;
}

/** Source: measured: flushing each line gives 2,700 lines a second, every 64 lines 67,000. */
const LINES_UNFLUSHED = 64;
const LONGEST_UNFLUSHED = 1000;

/**
 * Opens an output to add lines to it. Each is written whole, and is safe from a power cut after 64 more or after a second.
 * @example openOutput('out.ndjson', realFiles).write(line)
 */
export function openOutput(path: string, files: Files): Output {
  const guard = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw writeError(path, error);
    }
  };
  const fd = guard(() => files.openSync(path, 'a', 0o666));
  let unflushed = 0;
  let late: unknown = null;
  let isOpen = true;
  const flush = (): void => {
    if (unflushed === 0) return;
    files.fdatasyncSync(fd);
    unflushed = 0;
    if (files.fstatSync(fd).nlink === 0)
      throw new OutputError(`“${path}” was deleted during the run. Run the same command again.`);
  };
  const timer = setInterval(() => {
    try {
      flush();
    } catch (error) {
      late ??= error;
    }
  }, LONGEST_UNFLUSHED).unref();
  const tellLate = (): void => {
    if (late !== null) throw late;
  };
  return {
    write: (line) =>
      guard(() => {
        tellLate();
        const { size } = files.fstatSync(fd);
        try {
          writeWhole(files, fd, line);
        } catch (error) {
          // half a line would only be cut by the next run; readers are spared it now
          try {
            files.ftruncateSync(fd, size);
          } catch {
            // the first error says more
          }
          throw error;
        }
        unflushed += 1;
        if (unflushed >= LINES_UNFLUSHED) flush();
      }),
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      clearInterval(timer);
      guard(() => {
        try {
          tellLate();
          flush();
        } finally {
          files.closeSync(fd);
        }
      });
    },
  };
}
