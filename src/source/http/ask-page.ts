import { type Failure, failed, type Outcome } from '../../model/failure.ts';
import type { OpenedSource, PageFetch } from '../../model/source.ts';
import type { Exchange } from '../exchange.ts';
import { hideQuery } from '../hide-query.ts';
import { openExchange } from '../open-exchange.ts';
import { checkUrl } from './check-url.ts';
import type { ConnectOptions } from './connect.ts';
import { createClock, type PageClock } from './page-clock.ts';
import { readAnswer } from './read-answer.ts';

export interface AskOptions extends ConnectOptions {
  /** Seconds for the whole page, redirects included; 30 unless set. */
  readonly timeout?: number;
  readonly userAgent?: string;
  /** The clock, for tests. */
  readonly now?: () => Date;
}

/** Gets one answer: from a server, the cache or an archive. */
export type Get = (
  url: URL,
  clock: PageClock,
  /** Headers beside those of every request. */
  headers?: Readonly<Record<string, string>>,
) => Promise<Outcome<Exchange>>;

const MOST_REDIRECTS = 5;

/** What came of asking once, with what the server said about asking again. */
export interface Attempt {
  readonly outcome: Outcome<OpenedSource>;
  readonly retryAfter: string | null;
}

function final(outcome: Outcome<OpenedSource>): Attempt {
  return { outcome, retryAfter: null };
}

function loop(url: URL): Failure {
  return failed(
    'redirect-loop',
    `“${hideQuery(url.href)}” leads back to itself.`,
    'Open the page in a browser and copy the address it ends at.',
  ).failure;
}

/**
 * Asks for a page once: redirects by hand with every hop checked, one deadline for all of them.
 * @example (await askPage(get, 'https://kabar.example/pemilu/1', {})).outcome // → { ok: true, value: { info: { status: 200 … } … } }
 */
export async function askPage(get: Get, address: string, options: AskOptions): Promise<Attempt> {
  const clock = createClock(options.timeout);
  const seen = new Set<string>();
  let redirects: PageFetch['redirects'] = [];
  let next = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const checked = checkUrl(next, options.allowPrivate ?? false);
    if (!checked.ok) return final(checked);
    const url = checked.value;
    if (seen.has(url.href)) return final({ ok: false, failure: loop(url) });
    seen.add(url.href);
    const got = await get(url, clock);
    if (!got.ok) return final(got);
    const exchange = got.value;
    const answer = readAnswer(exchange, url);
    if (answer.kind === 'refused')
      return { outcome: { ok: false, failure: answer.failure }, retryAfter: answer.retryAfter };
    if (answer.kind === 'page') return final(openExchange(address, exchange, redirects));
    const { location } = answer;
    redirects = [...redirects, { url: exchange.url, status: exchange.status }];
    next = URL.canParse(location, url.href) ? new URL(location, url).href : location;
  }
  return final(
    failed(
      'too-many-redirects',
      `“${hideQuery(address)}” was sent on more than ${MOST_REDIRECTS} times.`,
      'Open the page in a browser and copy the address it ends at.',
    ),
  );
}
