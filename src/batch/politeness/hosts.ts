import { setTimeout as sleep } from 'node:timers/promises';
import { type Failure, failed } from '../../model/failure.ts';
import { registrableDomain } from '../../page/registrable.ts';
import type { Gate } from '../../source/http/space-requests.ts';
import { pauseAfter } from './pause-after.ts';

/** How a host stands. */
type HostState = 'fine' | 'parked' | 'silent' | 'closed';

/** All hosts of a run: one request at a time to each, spaced, and none to those that do not answer. */
export interface Hosts {
  /** Lets requests pass. */
  readonly gate: Gate;
  /** When the domain may be asked again, by the clock of the run; never while it is being asked. */
  readonly readyAt: (domain: string) => number;
  /** Leaves the domain alone for so long, since it asked for that. */
  readonly park: (domain: string, milliseconds: number) => void;
  /** Leaves the domain alone for the rest of the run. */
  readonly close: (domain: string) => void;
  /** Notes whether the domain's server answered, with whatever. */
  readonly note: (domain: string, answered: boolean) => void;
  readonly state: (domain: string) => HostState;
  /** True when the domain does not answer and there is no sense in trying on. */
  readonly isHopeless: (domain: string) => boolean;
  /** How many are in each state. */
  readonly counts: () => Readonly<Record<HostState, number>>;
}

export interface HostsOptions {
  /** Milliseconds between the end of one request to a host and the start of the next. */
  readonly delay: number;
  /** True when an earlier run may have asked the hosts a moment ago. */
  readonly resumed: boolean;
  /** Ends all waiting. */
  readonly ended: AbortSignal;
  /** How it waits, for tests. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

interface Host {
  busy: boolean;
  freeAt: number;
  since: number;
  failures: number;
  hasAnswered: boolean;
  parked: boolean;
  closed: boolean;
  readonly waiting: (() => void)[];
}

const MOST_FAILURES = 5;
/** A host that never answered is given up sooner, once nothing else is left to do. */
const FEWEST_FAILURES = 3;
/** A host that does not answer is left alone for so long. */
const MINUTE = 60_000;
/** A host that used to answer is tried so often before it is given up: about half an hour, long enough for a broken line. */
const MOST_TRIES = MOST_FAILURES + 30;

/**
 * Why a page was not asked for at all.
 * @example deferred('kabar.example').hint // → 'Run the batch again with --retry-failed.'
 */
export function deferred(domain: string): Failure {
  const message = `“${domain}” does not answer or wants to be left alone, so the page was not asked for.`;
  return failed('deferred', message, 'Run the batch again with --retry-failed.').failure;
}

/**
 * Makes the hosts of a run.
 * @example createHosts({ delay: 2000, resumed: false, ended }).readyAt('kabar.example') // → 0
 */
export function createHosts({ delay, resumed, ended, wait }: HostsOptions): Hosts {
  // a clock that no change of the time of day moves
  const now = (): number => performance.now();
  const pass =
    wait ?? ((milliseconds: number) => sleep(milliseconds, undefined, { signal: ended }).catch(() => undefined));
  const hosts = new Map<string, Host>();
  const start = now();
  const hostOf = (domain: string): Host => {
    const known = hosts.get(domain);
    if (known !== undefined) return known;
    const freeAt = resumed ? start + delay : 0;
    const host: Host = {
      busy: false,
      freeAt,
      since: 0,
      failures: 0,
      hasAnswered: false,
      parked: false,
      closed: false,
      waiting: [],
    };
    hosts.set(domain, host);
    return host;
  };
  const stateOf = (host: Host): HostState => {
    if (host.closed) return 'closed';
    if (host.failures >= MOST_FAILURES) return 'silent';
    return host.parked && host.freeAt > now() ? 'parked' : 'fine';
  };
  const domainOf = (url: URL): string => registrableDomain(url.href) ?? url.host;
  return {
    readyAt: (domain) => {
      const host = hosts.get(domain);
      if (host === undefined) return resumed ? start + delay : 0;
      return host.busy ? Number.POSITIVE_INFINITY : host.freeAt;
    },
    state: (domain) => stateOf(hostOf(domain)),
    isHopeless: (domain) => {
      const { failures, hasAnswered } = hostOf(domain);
      return failures >= (hasAnswered ? MOST_TRIES : FEWEST_FAILURES);
    },
    close: (domain) => {
      hostOf(domain).closed = true;
    },
    park: (domain, milliseconds) => {
      const host = hostOf(domain);
      host.freeAt = Math.max(host.freeAt, now() + milliseconds);
      host.parked = true;
    },
    note: (domain, answered) => {
      const host = hostOf(domain);
      host.hasAnswered ||= answered;
      host.failures = answered ? 0 : host.failures + 1;
      if (host.failures >= MOST_FAILURES) host.freeAt = Math.max(host.freeAt, now() + MINUTE);
    },
    counts: () => {
      const counts = { fine: 0, parked: 0, silent: 0, closed: 0 };
      for (const host of hosts.values()) counts[stateOf(host)] += 1;
      return counts;
    },
    gate: {
      enter: async (url, what) => {
        const domain = domainOf(url);
        const host = hostOf(domain);
        if (host.closed || (what === 'hop' && stateOf(host) !== 'fine')) return deferred(domain);
        // whoever leaves hands the host over as it is, busy
        if (host.busy) await new Promise<void>((resolve) => host.waiting.push(resolve));
        host.busy = true;
        while (host.freeAt > now() && !ended.aborted) await pass(host.freeAt - now());
        host.since = now();
        return ended.aborted ? deferred(domain) : null;
      },
      leave: (url, asked = 0) => {
        const host = hostOf(domainOf(url));
        const ending = now();
        host.freeAt = Math.max(host.freeAt, ending + pauseAfter({ delay, asked, took: ending - host.since }));
        const next = host.waiting.shift();
        host.busy = next !== undefined;
        next?.();
      },
    },
  };
}
