import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from '../../model/failure.ts';
import type { OpenedSource } from '../../model/source.ts';
import { fromCache } from '../cache/from-cache.ts';
import { emptyStore, type PageStore } from '../cache/page-store.ts';
import { throughCache } from '../cache/through-cache.ts';
import type { Archive } from '../warc/create-archive.ts';
import { askInTurn } from './ask-in-turn.ts';
import type { AskOptions, Attempt, Get } from './ask-page.ts';
import { type Connection, connect, defaultAgent } from './connect.ts';
import { retryDelay } from './retry-delay.ts';
import { createRobots } from './robots.ts';
import { createSpacing, type Gate } from './space-requests.ts';

export interface WebOptions extends AskOptions {
  /** Seconds between two requests to one host; 2 unless set. */
  readonly delay?: number;
  /** Lets requests pass in place of `delay`, where many pages are read at once. */
  readonly gate?: Gate;
  /** False reads pages that robots.txt forbids; true unless set. */
  readonly robots?: boolean;
  /** Where answers are kept between two runs; nowhere unless set. */
  readonly cache?: PageStore | null;
  /** Asks no server: all there is comes out of the cache. */
  readonly offline?: boolean;
  /** Asks servers whether what is kept still stands, fresh or not. */
  readonly confirm?: boolean;
  /** Where every answer is written down, from the cache or not; nowhere unless set. */
  readonly archive?: Archive | null;
  /** How it waits before it asks again, for tests. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Reads web addresses; holds its connections until it is closed. */
export interface WebReader {
  /** Asks again while a refusal may pass. */
  readonly read: (address: string) => Promise<Outcome<OpenedSource>>;
  /** Asks once. */
  readonly ask: (address: string) => Promise<Attempt>;
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

/** What answers before a server does. */
function beforeServer(options: WebOptions): (server: Get) => Get {
  const { cache: store = null, userAgent, allowPrivate = false, confirm = false, offline = false } = options;
  if (offline) return () => fromCache({ store: store ?? emptyStore, allowPrivate });
  return store === null
    ? (server) => server
    : (server) => throughCache(server, { store, confirm, userAgent, allowPrivate });
}

/** Writes down what is got. */
function writingDown(get: Get, archive: Archive): Get {
  return async (url, clock, headers) => {
    const got = await get(url, clock, headers);
    if (got.ok) await archive.keep(got.value);
    return got;
  };
}

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
  const { userAgent, offline = false } = options;
  const { archive = null } = options;
  const before = beforeServer(options);
  const around = archive === null ? before : (server: Get): Get => writingDown(before(server), archive);
  const gate = options.gate ?? createSpacing((options.delay ?? DEFAULT_DELAY) * 1000);
  const wait = options.wait ?? sleep;
  const agent = (userAgent ?? defaultAgent).split(/[/\s]/u)[0] ?? 'kutip';
  const ofRules: Gate = { enter: (url) => gate.enter(url, 'robots'), leave: gate.leave };
  const robots =
    options.robots === false || offline
      ? null
      : createRobots(agent, (address) =>
          askInTurn(address, { connected, gate: ofRules, robots: null, options, around }),
        );
  const now = options.now ?? ((): Date => new Date());
  const ask = async (address: string): Promise<Attempt> => {
    const attempt = await askInTurn(address, { connected, gate, robots, options, around });
    return options.robots === false ? { ...attempt, outcome: withRemark(attempt.outcome) } : attempt;
  };
  return {
    ask,
    read: async (address) => {
      for (let attempts = 1; ; attempts += 1) {
        const { outcome, retryAfter } = await ask(address);
        const refusal = outcome.ok ? null : { failure: outcome.failure, retryAfter, attempts };
        const pause = refusal === null ? null : retryDelay(refusal, now().getTime(), Math.random());
        if (pause === null) {
          await archive?.end(address, outcome);
          return outcome;
        }
        await wait(pause);
      }
    },
    close: async () => {
      if (connection !== null) await (await connection).agent.destroy();
    },
  };
}
