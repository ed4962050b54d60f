/** The output cannot be kept: what happened and what to do, in one or two sentences. */
export class OutputError extends Error {}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'The disk is full. Free some space, then run the same command again.'],
  ['EDQUOT', 'Your share of the disk is full. Free some space, then run the same command again.'],
  ['EROFS', 'The disk is read-only. Give another name with -o.'],
  ['EACCES', 'You may not write there. Give another name with -o.'],
  ['EPERM', 'You may not write there. Give another name with -o.'],
  ['EISDIR', 'It is a folder. Give the name of a file with -o.'],
  ['ENOENT', 'Its folder does not exist. Make it first, or give another name with -o.'],
  ['ENOTDIR', 'Its folder does not exist. Make it first, or give another name with -o.'],
  ['EMFILE', 'Too many files are open. Allow more with ulimit -n, then run the same command again.'],
]);

/**
 * What went wrong with a file, in words.
 * @example writeError('out.ndjson', error).message // “out.ndjson” could not be written. The disk is full. …
 */
export function writeError(path: string, error: unknown): OutputError {
  if (error instanceof OutputError) return error;
  const code = (error as NodeJS.ErrnoException).code; // of node:fs
  if (code === undefined) throw error;
  const words = WORDS.get(code) ?? `The system said ${code}. Look after the disk, then run the same command again.`;
  return new OutputError(`“${path}” could not be written. ${words}`, { cause: error });
}
