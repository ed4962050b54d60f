/** One list to be worked off, as the queue holds it: absolute paths that all machines share. */
export interface ListJob {
  readonly list: string;
  readonly output: string;
}

/**
 * What a queue gave, if it is a job of kutip.
 * @example readJob({ list: '/bersama/bagian/shard-0001.txt', output: '/bersama/bagian/shard-0001.ndjson' })
 */
export function readJob(data: unknown): ListJob | null {
  const { list, output } = (data ?? {}) as Partial<Record<keyof ListJob, unknown>>; // from Redis: anything
  return typeof list === 'string' && typeof output === 'string' ? { list, output } : null;
}
