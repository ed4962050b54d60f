import { type Document, type DomElement, isElement, lineOf, select } from '../page/dom.ts';
import { elementVerdict } from './element-verdict.ts';
import { lettersOf } from './same-words.ts';

/** An element and all that hold it, inmost first. */
export function withAncestors(element: DomElement): readonly DomElement[] {
  const chain: DomElement[] = [];
  let node: DomElement['parent'] = element;
  while (node !== null && isElement(node)) {
    chain.push(node);
    node = node.parent;
  }
  return chain;
}

/** The element that shows the title; the first headline of the page where none does. */
function headlineOf(document: Document, title: string | null): DomElement | null {
  const headlines = [...select(document, 'h1'), ...select(document, 'h2, h3, [class*=title], [class*=judul]')].slice(
    0,
    60,
  );
  const own =
    title === null
      ? undefined
      : headlines.find((element) => lettersOf(lineOf(element, title.length)) === lettersOf(title));
  return own ?? select(document, 'h1')[0] ?? select(document, 'h2')[0] ?? null;
}

/** What holds an element, itself included, and does not hold the headline too: that is no widget, whatever its class says. */
export function holdersOf(element: DomElement, headline: DomElement | null): readonly DomElement[] {
  const around = new Set(headline === null ? [] : withAncestors(headline));
  return withAncestors(element).filter((one) => !around.has(one) && one.name !== 'body');
}

/** What is known of a page around its headline. */
export interface Surroundings {
  /** The element that shows the title. */
  readonly headline: DomElement | null;
  /** Does an element stand in a widget, a menu or comments, which name the people and dates of other articles? */
  readonly inFurniture: (element: DomElement) => boolean;
}

/**
 * Looks at a page around its headline.
 * @example surroundingsOf(document, null).inFurniture(date) // true for a date in <div class="related">
 */
export function surroundingsOf(document: Document, title: string | null): Surroundings {
  const headline = headlineOf(document, title);
  return {
    headline,
    inFurniture: (element) => holdersOf(element, headline).some((one) => elementVerdict(one) !== null),
  };
}
