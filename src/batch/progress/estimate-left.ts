/** What is known of a run when somebody asks how long it will last. */
export interface Pace {
  readonly done: number;
  readonly left: number;
  /** Seconds since the run began. */
  readonly elapsed: number;
  /** Pages that the host with most of them still has, and the pause between two of its pages in seconds. */
  readonly longestQueue: number;
  readonly pause: number;
}

/** Fewer pages than this say nothing of the pace. */
const FEWEST = 5;

/**
 * Seconds that a run will last on: by the pace so far, or by the host with the longest queue, whichever is longer. Null while nothing
 * can be said.
 * @example estimateLeft({ done: 100, left: 50, elapsed: 60, longestQueue: 40, pause: 2.2 }) // → 88
 */
export function estimateLeft({ done, left, elapsed, longestQueue, pause }: Pace): number | null {
  if (left === 0) return 0;
  if (done < FEWEST || elapsed <= 0) return null;
  return Math.max((left * elapsed) / done, longestQueue * pause);
}
