import { type Failure, failed } from '../../model/failure.ts';
import type { Attempt } from './ask-page.ts';

/** What a site's robots.txt says of one address. */
interface RobotsVerdict {
  /** Null when the page may be read. */
  readonly failure: Failure | null;
  /** Seconds between two requests that the site asks for, at most a minute; 0 when it asks for none. */
  readonly crawlDelay: number;
}

/** Reads and remembers the robots.txt of each site. */
export interface Robots {
  readonly check: (url: URL) => Promise<RobotsVerdict>;
}

interface Rules {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined;
  readonly getCrawlDelay: (agent: string) => number | undefined;
}

/** Source: RFC 9309, 2.5: at least 500 KiB are read. */
const LARGEST = 512 * 1024;
const LONGEST_DELAY = 60;
/** Source: RFC 9309, 2.4: at most 24 hours. */
const LONGEST_KEPT = 24 * 3_600_000;
const EVERYTHING: RobotsVerdict = { failure: null, crawlDelay: 0 };

/** Faults that would meet the page itself in the same way, and are told as such. */
const OF_THE_SERVER: ReadonlySet<string> = new Set(['dns', 'connect', 'tls', 'private-address', 'timeout', 'bad-url']);

function unreadable(url: URL, { message, status }: Failure): Failure {
  return failed(
    'robots',
    `The rules of “${url.hostname}” for programs could not be read, so its pages are left alone. ${message}`,
    'Try again later, or use --ignore-robots if you may read the page.',
    status,
  ).failure;
}

function forbidden(url: URL): Failure {
  return failed(
    'robots',
    `“${url.hostname}” does not want programs to read this page (robots.txt).`,
    'Save the page in a browser and give the file, or use --ignore-robots if you may read it.',
  ).failure;
}

/** By RFC 9309: no file allows everything, a server's fault forbids everything. */
async function readRules(url: URL, { outcome }: Attempt): Promise<Rules | Failure | null> {
  if (!outcome.ok) {
    const { failure } = outcome;
    if (OF_THE_SERVER.has(failure.code)) return failure;
    if (failure.code === 'empty' || (failure.status !== null && failure.status >= 400 && failure.status < 500))
      return null;
    return unreadable(url, failure);
  }
  const { default: parse } = await import('robots-parser');
  const text = new TextDecoder().decode(outcome.value.bytes.subarray(0, LARGEST));
  // the package's types name no call signature under node's module resolution
  return (parse as unknown as (address: string, contents: string) => Rules)(`${url.origin}/robots.txt`, text);
}

/**
 * Asks each site for its robots.txt, again after a day or when it could not be had, and says of any address whether it may be read. `ask` fetches without looking at robots.txt.
 * @example (await createRobots('kutip', ask).check(new URL('https://kabar.example/pemilu/1'))).failure // → null
 */
export function createRobots(agent: string, ask: (address: string) => Promise<Attempt>): Robots {
  const sites = new Map<string, { readonly until: number; readonly rules: Promise<Rules | Failure | null> }>();
  const ofSite = (url: URL): Promise<Rules | Failure | null> => {
    const known = sites.get(url.origin);
    if (known !== undefined && known.until > performance.now()) return known.rules;
    const rules = ask(`${url.origin}/robots.txt`).then((attempt) => readRules(url, attempt));
    sites.set(url.origin, { until: performance.now() + LONGEST_KEPT, rules });
    return rules;
  };
  return {
    check: async (url) => {
      const rules = await ofSite(url);
      // rules that could not be had are no rules: the next page asks again
      if (rules !== null && 'code' in rules) sites.delete(url.origin);
      if (rules === null) return EVERYTHING;
      if ('code' in rules) return { failure: rules, crawlDelay: 0 };
      return {
        failure: rules.isAllowed(url.href, agent) === false ? forbidden(url) : null,
        crawlDelay: Math.min(rules.getCrawlDelay(agent) ?? 0, LONGEST_DELAY),
      };
    },
  };
}
