import type CachePolicy from 'http-cache-semantics';
import { success } from '../../model/failure.ts';
import type { Exchange } from '../exchange.ts';
import type { Get } from '../http/ask-page.ts';
import { confirmedHeaders, mayBeKept, policyFor, requestFor } from './answer-policy.ts';
import { type KeptFor, keyOf, restore } from './from-cache.ts';
import type { KeptAnswer } from './kept-answer.ts';
import type { PageStore } from './page-store.ts';

export interface CacheOptions extends KeptFor {
  /** Asks the server even for what is fresh. */
  readonly confirm: boolean;
  readonly userAgent: string | undefined;
}

function validatorsOf(policy: CachePolicy, request: CachePolicy.HttpRequest): Readonly<Record<string, string>> {
  const headers = policy.revalidationHeaders(request);
  return Object.fromEntries(
    ['if-none-match', 'if-modified-since'].flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );
}

type PolicyOf = (exchange: KeptAnswer['exchange']) => CachePolicy;

/** Keeps an answer where HTTP allows it; a refusal leaves what is kept as it was. */
async function keepAnswer(
  answer: Exchange,
  { store, key, policyOf }: { readonly store: PageStore; readonly key: string; readonly policyOf: PolicyOf },
): Promise<void> {
  if (!mayBeKept(answer)) return;
  const { bytes, cache, headers, ...rest } = answer;
  const exchange = { ...rest, headers: headers.filter(([name]) => name.toLowerCase() !== 'set-cookie') };
  const policy = policyOf(exchange);
  await (policy.storable() ? store.write(key, { exchange, policy: policy.toObject() }) : store.remove(key));
}

/** The kept answer as its server confirmed it. */
function confirm(kept: KeptAnswer, answer: Exchange, policyOf: PolicyOf): KeptAnswer | null {
  const headers = confirmedHeaders(kept.exchange.headers, answer.headers);
  if (headers === null) return null;
  const exchange = { ...kept.exchange, fetchedAt: answer.fetchedAt, headers };
  return { exchange, policy: policyOf(exchange).toObject() };
}

/**
 * Answers from what is kept while it is fresh by the rules of HTTP, asks the server whether it still stands where it is not, and keeps
 * what comes. Source: RFC 9111, for the cache of one user.
 * @example throughCache(server, { store, confirm: false, userAgent: undefined, allowPrivate: false })
 */
export function throughCache(server: Get, options: CacheOptions): Get {
  const { store, userAgent } = options;
  return async (url, clock) => {
    const key = keyOf(url, options);
    const kept = await store.read(key);
    const { default: Policy } = await import('http-cache-semantics');
    const request = requestFor(url, userAgent, options.confirm);
    const policyOf: PolicyOf = (exchange) => policyFor(Policy, request, exchange);
    const keep = (answer: Exchange): Promise<void> => keepAnswer(answer, { store, key, policyOf });
    const ask = async (): ReturnType<Get> => {
      const got = await server(url, clock);
      if (got.ok) await keep(got.value);
      return got;
    };
    if (kept === null) return ask();
    const policy = Policy.fromObject(kept.policy);
    if (policy.satisfiesWithoutRevalidation(request)) {
      const restored = await restore(kept, 'fresh');
      return restored === null ? ask() : success(restored);
    }
    const got = await server(url, clock, validatorsOf(policy, request));
    if (!got.ok) return got;
    if (got.value.status !== 304) {
      await keep(got.value);
      return got;
    }
    const confirmed = confirm(kept, got.value, policyOf);
    const restored = confirmed === null ? null : await restore(confirmed, 'revalidated');
    if (confirmed === null || restored === null) return ask();
    await store.write(key, confirmed);
    return success(restored);
  };
}
