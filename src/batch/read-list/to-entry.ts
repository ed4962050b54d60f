import { type Failure, failed } from '../../model/failure.ts';
import { registrableDomain } from '../../page/registrable.ts';
import { writePlace } from './archive-place.ts';
import type { ListItem } from './list-item.ts';
import { pageKey, plainAddress } from './page-key.ts';

/** One page to be audited, or one line that names none. */
export interface Entry {
  /** 16 bytes. */
  readonly key: Buffer;
  readonly kind: 'url' | 'file' | 'archived' | 'bad';
  /** The address or file as it was given, the place in an archive; of a line that is no address, how it starts. */
  readonly text: string;
  /** Whose server it is on; requests to one of them are spaced. Empty for files and bad lines. */
  readonly domain: string;
}

const SHOWN = 200;
const SCHEME = /^[a-z][a-z\d+.-]*:/iu;
/** A host without its scheme, as people paste it. */
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#:]|$)/iu;

function badEntry(text: string, digest: string): Entry {
  return { key: pageKey('bad', digest), kind: 'bad', text: text.slice(0, SHOWN), domain: '' };
}

/**
 * The entry that an item of a list stands for.
 * @example toEntry({ kind: 'address', text: 'https://kabar.example/1', date: null }).domain // → 'kabar.example'
 */
export function toEntry(item: Extract<ListItem, { kind: 'address' | 'cut' | 'page' | 'archived' }>): Entry {
  if (item.kind === 'archived') {
    const place = writePlace(item);
    return { key: pageKey('archived', item.id ?? place), kind: 'archived', text: place, domain: '' };
  }
  const { text } = item;
  if (item.kind === 'cut') return badEntry(text, item.digest);
  if (item.kind === 'page') return { key: pageKey('file', text), kind: 'file', text, domain: '' };
  const url = SCHEME.test(text) && URL.canParse(text) ? new URL(text) : null;
  const domain = url === null ? null : registrableDomain(url.href);
  if (url === null || domain === null) return badEntry(text, text);
  return { key: pageKey('url', plainAddress(url)), kind: 'url', text, domain };
}

/**
 * Why a line of a list is no page.
 * @example explainBadLine('kabar.example/1').hint // → 'Write it as https://kabar.example/1'
 */
export function explainBadLine(text: string): Failure {
  const hint = HOST.test(text) ? `Write it as https://${text}` : 'Write addresses as https://host/path, one a line.';
  return failed('bad-url', 'This line of the list is no web address.', hint).failure;
}
