import type { Files } from './files.ts';
import { lockOutput } from './lock-output.ts';
import { type Output, openOutput } from './open-output.ts';
import { OutputError, writeError } from './output-error.ts';
import { type Repaired, type RepairOptions, repairOutput } from './repair-output.ts';
import { replaceFile } from './replace-file.ts';
import { writeWhole } from './write-whole.ts';

/** An output that this run alone holds, with what earlier runs left in it. */
export interface KeptOutput {
  readonly repaired: Repaired;
  /** Opens it for more lines, this header first. */
  readonly open: (header: Buffer) => Output;
  /** Opens it as it is. */
  readonly reopen: () => Output;
  readonly release: () => void;
}

const NOTHING: Repaired = { header: null, records: 0, failures: 0, rejected: 0, torn: false };

function isThere(path: string, files: Files): boolean {
  try {
    const stat = files.statSync(path);
    if (!stat.isFile()) throw new OutputError(`“${path}” is no file that can be kept. Give another name with -o.`);
    return stat.size > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false; // of node:fs
    throw error;
  }
}

/**
 * Takes an output for this run: held, repaired, its keys told. Throws `OutputError` before anything was changed where that can be known.
 * @example keepOutput('out.ndjson', { files: realFiles, retryFailed: false, onKey }).repaired.records // → 812
 */
export function keepOutput(path: string, options: RepairOptions): KeptOutput {
  const { files } = options;
  let release: (() => void) | null = null;
  try {
    isThere(path, files);
    release = lockOutput(path, files);
    const repaired = isThere(path, files) ? repairOutput(path, options) : NOTHING;
    return {
      repaired,
      release,
      reopen: () => openOutput(path, files),
      open: (header) => {
        try {
          if (!isThere(path, files)) {
            replaceFile(files, path, (fd) => writeWhole(files, fd, header));
            return openOutput(path, files);
          }
        } catch (error) {
          throw writeError(path, error);
        }
        const output = openOutput(path, files);
        output.write(header);
        return output;
      },
    };
  } catch (error) {
    release?.();
    throw writeError(path, error);
  }
}
