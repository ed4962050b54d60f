import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure, Outcome } from '../../model/failure.ts';
import type { OpenedSource } from '../../model/source.ts';
import { type AskOptions, askPage, type Connection, connect, defaultAgent } from './ask-page.ts';
import { retryDelay } from './retry-delay.ts';
import { createRobots } from './robots.ts';
import { createSpacing } from './space-requests.ts';

export interface WebOptions extends AskOptions {
  /** Seconds between two requests to one host; 2 unless set. */
  readonly delay?: number;
  /** False reads pages that robots.txt forbids; true unless set. */
  readonly robots?: boolean;
  /** How it waits before it asks again, for tests. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Reads web addresses; holds its connections until it is closed. */
export interface WebReader {
  readonly read: (address: string) => Promise<Outcome<OpenedSource>>;
  readonly close: () => Promise<void>;
}

/** A page that was read without looking at robots.txt says so. */
function withRemark(outcome: Outcome<OpenedSource>): Outcome<OpenedSource> {
  if (!outcome.ok) return outcome;
  const remark = { code: 'robots-ignored', message: 'robots.txt was not looked at, as you asked.' };
  return { ok: true, value: { ...outcome.value, warnings: [...(outcome.value.warnings ?? []), remark] } };
}

/** Source: the floor of Heritrix's politeness rule, with the numbers of the reliability study. */
const DEFAULT_DELAY = 2;

/**
 * Reads web pages, spaced by host; what may pass is asked for again, never earlier than the server wants.
 * Nothing is loaded or connected before the first address.
 * @example await createWebReader({}).read('https://kabar.example/pemilu/1') // → { ok: true, value: { info: { status: 200 … } … } }
 */
export function createWebReader(options: WebOptions): WebReader {
  let connection: Promise<Connection> | null = null;
  const connected = (): Promise<Connection> => {
    connection ??= connect(options);
    return connection;
  };
  const spacing = createSpacing((options.delay ?? DEFAULT_DELAY) * 1000);
  const wait = options.wait ?? sleep;
  const agent = (options.userAgent ?? defaultAgent).split(/[/\s]/u)[0] ?? 'kutip';
  const robots = createRobots(agent, async (address) => askPage(await connected(), address, options));
  const crawlDelays = new Map<string, number>();
  const mayAsk = async (url: URL): Promise<Failure | null> => {
    const { failure, crawlDelay } = await robots.check(url);
    crawlDelays.set(url.host, crawlDelay * 1000);
    return failure;
  };
  const now = options.now ?? ((): Date => new Date());
  return {
    read: async (address) => {
      const host = URL.canParse(address) ? new URL(address).host : address;
      for (let attempts = 1; ; attempts += 1) {
        await spacing.wait(host);
        const asking = options.robots === false ? options : { ...options, mayAsk };
        const { outcome, retryAfter } = await askPage(await connected(), address, asking);
        spacing.done(host, crawlDelays.get(host));
        const refusal = outcome.ok ? null : { failure: outcome.failure, retryAfter, attempts };
        const pause = refusal === null ? null : retryDelay(refusal, now().getTime(), Math.random());
        if (pause === null) return options.robots === false ? withRemark(outcome) : outcome;
        await wait(pause);
      }
    },
    close: async () => {
      if (connection !== null) await (await connection).agent.destroy();
    },
  };
}
