import { failed, success } from '../../model/failure.ts';
import type { CacheUse } from '../../model/source.ts';
import { type Exchange, headerOf, keptAddress } from '../exchange.ts';
import type { Get } from '../http/ask-page.ts';
import { unpack } from '../http/unpack-body.ts';
import type { KeptAnswer } from './kept-answer.ts';
import type { PageStore } from './page-store.ts';

/** Where answers are kept, and for whom. */
export interface KeptFor {
  readonly store: PageStore;
  /** Answers of private networks are kept apart: without the leave to ask there, none of them is given. */
  readonly allowPrivate: boolean;
}

/** What an answer is kept under. */
export function keyOf(url: URL, { allowPrivate }: KeptFor): string {
  return `${allowPrivate ? 'private ' : ''}${keptAddress(url)}`;
}

/** A kept answer with its body unpacked; null when that fails. */
export async function restore({ exchange }: KeptAnswer, cache: CacheUse): Promise<Exchange | null> {
  try {
    const encoding = headerOf(exchange.headers, 'content-encoding') ?? '';
    return { ...exchange, bytes: exchange.whole ? await unpack(exchange.packed, encoding) : new Uint8Array(), cache };
  } catch {
    return null;
  }
}

/**
 * Answers from what is kept, fresh or not, and asks no server, like `only-if-cached` in a browser.
 * @example await fromCache({ store, allowPrivate: false })(new URL('https://kabar.example/pemilu/1'), clock) // → failure «offline»
 */
export function fromCache(keptFor: KeptFor): Get {
  return async (url) => {
    const kept = await keptFor.store.read(keyOf(url, keptFor));
    const restored = kept === null ? null : await restore(kept, 'offline');
    if (restored !== null) return success(restored);
    return failed(
      'offline',
      `“${url.href}” is not in the cache, and no server is asked.`,
      'Leave out --offline to fetch it.',
    );
  };
}
