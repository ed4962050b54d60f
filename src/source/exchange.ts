import type { CacheUse } from '../model/source.ts';

/** One answer to one request, wherever it came from: a server, the cache, or an archive. */
export interface Exchange {
  /** The address that was asked, without its fragment. */
  readonly url: string;
  /** When the server last stood by this answer: UTC, ISO 8601; null when an archive does not say. */
  readonly fetchedAt: string | null;
  readonly status: number;
  readonly statusText: string;
  /** As they came, one pair a line. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The body as it was sent, packed by its `Content-Encoding`; empty when it was not read. */
  readonly packed: Uint8Array;
  /** The body unpacked. */
  readonly bytes: Uint8Array;
  /** False when the body was left unread, as those of redirects and refusals are. */
  readonly whole: boolean;
  /** Null when the answer did not come from the cache. */
  readonly cache: CacheUse | null;
}

/**
 * The value of a header, several joined by a comma; null when there is none.
 * @example headerOf([['ETag', '"a1"']], 'etag') // → '"a1"'
 */
export function headerOf(headers: Exchange['headers'], name: string): string | null {
  const values = headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
  return values.length === 0 ? null : values.join(', ');
}

/** An address as it is kept: normalised, and without its fragment, which no server sees. */
export function keptAddress(url: URL): string {
  return url.href.split('#', 1)[0] as string;
}
