import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHosts, type Hosts } from '../../src/batch/politeness/hosts.ts';
import { pauseAfter } from '../../src/batch/politeness/pause-after.ts';
import { createBacklog } from '../../src/batch/run/backlog.ts';
import { schedule } from '../../src/batch/run/schedule.ts';

/** How a host of the simulation answers its page number n: after so many milliseconds, or not at all. */
type Answer = (
  page: number,
  time: number,
) => { readonly took: number; readonly fails?: boolean; readonly park?: number };

interface Host {
  readonly pages: number;
  readonly answer: Answer;
}

interface Simulated {
  /** Seconds until all was done. */
  readonly total: number;
  /** When each request to a host began, in seconds. */
  readonly asked: ReadonlyMap<string, readonly number[]>;
  readonly givenUp: ReadonlyMap<string, number>;
}

const good: Answer = () => ({ took: 100 });
const dead: Answer = () => ({ took: 30_000, fails: true });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Runs a batch against hosts that are only played, in time that is only played. */
async function simulate(
  hosts: Readonly<Record<string, Host>>,
  { resumed = false, concurrency = 16 } = {},
): Promise<Simulated> {
  const backlog = createBacklog();
  const longest = Math.max(...Object.values(hosts).map(({ pages }) => pages));
  for (let page = 0; page < longest; page += 1)
    for (const [domain, { pages }] of Object.entries(hosts))
      if (page < pages) backlog.add({ kind: 'url', text: `https://${domain}/${page}`, domain }, 0);
  const ended = new AbortController();
  const known: Hosts = createHosts({ delay: 2000, resumed, ended: ended.signal, wait: pause });
  const start = performance.now();
  const asked = new Map<string, number[]>();
  const givenUp = new Map<string, number>();
  const busy = new Set<string>();
  const working = schedule({
    backlog,
    hosts: known,
    concurrency,
    stopped: new AbortController().signal,
    giveUp: async ({ domain }) => {
      givenUp.set(domain, (givenUp.get(domain) ?? 0) + 1);
    },
    perform: async ({ text, domain }) => {
      const url = new URL(text);
      await known.gate.enter(url, 'page');
      expect(busy.has(domain)).toBe(false);
      busy.add(domain);
      const now = performance.now() - start;
      asked.set(domain, [...(asked.get(domain) ?? []), now / 1000]);
      const { took, fails = false, park } = (hosts[domain] as Host).answer(Number(url.pathname.slice(1)), now);
      await pause(took);
      busy.delete(domain);
      known.gate.leave(url);
      known.note(domain, !fails);
      if (park !== undefined) known.park(domain, park);
      return park === undefined;
    },
  });
  let isOver = false;
  void working.finally(() => {
    isOver = true;
  });
  while (!isOver) await vi.advanceTimersToNextTimerAsync();
  await working;
  return { total: (performance.now() - start) / 1000, asked, givenUp };
}

function many(count: number, host: Host): Readonly<Record<string, Host>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`warta-${index}.example`, host]));
}

const gaps = (times: readonly number[] = []): readonly number[] =>
  times.slice(1).map((time, index) => time - (times[index] as number));

