import type { PageStore } from '../source/cache/page-store.ts';
import type { WebOptions } from '../source/http/web-reader.ts';
import { cachePlace } from './cache-place.ts';
import type { Io } from './io.ts';
import type { FetchFlags } from './shared-flags.ts';

async function pageCache({ cache }: FetchFlags, io: Io): Promise<PageStore | null> {
  const folder = cache ? await cachePlace(io) : null;
  if (folder === null) return null;
  const { createStore } = await import('../source/cache/page-store.ts');
  return createStore(folder);
}

/** How the web is read by the flags of a command that reads pages. */
export async function webOptions(flags: FetchFlags, io: Io): Promise<WebOptions> {
  return { ...flags, cache: await pageCache(flags, io), robots: flags.ignoreRobots !== true };
}
