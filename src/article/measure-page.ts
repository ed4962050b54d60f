import { attribute, type DomElement } from '../page/dom.ts';
import { findCards } from './find-cards.ts';
import { findColophons } from './find-colophons.ts';
import { type Layout, readLayout } from './page-layout.ts';

/** What the judgement of an element needs to know of the page around it. */
export interface PageMeasures {
  readonly layout: Layout;
  /** Teasers of other articles, each with the number of teasers built like it. */
  readonly cards: ReadonlyMap<DomElement, number>;
  /** Parts of the page about the outlet itself, below the article as a rule. */
  readonly colophons: ReadonlySet<DomElement>;
  /** At each line, the letters of prose before it, teasers left out. */
  readonly proseBefore: readonly number[];
}

/** A link that holds more than this was never closed: its words are no link. */
const LONGEST_LINK = 700;
const FEWEST_ALIKE = 2;

function proseOutsideCards(layout: Layout, cards: ReadonlyMap<DomElement, number>): readonly number[] {
  const outside = [...layout.prose];
  for (const [card, alike] of cards) {
    const lines = alike < FEWEST_ALIKE ? undefined : layout.extents.get(card)?.lines;
    if (lines !== undefined) outside.fill(0, lines[0], lines[1]);
  }
  const before = [0];
  for (const letters of outside) before.push((before.at(-1) as number) + letters);
  return before;
}

/** Measures a part of the page before its elements are judged. */
export function measurePage(root: DomElement, own: readonly string[]): PageMeasures {
  const layout = readLayout(root);
  const cards = findCards(layout, root, own);
  const proseBefore = proseOutsideCards(layout, cards);
  return { layout, cards, colophons: findColophons(layout, root, proseBefore), proseBefore };
}

/** Letters of prose in an element, teasers of other articles left out. */
export function proseIn({ layout, proseBefore }: PageMeasures, element: DomElement): number {
  const [from, to] = layout.extents.get(element)?.lines ?? [0, 0];
  return (proseBefore[to] as number) - (proseBefore[from] as number);
}

/** Is the element a link, and no anchor that somebody forgot to close? */
export function isLink({ layout }: PageMeasures, element: DomElement): boolean {
  if (element.name !== 'a') return false;
  const href = attribute(element, 'href');
  return href !== null && (/^(?:#|javascript:)/iu.test(href) || (layout.linked.get(href) ?? 0) <= LONGEST_LINK);
}
