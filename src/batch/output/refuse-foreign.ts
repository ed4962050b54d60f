import type { Files } from './files.ts';
import { OutputError } from './output-error.ts';
import { outputStart } from './record-line.ts';

/** Throws `OutputError` when an open file is something else than an output: it must not be touched, whatever its name. */
export function refuseForeign(files: Pick<Files, 'readSync'>, fd: number, path: string): void {
  const start = Buffer.alloc(outputStart.length);
  const size = files.readSync(fd, start, 0, start.length, 0);
  const found = start.subarray(0, size);
  // a kill may leave the first bytes only, a power cut zeros in their place
  const isOurs = found.equals(Buffer.from(outputStart).subarray(0, size)) || found.every((byte) => byte === 0);
  if (!isOurs)
    throw new OutputError(
      `“${path}” was not written by kutip batch, so it was left as it is. Give another name with -o.`,
    );
}
