import { type DomElement, isElement } from '../page/dom.ts';
import type { Layout } from './page-layout.ts';

/** A colophon names the outlet, its address and its house rules, and holds no more prose than that. */
const LONGEST_COLOPHON = 1500;
const MOST_PROSE = 400;
const FEWEST_LINES = 2;
const NEVER: ReadonlySet<string> = new Set(['article', 'main', 'body', 'html']);

/** The largest element around a line about the outlet that is still a colophon; null when the line stands alone. */
function colophonAround(
  { extents }: Layout,
  root: DomElement,
  { line, proseBefore }: { readonly line: DomElement; readonly proseBefore: readonly number[] },
): DomElement | null {
  let colophon: DomElement | null = null;
  for (let next: DomElement['parent'] | DomElement = line; next !== null && isElement(next); next = next.parent) {
    const extent = extents.get(next);
    if (extent === undefined || extent.titled || next === root || NEVER.has(next.name)) return colophon;
    const prose = (proseBefore[extent.lines[1]] as number) - (proseBefore[extent.lines[0]] as number);
    if (extent.letters[1] - extent.letters[0] > LONGEST_COLOPHON || prose > MOST_PROSE) return colophon;
    if (extent.house[1] - extent.house[0] >= FEWEST_LINES) colophon = next;
  }
  return colophon;
}

/**
 * Finds the parts of a page that tell of the outlet itself: links to its house rules, its copyright, a sentence about it.
 * `proseBefore` gives the letters of prose before each line.
 */
export function findColophons(
  layout: Layout,
  root: DomElement,
  proseBefore: readonly number[],
): ReadonlySet<DomElement> {
  const found = layout.houseLines.map((line) => colophonAround(layout, root, { line, proseBefore }));
  return new Set(found.filter((element) => element !== null));
}
