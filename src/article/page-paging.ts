import type { PageLink } from '../model/article.ts';
import { attribute, type Document, type DomElement, lineOf, select } from '../page/dom.ts';
import { addressOfPage, addressOfWhole, readPageAddress } from './page-address.ts';
import type { PagingScheme } from './publisher.ts';

/** How many pages the article has by its own pager, which this one is, and where the others are. */
export interface PagePaging {
  readonly total: number;
  readonly current: number;
  /** All pages are in this document. */
  readonly whole: boolean;
  /** Addresses of pages of this article, without those of other articles and sites. */
  readonly links: readonly PageLink[];
  /** Where all pages stand as one. */
  readonly wholeUrl: string | null;
}

const PAGERS =
  '[class*=paging], [class*=pagination], [class*=pager], [class*=page-number], .ssdh, .multi-nav, .detail__multiple, .detail__long-nav, .anchor_numb, .newsPagingWrap';
/** Pages that wait, hidden, in the same document. */
const HIDDEN_PAGES = '[data-paging_num], .paging-content';
const IN_DOCUMENT = '[class*=item-break], [class*=item-index]';
const COUNTER = /(\d{1,2}) dari (\d{1,2}) halaman/iu;
const NEXT = /^(?:halaman )?(?:selanjutnya|berikutnya|next)/iu;
const MOST_PAGES = 60;
const MOST_PAGERS = 20;
const LONGEST_LABEL = 60;

interface Here {
  readonly address: string | null;
  /** The page's own address, or where there is none, the address that it calls its own. */
  readonly article: string | null;
}

