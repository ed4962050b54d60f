import { type Failure, success } from '../../model/failure.ts';
import { type AskOptions, type Attempt, askPage, type Get } from './ask-page.ts';
import { type Connection, requestHeaders, requestOnce } from './connect.ts';
import { explainError } from './explain-error.ts';
import type { Robots } from './robots.ts';
import type { Gate } from './space-requests.ts';

/** What stands between an address and its server. */
export interface Turn {
  readonly connected: () => Promise<Connection>;
  readonly gate: Gate;
  /** Null when robots.txt is not looked at. */
  readonly robots: Robots | null;
  readonly options: AskOptions;
  /** What answers in place of the server where it can, such as the cache, and what keeps the answers. */
  readonly around: (server: Get) => Get;
}

/**
 * Asks for a page once. Each address on the way to it that a server must be asked for is looked up in its site's rules and passes the
 * gate; no two hosts are held at once, so that two pages that lead to each other's hosts cannot wait for each other.
 * @example (await askInTurn('https://kabar.example/pemilu/1', turn)).outcome.ok // → true
 */
export async function askInTurn(address: string, turn: Turn): Promise<Attempt> {
  const { connected, gate, robots, options, around } = turn;
  const { userAgent, now = (): Date => new Date() } = options;
  let held: { readonly url: URL; readonly crawlDelay: number } | null = null;
  const leave = (): void => {
    if (held !== null) gate.leave(held.url, held.crawlDelay);
    held = null;
  };
  let hops = 0;
  const mayAsk = async (url: URL): Promise<Failure | null> => {
    leave();
    hops += 1;
    const verdict = (await robots?.check(url)) ?? { failure: null, crawlDelay: 0 };
    if (verdict.failure !== null) return verdict.failure;
    const refused = await gate.enter(url, hops === 1 ? 'page' : 'hop');
    if (refused === null) held = { url, crawlDelay: verdict.crawlDelay * 1000 };
    return refused;
  };
  const server: Get = async (url, clock, more = {}) => {
    const failure = await mayAsk(url);
    if (failure !== null) return { ok: false, failure };
    const connection = await connected();
    const headers = { ...requestHeaders(userAgent), ...more };
    try {
      return success(await clock.run((signal) => requestOnce(connection, url, { signal, headers, now })));
    } catch (error) {
      return explainError(error, url.hostname);
    }
  };
  try {
    return await askPage(around(server), address, options);
  } finally {
    leave();
  }
}
