import { type AskOptions, type Attempt, askPage, type Connection } from './ask-page.ts';
import type { Robots } from './robots.ts';
import type { Gate } from './space-requests.ts';

/** What stands between an address and its server. */
export interface Turn {
  readonly connected: () => Promise<Connection>;
  readonly gate: Gate;
  /** Null when robots.txt is not looked at. */
  readonly robots: Robots | null;
  readonly options: AskOptions;
}

/**
 * Asks for a page once. Each address on the way to it is looked up in its site's rules and passes the gate; no two hosts are held at
 * once, so that two pages that lead to each other's hosts cannot wait for each other.
 * @example (await askInTurn('https://kabar.example/pemilu/1', turn)).outcome.ok // → true
 */
export async function askInTurn(address: string, { connected, gate, robots, options }: Turn): Promise<Attempt> {
  let held: { readonly url: URL; readonly crawlDelay: number } | null = null;
  const leave = (): void => {
    if (held !== null) gate.leave(held.url, held.crawlDelay);
    held = null;
  };
  let hops = 0;
  const mayAsk: AskOptions['mayAsk'] = async (url) => {
    leave();
    hops += 1;
    const verdict = (await robots?.check(url)) ?? { failure: null, crawlDelay: 0 };
    if (verdict.failure !== null) return verdict.failure;
    const refused = await gate.enter(url, hops === 1 ? 'page' : 'hop');
    if (refused === null) held = { url, crawlDelay: verdict.crawlDelay * 1000 };
    return refused;
  };
  try {
    return await askPage(await connected(), address, { ...options, mayAsk });
  } finally {
    leave();
  }
}
