/** The time that one page may take, over all its requests. */
export interface PageClock {
  /** Runs while the clock does; the signal ends the work when the time is up. Waiting between two runs is no time of the page. */
  readonly run: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

const DEFAULT_TIMEOUT = 30;
const LONGEST_TIMEOUT = 3600;

/**
 * A clock that stands still until it runs.
 * @example await createClock(30).run((signal) => request('https://kabar.example/pemilu/1', { signal }))
 */
export function createClock(seconds: number = DEFAULT_TIMEOUT): PageClock {
  let left = Math.min(Math.max(seconds, 0.001), LONGEST_TIMEOUT) * 1000;
  return {
    run: async (work) => {
      const start = performance.now();
      try {
        return await work(AbortSignal.timeout(Math.ceil(Math.max(left, 1))));
      } finally {
        left -= performance.now() - start;
      }
    },
  };
}
