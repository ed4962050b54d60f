import type { Failure } from '../../model/failure.ts';

/** What a server said when it refused, and how often it has been asked. */
export interface Refusal {
  readonly failure: Failure;
  /** The `Retry-After` header, where there was one. */
  readonly retryAfter: string | null;
  /** How often the page has been asked for, 1 after the first time. */
  readonly attempts: number;
}

/** Source: curl's list for --retry, with the timeouts of the large proxies. */
const PASSING: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504, 522, 524]);
const MOST_ATTEMPTS = 3;
const LONGEST_WAIT = 120_000;
const FIRST_PAUSE = 1000;
const SPREAD = 0.25;

/** Milliseconds that a `Retry-After` asks for, by seconds or by date; null when it says nothing that can be read. */
export function askedPause(header: string | null, now: number): number | null {
  if (header === null) return null;
  const words = header.trim();
  if (/^\d{1,9}$/u.test(words)) return Number(words) * 1000;
  const date = /^[A-Za-z]{3}, /u.test(words) ? Date.parse(words) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function mayPass({ code, status }: Failure): boolean {
  if (code === 'http-status') return status !== null && PASSING.has(status);
  return code === 'truncated';
}

/**
 * How long to wait before a page is asked for again, in milliseconds; null when it is not: the refusal is final, it has been asked
 * for often enough, or the server wants a pause of more than `longest`, two minutes unless set. Never earlier than the server asked.
 * @example retryDelay({ failure, retryAfter: '2', attempts: 1 }, Date.now(), 0.5) // status 503 → 2000
 */
export function retryDelay(
  refusal: Refusal,
  now: number,
  random: number,
  longest: number = LONGEST_WAIT,
): number | null {
  if (refusal.attempts >= MOST_ATTEMPTS || !mayPass(refusal.failure)) return null;
  const backoff = FIRST_PAUSE * 2 ** (refusal.attempts - 1) * (1 + SPREAD * (2 * random - 1));
  const wait = Math.max(askedPause(refusal.retryAfter, now) ?? 0, backoff);
  return wait > longest ? null : wait;
}
