import type { PagePaging } from './page-paging.ts';

/**
 * Which page of the article each one is: as its address and pager say when no two say the same, else in the order they were given.
 * @example numberPages([{ current: 2, … }, { current: 1, … }]) // → [2, 1]
 */
export function numberPages(pagings: readonly (PagePaging | null)[]): readonly number[] {
  const said = pagings.map((paging) => paging?.current ?? null);
  const distinct = new Set(said).size === said.length && !said.includes(null);
  return distinct ? (said as readonly number[]) : pagings.map((_, index) => index + 1);
}
