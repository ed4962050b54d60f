import { type Document, type DomElement, isElement, select } from '../page/dom.ts';
import { collectBlocks, type RawBlock } from './collect-blocks.ts';

const SHORTEST_PARAGRAPH = 60;
const MOST_LINKED = 0.35;
/** What a character of furniture costs against one of prose, when the bounds of the body are chosen. */
const FURNITURE = 0.9;
/** Furniture that is known as such will be left out of the body: it costs little. */
const KNOWN_FURNITURE = 10;

interface Weight {
  prose: number;
  furniture: number;
  depth: number;
}

/** Prose ends its sentences, or is long, or speaks; headlines of link lists do none of these. */
function isProse(block: RawBlock): boolean {
  const { text, linked } = block;
  if (block.removed !== null || block.kind === 'heading' || linked > text.length * MOST_LINKED) return false;
  if (/^["“]/u.test(text) && text.length > 30) return true;
  if (/["“”]/u.test(text) && text.length > 20 && /[.!?]["”’)]*$/u.test(text)) return true;
  return text.length >= SHORTEST_PARAGRAPH && /[.!?:;]["”’)\]]*(?: \([^()]{1,12}\))?$/u.test(text.trimEnd());
}

function ancestors(element: DomElement): readonly DomElement[] {
  const chain: DomElement[] = [];
  let node: DomElement | null = element;
  while (node !== null) {
    chain.push(node);
    const parent: DomElement['parent'] = node.parent;
    node = parent !== null && isElement(parent) ? parent : null;
  }
  return chain;
}

/** Adds a block to the weight of every element that holds it. */
function weigh(blocks: readonly RawBlock[]): ReadonlyMap<DomElement, Weight> {
  const weights = new Map<DomElement, Weight>();
  for (const block of blocks) {
    const prose = isProse(block);
    const chain = ancestors(block.element);
    for (const [i, element] of chain.entries()) {
      const weight = weights.get(element) ?? { prose: 0, furniture: 0, depth: chain.length - i };
      if (prose) weight.prose += block.text.length;
      else if (block.removed === null) weight.furniture += Math.min(block.text.length, 200);
      else weight.furniture += Math.min(block.text.length, KNOWN_FURNITURE);
      weights.set(element, weight);
    }
  }
  return weights;
}

/**
 * Finds the element that holds most of a page's prose and least of its furniture, on any site; null when there is no prose.
 * The score of an element is the prose in it less the furniture in it, so the article's own container wins over the whole page.
 */
export function findBody(document: Document): DomElement | null {
  const page = select(document, 'body')[0] ?? select(document, 'html')[0];
  if (page === undefined) return null;
  const weights = weigh(collectBlocks(page));
  let best: DomElement | null = null;
  let bestScore = 0;
  let bestDepth = 0;
  for (const [element, { prose, furniture, depth }] of weights) {
    const score = prose - FURNITURE * furniture;
    if (prose > 0 && (best === null || score > bestScore || (score === bestScore && depth > bestDepth))) {
      best = element;
      bestScore = score;
      bestDepth = depth;
    }
  }
  return best;
}
