import type { DomElement } from '../page/dom.ts';
import { isElement } from '../page/dom.ts';
import type { Layout, LinkLine } from './page-layout.ts';

/** A card is a teaser of another article: its linked headline, with a date, a picture and a sentence or two around it. */
const LONGEST_CARD = 700;
/** A section and a date may stand above the headline, a paragraph of an article may not. */
const LONGEST_KICKER = 80;
const LONGEST_PATH = 10;

function parentOf(element: DomElement): DomElement | null {
  const { parent } = element;
  return parent !== null && isElement(parent) ? parent : null;
}

/** The largest element around a linked headline that holds no other one and is no longer than a card. */
function cardAround(layout: Layout, root: DomElement, { anchor, at }: LinkLine): DomElement {
  let card = anchor;
  for (let next = parentOf(card); next !== null && next !== root; next = parentOf(card)) {
    const extent = layout.extents.get(next);
    if (extent === undefined) return card;
    const { letters, units } = extent;
    if (units[1] - units[0] > 1 || letters[1] - letters[0] > LONGEST_CARD || at - letters[0] > LONGEST_KICKER)
      return card;
    card = next;
  }
  return card;
}

/** The names from the card's parent down to its link: cards of one list are built alike. `ul>li>h3>a` */
function shapeOf(card: DomElement, anchor: DomElement): string {
  const names: string[] = [];
  const top = parentOf(card);
  for (let node: DomElement | null = anchor; node !== null && names.length < LONGEST_PATH; node = parentOf(node)) {
    names.push(node.name);
    if (node === top) break;
  }
  return names.join('<');
}

/** Is it an address of the page itself, as the permanent links of a live report are? */
function leadsHome(href: string, own: readonly string[]): boolean {
  return own.some((address) => {
    if (!URL.canParse(address) || !URL.canParse(href, address)) return false;
    const [from, to] = [new URL(address), new URL(href, address)];
    return from.host === to.host && from.pathname === to.pathname && (to.search === '' || from.search === to.search);
  });
}

/**
 * Finds the teasers of other articles, each with the number of teasers on the page that are built like it and lead to different places.
 * `own` are the page's own addresses: what leads there is no teaser.
 * @example findCards(layout, body, []).get(li) // → 8, for each item of a list of eight news
 */
export function findCards(layout: Layout, root: DomElement, own: readonly string[]): ReadonlyMap<DomElement, number> {
  const places = new Map<string, Set<string>>();
  const shapes = new Map<DomElement, string>();
  for (const line of layout.linkLines) {
    if (leadsHome(line.href, own)) continue;
    const card = cardAround(layout, root, line);
    const shape = shapeOf(card, line.anchor);
    shapes.set(card, shape);
    places.set(shape, (places.get(shape) ?? new Set()).add(line.href));
  }
  return new Map([...shapes].map(([card, shape]) => [card, places.get(shape)?.size ?? 0]));
}
