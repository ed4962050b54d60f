import { setTimeout as sleep } from 'node:timers/promises';

/** Keeps requests to one host apart. */
export interface Spacing {
  /** Resolves when the next request to this host may start. */
  readonly wait: (host: string) => Promise<void>;
  /** Notes that a request to this host has ended: the pause starts then, and is as long as the host itself asks where that is longer. */
  readonly done: (host: string, asked?: number) => void;
}

/**
 * Spaces the requests to each host by `delay` milliseconds, counted from the end of one to the start of the next; the first one does not wait.
 * @example await createSpacing(2000).wait('kabar.example')
 */
export function createSpacing(delay: number): Spacing {
  const free = new Map<string, number>();
  return {
    wait: async (host) => {
      const now = performance.now();
      const start = Math.max(now, free.get(host) ?? now);
      free.set(host, start + delay);
      if (start > now) await sleep(start - now);
    },
    done: (host, asked = 0) => {
      free.set(host, Math.max(free.get(host) ?? 0, performance.now() + Math.max(delay, asked)));
    },
  };
}
