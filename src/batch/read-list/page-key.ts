import { createHash } from 'node:crypto';

/** Bytes of a key; enough that no two pages of any archive share one. */
export const keyBytes = 16;

/** Parameters that say where a reader came from, not which page it is. Source: the manuals of the advertising and mail services that add them. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_ga)(?:=|$)/iu;

/**
 * One way of writing an address down, so that two ways of writing the same one can be told: host in small letters, no default port, no
 * fragment, no parameters of advertisers.
 * @example plainAddress(new URL('HTTPS://Kabar.Example:443/1?utm_source=wa#komentar')) // → 'https://kabar.example/1'
 */
export function plainAddress(url: URL): string {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test(parameter));
  const plain = new URL(url);
  plain.hash = '';
  plain.hostname = url.hostname.replace(/\.$/u, '');
  plain.search = kept.join('&');
  return plain.href;
}

/** What a key stands for, so that a file and an address of the same name are two. */
export type Keyed = 'url' | 'file' | 'archived' | 'bad';

/**
 * The key of an entry in lists, outputs and shards.
 * @example pageKey('url', 'https://kabar.example/1').toString('hex') // 32 digits
 */
export function pageKey(kind: Keyed, text: string): Buffer {
  const hashed = createHash('sha256').update(kind === 'url' ? text : `${kind} ${text}`);
  return hashed.digest().subarray(0, keyBytes);
}