describe('the pace of a run', () => {
  test('one page of a host at a time, with a pause after each; all hosts side by side', async () => {
    const { total, asked } = await simulate(many(10, { pages: 20, answer: good }));
    expect(total).toBeLessThan(20 * 2.2 + 1);
    for (const times of asked.values()) expect(Math.min(...gaps(times))).toBeGreaterThanOrEqual(2.1 - 1e-6);
  });

  test('a run that goes on where another was waits a pause before it asks any host', async () => {
    const { asked } = await simulate(many(3, { pages: 2, answer: good }), { resumed: true });
    for (const [first] of asked.values()) expect(first).toBeGreaterThanOrEqual(2);
  });

  test('one dead host in 50 makes it at most a fifth longer', async () => {
    const host = { pages: 100, answer: good };
    const without = await simulate(many(49, host), { concurrency: 49 });
    const { total, givenUp } = await simulate(
      { ...many(49, host), 'mati.example': { pages: 100, answer: dead } },
      { concurrency: 49 },
    );
    expect(total).toBeLessThanOrEqual(without.total * 1.2);
    expect(givenUp.get('mati.example')).toBeGreaterThan(90);
  });

  test('a host that does not answer is asked once a minute, after five times', async () => {
    const hosts = { 'mati.example': { pages: 50, answer: dead }, 'warta.example': { pages: 300, answer: good } };
    const { asked } = await simulate(hosts);
    expect(Math.min(...gaps(asked.get('mati.example')).slice(4))).toBeGreaterThanOrEqual(60);
  });

  test('a host that comes back is read to its end', async () => {
    const outage: Answer = (_, time) => (time > 60_000 && time < 600_000 ? { took: 1000, fails: true } : { took: 100 });
    const { asked, givenUp } = await simulate({ 'warta.example': { pages: 100, answer: outage } });
    expect(givenUp.size).toBe(0);
    expect(asked.get('warta.example')).toHaveLength(100);
  });

  test('a slow host holds nobody but itself, and gets longer pauses', async () => {
    const slow: Answer = () => ({ took: 3000 });
    const hosts = { 'lambat.example': { pages: 20, answer: slow }, ...many(5, { pages: 20, answer: good }) };
    const { asked } = await simulate(hosts);
    for (const [domain, times] of asked) if (domain !== 'lambat.example') expect(times.at(-1)).toBeLessThan(20 * 2.2);
    expect(Math.min(...gaps(asked.get('lambat.example')))).toBeGreaterThanOrEqual(18);
  });

  test('a host with nine pages in ten goes at its own pace, the others at theirs', async () => {
    const { total, asked } = await simulate({
      'besar.example': { pages: 900, answer: good },
      ...many(10, { pages: 10, answer: good }),
    });
    for (const [domain, times] of asked) if (domain !== 'besar.example') expect(times.at(-1)).toBeLessThan(10 * 2.2);
    expect(total).toBeLessThan(900 * 2.11);
  });

  test('a host that asks for patience is left alone for as long as it says, and then asked again for the same page', async () => {
    let refusals = 0;
    const patient: Answer = (page) => {
      if (page !== 3 || refusals === 1) return { took: 100 };
      refusals = 1;
      return { took: 100, park: 600_000 };
    };
    const { asked } = await simulate({
      'sabar.example': { pages: 6, answer: patient },
      ...many(2, { pages: 6, answer: good }),
    });
    expect(asked.get('sabar.example')).toHaveLength(7);
    expect(gaps(asked.get('sabar.example'))[3]).toBeGreaterThanOrEqual(600);
    expect(asked.get('warta-0.example')?.at(-1)).toBeLessThan(20);
  });
});

describe('pages that lead to each other’s hosts', () => {
  test('wait for their turn there, and never for each other without end', async () => {
    const hosts = createHosts({ delay: 2000, resumed: false, ended: new AbortController().signal, wait: pause });
    const active = new Map<string, number>();
    const ask = async (path: readonly string[]): Promise<void> => {
      for (const [hop, domain] of path.entries()) {
        const url = new URL(`https://${domain}/`);
        expect(await hosts.gate.enter(url, hop === 0 ? 'page' : 'hop')).toBeNull();
        active.set(domain, (active.get(domain) ?? 0) + 1);
        expect(active.get(domain)).toBe(1);
        await pause(100);
        active.set(domain, 0);
        hosts.gate.leave(url);
      }
    };
    const both = Promise.all([
      ask(['a.example', 'b.example', 'a.example']),
      ask(['b.example', 'a.example', 'b.example']),
    ]);
    await vi.advanceTimersByTimeAsync(60_000);
    await both;
  });

  test('are not read when that host does not answer', async () => {
    const hosts = createHosts({ delay: 2000, resumed: false, ended: new AbortController().signal, wait: pause });
    for (let time = 0; time < 5; time += 1) hosts.note('b.example', false);
    expect(await hosts.gate.enter(new URL('https://b.example/'), 'hop')).toMatchObject({ code: 'deferred' });
  });
});

test.each([
  [{ delay: 2000, asked: 0, took: 100 }, 2000],
  [{ delay: 2000, asked: 10_000, took: 100 }, 10_000],
  [{ delay: 2000, asked: 0, took: 1000 }, 5000],
  [{ delay: 2000, asked: 0, took: 60_000 }, 30_000],
  [{ delay: 45_000, asked: 0, took: 60_000 }, 45_000],
  [{ delay: 0, asked: 0, took: 1000 }, 0],
])('after %j comes a pause of %i ms', (ended, expected) => {
  expect(pauseAfter(ended)).toBe(expected);
});
