import type { Handler } from 'htmlparser2';
import type { ListItem } from './list-item.ts';

/** The events of an XML parser as items of a list. */
interface XmlItems {
  readonly handler: Partial<Handler>;
  /** The items since it was last asked. */
  readonly take: () => readonly ListItem[];
  /** True while the root element has not ended. */
  readonly isOpen: () => boolean;
}

/** What one entry says; the first of each counts. */
interface Entry {
  readonly name: string;
  readonly prefix: string;
  readonly link: string | null;
  readonly original: string | null;
  readonly guid: string | null;
  readonly date: string | null;
}

const DEEPEST = 64;
const LONGEST_FIELD = 8192;

/** Elements that stand for one page, or for one more list, and what they stand in. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  item: ['channel', 'rdf', 'items'],
  entry: ['feed'],
  url: ['urlset'],
  sitemap: ['sitemapindex'],
};
/** Source: RSS 2.0, Dublin Core, RFC 4287, sitemaps.org and the news extension of sitemaps. */
const DATES: ReadonlySet<string> = new Set(['pubdate', 'date', 'published', 'updated', 'lastmod', 'publication_date']);

function split(name: string): { readonly prefix: string; readonly local: string } {
  const at = name.indexOf(':');
  return { prefix: name.slice(0, Math.max(at, 0)), local: name.slice(at + 1).toLowerCase() };
}

const isAddress = (text: string): boolean => /^https?:\/\//iu.test(text);

function resolved(text: string, base: string | null): string {
  return !isAddress(text) && base !== null && URL.canParse(text, base) ? new URL(text, base).href : text;
}

/** The entry with what an element in it said. */
function withField(entry: Entry, { prefix, local }: ReturnType<typeof split>, text: string): Entry {
  if (text === '') return entry;
  if (local === 'origlink') return { ...entry, original: entry.original ?? text };
  if (local === 'guid') return { ...entry, guid: entry.guid ?? (isAddress(text) ? text : null) };
  // pictures and videos of a page have places of their own, with another prefix
  if ((local === 'loc' || local === 'link') && prefix === entry.prefix) return { ...entry, link: entry.link ?? text };
  if (DATES.has(local)) return { ...entry, date: entry.date ?? text };
  return entry;
}

/** The address of an Atom link, unless it leads to something else than the page. */
function atomLink(attributes: Readonly<Record<string, string>>): string | null {
  const rel = attributes['rel'] ?? 'alternate';
  return rel === 'alternate' ? (attributes['href']?.trim() ?? null) : null;
}

/**
 * Gathers the entries of feeds and sitemaps from the events of a parser. `base` is the address of the list, for links without a host.
 */
export function createXmlItems({ input, base }: { readonly input: string; readonly base: string | null }): XmlItems {
  let items: ListItem[] = [];
  let open: readonly string[] = [];
  let deeper = 0;
  let entry: Entry | null = null;
  let at = 0;
  let text = '';
  let count = 0;
  const close = (done: Entry): void => {
    count += 1;
    const { date } = done;
    const link = done.original ?? done.link ?? done.guid;
    if (done.name === 'sitemap') {
      if (link !== null) items.push({ kind: 'list', address: resolved(link, base), date });
    } else
      items.push({
        kind: 'address',
        text: link === null ? `entry ${count} of ${input}` : resolved(link, base),
        date,
      });
  };
  return {
    isOpen: () => open.length > 0,
    take: () => {
      const taken = items;
      items = [];
      return taken;
    },
    handler: {
      onopentag: (name, attributes) => {
        if (open.length >= DEEPEST) {
          deeper += 1;
          return;
        }
        open = [...open, name];
        text = '';
        const { prefix, local } = split(name);
        if (entry === null && ENTRIES[local]?.includes(split(open.at(-2) ?? '').local) === true) {
          entry = { name: local, prefix, link: null, original: null, guid: null, date: null };
          at = open.length;
        } else if (entry !== null && open.length === at + 1 && local === 'link') {
          entry = withField(entry, { prefix, local }, atomLink(attributes) ?? '');
        }
      },
      ontext: (part) => {
        if (entry !== null && text.length < LONGEST_FIELD) text += part;
      },
      onclosetag: (name) => {
        if (deeper > 0) {
          deeper -= 1;
          return;
        }
        if (entry !== null && open.length === at) {
          close(entry);
          entry = null;
        } else if (entry !== null) entry = withField(entry, split(name), text.trim());
        text = '';
        open = open.slice(0, -1);
      },
    },
  };
}