function resolve(element: DomElement, base: string | null): string | null {
  const href = attribute(element, 'href')?.trim() ?? '';
  if (href === '' || /^(?:#|javascript:)/iu.test(href)) return null;
  if (base === null) return URL.canParse(href) ? href : null;
  return URL.canParse(href, base) ? new URL(href, base).href : null;
}

/** A link to a page of this very article; where the page's own address is not known, any page link may be one. */
function pageLink(element: DomElement, here: Here): { readonly url: string; readonly page: number | 'all' } | null {
  const url = resolve(element, here.address);
  const read = readPageAddress(url);
  if (url === null || read === null) return null;
  if (here.article !== null && read.article !== here.article) return null;
  return { url, page: read.page };
}

/** A pager whose links all lead to other addresses belongs to a list, not to this article. */
function isForeign(pager: DomElement, document: Document, here: Here): boolean {
  if (here.article === null) return false;
  const links = select(document, 'a[href]', pager).filter((link) => resolve(link, here.address) !== null);
  return links.length > 0 && links.every((link) => pageLink(link, here) === null);
}

function pagersOf(document: Document, here: Here): readonly DomElement[] {
  return select(document, PAGERS)
    .slice(0, MOST_PAGERS)
    .filter((pager) => !isForeign(pager, document, here));
}

interface PagerNumber {
  readonly value: number;
  readonly linked: boolean;
}

/** A number under a script leads somewhere too; one that leads to this very place does not. */
function isLink(element: DomElement): boolean {
  const href = attribute(element, 'href')?.trim() ?? '';
  return href !== '' && !href.startsWith('#');
}

function numbersIn(document: Document, pagers: readonly DomElement[]): readonly PagerNumber[] {
  return pagers
    .flatMap((pager) => select(document, 'a, span, li, b, strong', pager))
    .filter((element) => select(document, 'a, span, li, b, strong', element).length === 0)
    .filter((element) => /^\d{1,2}$/u.test(lineOf(element, LONGEST_LABEL)))
    .map((element) => ({ value: Number(lineOf(element, LONGEST_LABEL)), linked: isLink(element) }))
    .filter(({ value }) => value > 0 && value <= MOST_PAGES);
}

/** The one number of the pager that leads nowhere is the page that is open. */
function openNumber(numbers: readonly PagerNumber[]): number | null {
  const linked = new Set(numbers.filter((number) => number.linked).map(({ value }) => value));
  const open = [...new Set(numbers.map(({ value }) => value))].filter((value) => !linked.has(value));
  return linked.size > 0 && open.length === 1 ? (open[0] as number) : null;
}

function leadsOn(document: Document, pagers: readonly DomElement[], here: Here): boolean {
  const declared = select(document, 'link[rel=next]').some((link) => pageLink(link, here) !== null);
  return (
    declared ||
    pagers
      .flatMap((pager) => select(document, 'a', pager))
      .slice(0, MOST_PAGES)
      .some((link) => NEXT.test(lineOf(link, LONGEST_LABEL)))
  );
}

function linksOf(
  document: Document,
  pagers: readonly DomElement[],
  here: Here,
): readonly { readonly url: string; readonly page: number | 'all' }[] {
  const elements = [
    ...pagers.flatMap((pager) => select(document, 'a[href]', pager)),
    ...select(document, 'link[rel=next], link[rel=prev]'),
  ];
  return elements.flatMap((element) => pageLink(element, here) ?? []);
}

/** The addresses of the pages from 1 to `total` other than `current`: as linked, else in the form of the links or the publisher. */
function addressesOf(
  range: { readonly total: number; readonly current: number },
  links: readonly { readonly url: string; readonly page: number | 'all' }[],
  known: { readonly address: string | null; readonly form: 'query' | 'path' | null },
): readonly PageLink[] {
  const linked = new Map(links.map(({ page, url }) => [page, url]));
  const form = links.map(({ url }) => readPageAddress(url)?.form).find((one) => one != null) ?? known.form;
  const base = linked.get(1) ?? known.address;
  return Array.from({ length: range.total }, (_, index) => index + 1)
    .filter((number) => number !== range.current)
    .flatMap((number) => {
      const url = linked.get(number) ?? (base === null || form === null ? null : addressOfPage(base, number, form));
      return url === null ? [] : [{ number, url }];
    });
}

/** What is known of the page beside its markup. */
export interface KnownOfPage {
  readonly url: string | null;
  readonly canonicalUrl?: string | null;
  /** How the publisher numbers pages; null where nobody knows. */
  readonly scheme?: PagingScheme | null;
}

/**
 * Reads the pager of an article: `Halaman: 1 2 3`, `2 dari 3 halaman`, a link to the next page. Links to other articles are none of it.
 * @example findPaging(document, { url: 'https://kabar.example/read/7/tiba?page=2' }) // → { total: 3, current: 2, whole: false, … }
 */
export function findPaging(document: Document, { url, canonicalUrl = null, scheme = null }: KnownOfPage): PagePaging {
  const nothingElsewhere = { links: [], wholeUrl: null };
  const counters = select(document, IN_DOCUMENT)
    .map((element) => COUNTER.exec(lineOf(element, LONGEST_LABEL))?.[2])
    .filter((total) => total !== undefined);
  const inside = Math.max(0, ...counters.map(Number));
  if (inside > 1) return { total: inside, current: 1, whole: true, ...nothingElsewhere };
  const hidden = select(document, HIDDEN_PAGES).length;
  if (hidden > 0) return { total: hidden + 1, current: 1, whole: true, ...nothingElsewhere };

  const own = readPageAddress(url);
  const here = {
    address: url ?? canonicalUrl,
    article: own?.article ?? readPageAddress(canonicalUrl)?.article ?? null,
  };
  const pagers = pagersOf(document, here);
  const links = linksOf(document, pagers, here);
  const numbers = numbersIn(document, pagers);
  const values = [...numbers.map(({ value }) => value), ...links.flatMap(({ page }) => (page === 'all' ? [] : [page]))];
  const counted = values.includes(1) || values.includes(2) ? Math.max(...values) : 1;
  const page = own?.page ?? 1;
  if (page === 'all') return { total: counted, current: 1, whole: true, ...nothingElsewhere };
  const leads = leadsOn(document, pagers, here);
  if (counted === 1 && !leads) return { total: 1, current: 1, whole: false, ...nothingElsewhere };
  const current = page > 1 ? page : (openNumber(numbers) ?? 1);
  const total = Math.max(counted, leads ? current + 1 : current);
  const whole = links.find((link) => link.page === 'all')?.url ?? null;
  const known = { address: url, form: scheme?.numbered ?? null };
  return {
    total,
    current,
    whole: false,
    links: addressesOf({ total, current }, links, known),
    wholeUrl: whole ?? (url === null || scheme?.whole === undefined ? null : addressOfWhole(url, scheme.whole)),
  };
}
