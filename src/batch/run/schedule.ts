import TinyQueue from 'tinyqueue';
import type { Hosts } from '../politeness/hosts.ts';
import type { Backlog, Waiting } from './backlog.ts';

export interface Scheduled {
  readonly backlog: Backlog;
  readonly hosts: Hosts;
  /** How many entries are worked on at once. */
  readonly concurrency: number;
  /** Does one entry; what it throws ends the run. Gives false when it has to be done again later. */
  readonly perform: (entry: Waiting) => Promise<boolean>;
  /** Ends an entry whose host is given up. */
  readonly giveUp: (entry: Waiting) => Promise<void>;
  /** No more is begun once it is aborted. */
  readonly stopped: AbortSignal;
  readonly now?: () => number;
}

interface Turn {
  readonly domain: string;
  readonly at: number;
}

/** A host that somebody else's redirect keeps busy is looked at again so soon. */
const LOOK_AGAIN = 100;
const LOCAL = '';

/** Wakes whoever waits for it; a ring that nobody waited for is heard by the next. */
function createBell(): { readonly ring: () => void; readonly heard: (atMost: number | null) => Promise<void> } {
  let rung = false;
  let wake: (() => void) | null = null;
  return {
    ring: () => {
      rung = true;
      wake?.();
    },
    heard: async (atMost) => {
      if (!rung)
        await new Promise<void>((resolve) => {
          const timer = atMost === null ? null : setTimeout(resolve, Math.ceil(atMost));
          wake = () => {
            if (timer !== null) clearTimeout(timer);
            resolve();
          };
        });
      rung = false;
      wake = null;
    },
  };
}

/**
 * Works the backlog off: at most one page of a domain at a time, the one that waits longest first, what needs no server in between. One
 * slow host never holds the others; silent ones are given up when nothing else is left.
 * @example await schedule({ backlog, hosts, concurrency: 16, perform, giveUp, stopped })
 */
export async function schedule(options: Scheduled): Promise<void> {
  const { backlog, hosts, concurrency, perform, giveUp, stopped, now = () => performance.now() } = options;
  const turns = new TinyQueue<Turn>([], (a, b) => a.at - b.at);
  for (const domain of backlog.domains()) if (domain !== LOCAL) turns.push({ domain, at: hosts.readyAt(domain) });
  let running = 0;
  let fault: { readonly error: unknown } | null = null;
  const bell = createBell();
  stopped.addEventListener('abort', bell.ring);

  const begin = (entry: Waiting): void => {
    running += 1;
    perform(entry)
      .then((isDone) => {
        if (!isDone) backlog.putBack(entry);
      })
      .catch((error: unknown) => {
        fault ??= { error };
      })
      .finally(() => {
        running -= 1;
        if (entry.domain !== LOCAL && backlog.count(entry.domain) > 0)
          turns.push({ domain: entry.domain, at: hosts.readyAt(entry.domain) });
        bell.ring();
      });
  };
  const dropDomain = async (domain: string): Promise<void> => {
    for (let entry = backlog.take(domain); entry !== null; entry = backlog.take(domain)) await giveUp(entry);
  };

  /** The next entry that may be begun now; milliseconds to wait where there is none; null when nothing is left to begin. */
  const next = async (): Promise<Waiting | number | null> => {
    for (;;) {
      const turn = turns.peek();
      const time = now();
      if (turn === undefined || turn.at > time) {
        const local = backlog.take(LOCAL);
        return local ?? (turn === undefined ? null : turn.at - time);
      }
      turns.pop();
      const { domain } = turn;
      const readyAt = hosts.readyAt(domain);
      if (hosts.state(domain) === 'closed') await dropDomain(domain);
      else if (readyAt > time) turns.push({ domain, at: Number.isFinite(readyAt) ? readyAt : time + LOOK_AGAIN });
      else return backlog.take(domain);
    }
  };
  /** True when no host that is left gives hope. */
  const isHopeless = (): boolean =>
    running === 0 && turns.length > 0 && turns.data.every(({ domain }) => hosts.isHopeless(domain));

  while (fault === null && !stopped.aborted) {
    if (backlog.count(LOCAL) === 0 && isHopeless())
      for (let turn = turns.pop(); turn !== undefined; turn = turns.pop()) await dropDomain(turn.domain);
    const found = running < concurrency ? await next() : null;
    if (found !== null && typeof found !== 'number') {
      begin(found);
      continue;
    }
    if (running === 0 && found === null) break;
    await bell.heard(typeof found === 'number' ? found : null);
  }
  while (running > 0 && fault === null) await bell.heard(null);
  stopped.removeEventListener('abort', bell.ring);
  if (fault !== null) throw (fault as { readonly error: unknown }).error;
}
