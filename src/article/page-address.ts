/** What an address says of the page that it leads to. */
export interface PageAddress {
  /** The address of the article without its page: the same for all pages of one article. */
  readonly article: string;
  /** 1 unless the address names another; `all` when it joins the pages. */
  readonly page: number | 'all';
  /** Where the page number stands; null when the address has none. */
  readonly form: 'query' | 'path' | null;
}

/** `/read/berita-2` is no page: a number is one only after a slug (`/d-1/dua-kata/2`), never alone after a section (`/read/2`). */
function splitPage(path: string): readonly [before: string, digits: string] | null {
  const end = path.lastIndexOf('/');
  const [before, digits] = [path.slice(0, Math.max(end, 0)), path.slice(end + 1)];
  const slug = before.slice(before.lastIndexOf('/') + 1);
  const letter = slug.search(/\p{L}/u);
  return /^\d{1,2}$/u.test(digits) && before.includes('/') && letter >= 0 && slug.lastIndexOf('-') > letter
    ? [before, digits]
    : null;
}

const WHOLE_QUERY: readonly (readonly [string, string])[] = [
  ['page', 'all'],
  ['single', '1'],
];
/** Parameters of campaigns and of the page itself, which do not name the article. */
const NOT_THE_ARTICLE = /^(?:page|single|utm_\w+|fbclid|gclid|source|ref)$/u;
const MOST_PAGES = 60;

function number(digits: string | null | undefined): number | null {
  if (digits === null || digits === undefined || !/^\d{1,2}$/u.test(digits)) return null;
  const value = Number(digits);
  return value >= 1 && value <= MOST_PAGES ? value : null;
}

function articleOf(url: URL, path: string): string {
  const kept = [...url.searchParams].filter(([key]) => !NOT_THE_ARTICLE.test(key)).map((pair) => pair.join('='));
  return `${url.host.toLowerCase()}${path}${kept.length === 0 ? '' : `?${kept.sort().join('&')}`}`;
}

/**
 * Reads which page of which article an address leads to; null for what is no web address.
 * @example readPageAddress('https://kabar.example/d-7/surat-suara-tiba/2') // → { article: 'kabar.example/d-7/surat-suara-tiba', page: 2, form: 'path' }
 */
export function readPageAddress(address: string | null): PageAddress | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const path = url.pathname.replace(/\/$/u, '').replace(/\/amp$/u, '');
  if (WHOLE_QUERY.some(([key, value]) => url.searchParams.get(key)?.toLowerCase() === value))
    return { article: articleOf(url, path), page: 'all', form: 'query' };
  const query = number(url.searchParams.get('page'));
  if (query !== null) return { article: articleOf(url, path), page: query, form: 'query' };
  const [before, digits] = splitPage(path) ?? [];
  const step = number(digits);
  if (before === undefined || step === null) return { article: articleOf(url, path), page: 1, form: null };
  return { article: articleOf(url, before), page: step, form: 'path' };
}

/**
 * The address of another page of the same article, by the form that its publisher uses.
 * @example addressOfPage('https://kabar.example/d-7/surat-suara-tiba', 2, 'path') // → 'https://kabar.example/d-7/surat-suara-tiba/2'
 */
export function addressOfPage(address: string, page: number, form: 'query' | 'path'): string {
  const url = new URL(address);
  url.hash = '';
  for (const [key] of WHOLE_QUERY) url.searchParams.delete(key);
  const path = url.pathname.replace(/\/$/u, '');
  const amp = path.endsWith('/amp') ? '/amp' : '';
  const base = amp === '' ? path : path.slice(0, -amp.length);
  const article = splitPage(base)?.[0] ?? base;
  if (form === 'query') url.searchParams.set('page', String(page));
  url.pathname = form === 'path' ? `${article}/${page}${amp}` : path;
  return url.href;
}

/**
 * The address at which a publisher gives all pages of an article as one.
 * @example addressOfWhole('https://kabar.example/read/7/tiba?page=2', 'page=all') // → 'https://kabar.example/read/7/tiba?page=all'
 */
export function addressOfWhole(address: string, whole: 'page=all' | 'single=1'): string {
  const url = new URL(address);
  url.hash = '';
  for (const [key] of WHOLE_QUERY) url.searchParams.delete(key);
  const path = url.pathname.replace(/\/$/u, '');
  url.pathname = splitPage(path)?.[0] ?? url.pathname;
  const [key, value] = whole.split('=') as [string, string];
  url.searchParams.set(key, value);
  return url.href;
}
