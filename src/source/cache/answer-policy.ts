import type CachePolicy from 'http-cache-semantics';
import { type Exchange, headerOf, keptAddress } from '../exchange.ts';
import { requestHeaders } from '../http/connect.ts';

type Headers = Exchange['headers'];

/** Source: RFC 9309, 2.4: rules are kept for a day at most; a site that says nothing about it has them kept for a day. */
const RULES = '/robots.txt';
const A_DAY = 'max-age=86400';

/** Source: RFC 9111, 3.2: what describes the body stays as it is when a server confirms it. */
const OF_THE_BODY: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'content-range',
  'content-type',
  'transfer-encoding',
]);

const lower = (headers: Headers): Record<string, string> =>
  Object.fromEntries(headers.map(([name]) => [name.toLowerCase(), headerOf(headers, name.toLowerCase()) ?? '']));

/** A page that was read whole, or an address that sends on; never a refusal, and nothing empty. */
export function mayBeKept({ status, whole, bytes }: Exchange): boolean {
  return whole ? bytes.length > 0 : status >= 300 && status < 400 && status !== 304;
}

/** The request as the rules of HTTP look at it; `confirm` wants the server's word even on what is fresh. */
export function requestFor(url: URL, userAgent: string | undefined, confirm: boolean): CachePolicy.HttpRequest {
  const control = url.pathname === RULES ? { 'cache-control': A_DAY } : confirm ? { 'cache-control': 'no-cache' } : {};
  return { method: 'GET', url: keptAddress(url), headers: { ...requestHeaders(userAgent), ...control } };
}

/** What HTTP says about the use of an answer, for the cache of one user. */
export function policyFor(
  Policy: typeof CachePolicy,
  request: CachePolicy.HttpRequest,
  { url, status, headers }: Pick<Exchange, 'url' | 'status' | 'headers'>,
): CachePolicy {
  const said = lower(headers);
  const silent = said['cache-control'] === undefined && said['expires'] === undefined;
  const kept = new URL(url).pathname === RULES && silent ? { ...said, 'cache-control': A_DAY } : said;
  // a page is fresh only as long as its server says: without a word it is asked for again
  return new Policy(request, { status, headers: kept }, { shared: false, cacheHeuristic: 0 });
}

/** The kept headers, with what the server said anew when it confirmed the body; null when it means another one. */
export function confirmedHeaders(kept: Headers, confirmed: Headers): Headers | null {
  const tag = (headers: Headers): string | undefined => headerOf(headers, 'etag')?.replace(/^W\//u, '');
  if (tag(confirmed) !== undefined && tag(confirmed) !== tag(kept)) return null;
  const newer = confirmed.filter(([name]) => !OF_THE_BODY.has(name.toLowerCase()));
  const replaced = new Set(['age', ...newer.map(([name]) => name.toLowerCase())]);
  return [...kept.filter(([name]) => !replaced.has(name.toLowerCase())), ...newer];
}
