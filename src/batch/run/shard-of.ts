import { createHash } from 'node:crypto';
import type { Entry } from '../read-list/to-entry.ts';

const FIRST_BYTES = 6;

/**
 * Which of so many shards an entry belongs to, from 1: all pages of one domain to the same, on every machine and in every version.
 * @example shardOf(entry, 16) // → 3 for every page of kabar.example
 */
export function shardOf({ domain, key }: Pick<Entry, 'domain' | 'key'>, shards: number): number {
  const hash = domain === '' ? key : createHash('sha256').update(domain).digest();
  return (hash.readUIntBE(0, FIRST_BYTES) % shards) + 1;
}
