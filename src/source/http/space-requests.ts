import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '../../model/failure.ts';

/** What is asked of a server: a page, the address that it sends on to, or its rules for programs. */
type Asked = 'page' | 'hop' | 'robots';

/** Lets requests to servers pass, one after the other. */
export interface Gate {
  /** Resolves when the address may be asked; with a failure when its server is not to be asked now. */
  readonly enter: (url: URL, what: Asked) => Promise<Failure | null>;
  /** Notes that a request that was let in has ended; `asked` is the pause in milliseconds that the site's rules want. */
  readonly leave: (url: URL, asked?: number) => void;
}

/**
 * A gate that spaces the pages of each host by `delay` milliseconds, counted from the end of one to the start of the next. The first
 * page does not wait, nor does what belongs to getting one page: its redirects and the site's rules.
 * @example await createSpacing(2000).enter(new URL('https://kabar.example/1'), 'page') // → null
 */
export function createSpacing(delay: number): Gate {
  const free = new Map<string, number>();
  return {
    enter: async ({ host }, what) => {
      if (what !== 'page') return null;
      const now = performance.now();
      const start = Math.max(now, free.get(host) ?? now);
      free.set(host, start + delay);
      if (start > now) await sleep(start - now);
      return null;
    },
    leave: ({ host }, asked = 0) => {
      free.set(host, Math.max(free.get(host) ?? 0, performance.now() + Math.max(delay, asked)));
    },
  };
}
