import { attribute, type Document, lineOf, select } from '../page/dom.ts';

/** How many pages the article has by its own pager, and which this one is. */
export interface PagePaging {
  readonly total: number;
  readonly current: number;
  /** The pager is inside one document that holds all pages. */
  readonly whole: boolean;
}

const PAGERS =
  '[class*=paging], [class*=pagination], [class*=pager], [class*=page-number], .ssdh, .multi-nav, .detail__multiple, .detail__long-nav, .anchor_numb, .newsPagingWrap';
/** Pages that wait, hidden, in the same document. */
const HIDDEN_PAGES = '[data-paging_num], .paging-content';
const IN_DOCUMENT = '[class*=item-break], [class*=item-index]';
const COUNTER = /(\d{1,2}) dari (\d{1,2}) halaman/iu;
const QUERY_PAGE = /[?&]page=(\d{1,2}|all)\b/iu;
const PATH_PAGE = /\/(\d{1,2})\/?(?:[?#]|$)/u;
const MOST_PAGES = 60;

function pageOf(url: string | null): number | 'all' | null {
  if (url === null) return null;
  if (/[?&]single=1\b/u.test(url)) return 'all';
  const query = QUERY_PAGE.exec(url)?.[1];
  if (query !== undefined) return query.toLowerCase() === 'all' ? 'all' : Number(query);
  const path = PATH_PAGE.exec(url)?.[1];
  return path === undefined ? null : Number(path);
}

function numbersIn(document: Document): readonly number[] {
  return select(document, PAGERS)
    .slice(0, 20)
    .flatMap((pager) => select(document, 'a, span, li, b, strong', pager))
    .map((element) => lineOf(element))
    .filter((text) => /^\d{1,2}$/u.test(text))
    .map(Number)
    .filter((number) => number > 0 && number <= MOST_PAGES);
}

function leadsOn(document: Document): boolean {
  return select(
    document,
    `link[rel=next], ${PAGERS.split(', ')
      .map((pager) => `${pager} a`)
      .join(', ')}`,
  )
    .slice(0, 60)
    .some(
      (element) =>
        attribute(element, 'rel') === 'next' || /^(?:halaman )?(?:selanjutnya|berikutnya|next)/iu.test(lineOf(element)),
    );
}

/**
 * Reads the pager of an article: `Halaman: 1 2 3`, `2 dari 3 halaman`, a link to the next page.
 * @example findPaging(document, 'https://kabar.example/read/1?page=2') // → { total: 3, current: 2, whole: false }
 */
export function findPaging(document: Document, url: string | null): PagePaging {
  const counters = select(document, IN_DOCUMENT)
    .map((element) => COUNTER.exec(lineOf(element))?.[2])
    .filter((total) => total !== undefined);
  const inside = Math.max(0, ...counters.map(Number));
  if (inside > 1) return { total: inside, current: 1, whole: true };
  const hidden = select(document, HIDDEN_PAGES).length;
  if (hidden > 0) return { total: hidden + 1, current: 1, whole: true };
  const page = pageOf(url);
  const numbers = numbersIn(document);
  const consecutive = numbers.includes(1) || numbers.includes(2) ? Math.max(...numbers) : 1;
  const total = Math.max(consecutive, leadsOn(document) ? 2 : 1);
  if (page === 'all') return { total, current: 1, whole: true };
  const current = page !== null && page >= 1 && page <= total ? page : 1;
  return { total, current, whole: false };
}
