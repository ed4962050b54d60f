import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from '../../model/failure.ts';
import type { OpenedSource } from '../../model/source.ts';
import { type AskOptions, askPage, type Connection, connect } from './ask-page.ts';
import { retryDelay } from './retry-delay.ts';
import { createSpacing } from './space-requests.ts';

export interface WebOptions extends AskOptions {
  /** Seconds between two requests to one host; 2 unless set. */
  readonly delay?: number;
  /** How it waits before it asks again, for tests. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Reads web addresses; holds its connections until it is closed. */
export interface WebReader {
  readonly read: (address: string) => Promise<Outcome<OpenedSource>>;
  readonly close: () => Promise<void>;
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
  const spacing = createSpacing((options.delay ?? DEFAULT_DELAY) * 1000);
  const wait = options.wait ?? sleep;
  const now = options.now ?? ((): Date => new Date());
  return {
    read: async (address) => {
      connection ??= connect(options);
      const host = URL.canParse(address) ? new URL(address).host : address;
      for (let attempts = 1; ; attempts += 1) {
        await spacing.wait(host);
        const { outcome, retryAfter } = await askPage(await connection, address, options);
        spacing.done(host);
        const refusal = outcome.ok ? null : { failure: outcome.failure, retryAfter, attempts };
        const pause = refusal === null ? null : retryDelay(refusal, now().getTime(), Math.random());
        if (pause === null) return outcome;
        await wait(pause);
      }
    },
    close: async () => {
      if (connection !== null) await (await connection).agent.destroy();
    },
  };
}
