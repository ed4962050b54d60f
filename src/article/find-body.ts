import { type Document, type DomElement, isElement, select } from '../page/dom.ts';
import { type CollectOptions, collectBlocks } from './collect-blocks.ts';
import type { RawBlock } from './raw-block.ts';

const SHORTEST_PARAGRAPH = 60;
/** Longer than any headline: prose, whatever its end. */
const LONGEST_HEADLINE = 160;
/** The length of a word, on average, in a text that is none. */
const LONGEST_WORD = 16;
const LONGEST_SAMPLE = 2000;
const MOST_LINKED = 0.35;
/** What a character of furniture costs against one of prose, when the bounds of the body are chosen. */
const FURNITURE = 0.9;
/** Furniture that is known as such will be left out of the body: it costs little. */
const KNOWN_FURNITURE = 10;
const MOST_FURNITURE = 200;
/** Taking only some of an element's children costs this share of their score: the whole is the better guess. */
const RUN_SHARE = 0.8;
/** Short paragraphs that may close an article after its last prose. */
const MOST_CLOSING = 3;

/** Blocks in a row and what they are worth. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** An element that holds blocks; its children are elements that do, and its own blocks. */
interface Holder {
  readonly depth: number;
  readonly children: (Holder | Run)[];
}

/** An element's blocks as a whole, and its best children in a row. */
interface Weight {
  readonly whole: Run;
  readonly best: Run;
  readonly depth: number;
}

/** Code and data have longer words than any language. */
function isMadeOfWords(text: string): boolean {
  return text.split(' ').length * LONGEST_WORD >= text.length;
}

/** Prose ends its sentences, or is long, or speaks; headlines of link lists do none of these. */
function isProse(block: RawBlock): boolean {
  const { text, linked } = block;
  if (block.removed !== null || block.kind === 'heading' || linked > text.length * MOST_LINKED) return false;
  if (/^["“]/u.test(text) && text.length > 30) return true;
  if (/["“”«»]/u.test(text) && text.length > 20 && /[.!?]["”»’)]*$/u.test(text)) return true;
  if (text.length > LONGEST_HEADLINE) return isMadeOfWords(text.slice(0, LONGEST_SAMPLE));
  return text.length >= SHORTEST_PARAGRAPH && /[.!?:;]["”»’)\]]*(?: \([^()]{1,12}\))?$/u.test(text.trimEnd());
}

function worthOf(block: RawBlock): number {
  if (isProse(block)) return block.text.length;
  return -FURNITURE * Math.min(block.text.length, block.removed === null ? MOST_FURNITURE : KNOWN_FURNITURE);
}

/** The entry of an element; its ancestors get theirs before it. */
function holderOf(holders: Map<DomElement, Holder>, element: DomElement): Holder {
  const path: DomElement[] = [];
  let above: Holder | undefined;
  for (let next: DomElement['parent'] | DomElement = element; next !== null && isElement(next); next = next.parent) {
    above = holders.get(next);
    if (above !== undefined) break;
    path.push(next);
  }
  for (const next of path.toReversed()) {
    const holder: Holder = { depth: above === undefined ? 0 : above.depth + 1, children: [] };
    above?.children.push(holder);
    holders.set(next, holder);
    above = holder;
  }
  return above as Holder;
}

/** Every element that holds blocks, each before those inside it. */
function readHolders(blocks: readonly RawBlock[]): readonly Holder[] {
  const holders = new Map<DomElement, Holder>();
  for (const [index, block] of blocks.entries())
    holderOf(holders, block.element).children.push({ from: index, to: index + 1, score: worthOf(block) });
  return [...holders.values()];
}

function join(a: Run, b: Run): Run {
  return { from: a.from, to: b.to, score: a.score + b.score };
}

/** The children in a row that are worth most: a run that is worth nothing is not gone on with. */
function weighChildren(children: readonly Run[], depth: number): Weight {
  let [whole, open, best] = [children[0], children[0], children[0]] as [Run, Run, Run];
  for (const child of children.slice(1)) {
    whole = join(whole, child);
    open = open.score > 0 ? join(open, child) : child;
    if (open.score > best.score) best = open;
  }
  return { whole, best, depth };
}

/** Weighs every element that holds blocks, those inside others first. */
function weigh(blocks: readonly RawBlock[]): readonly Weight[] {
  const weights = new Map<Holder, Weight>();
  for (const holder of readHolders(blocks).toReversed()) {
    const children = holder.children.map((child) => ('score' in child ? child : (weights.get(child) as Weight).whole));
    weights.set(holder, weighChildren(children, holder.depth));
  }
  return [...weights.values()];
}

/** The run of a weight that is the better guess for the body, and its score as such. */
function guessOf({ whole, best }: Weight): Run {
  const score = best.score * RUN_SHARE;
  return whole.score >= score ? whole : { ...best, score };
}

const CLOSED = /[.!?]["”»’)]?$/u;

/** A short last paragraph of an article, behind the last that is prose. `Sidang dilanjutkan besok.` */
function mayClose({ removed, kind, text }: RawBlock): boolean {
  if (removed !== null || kind === 'heading' || !CLOSED.test(text.slice(-2))) return false;
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const letter = line.search(/\p{L}/u);
  return letter >= 0 && line.lastIndexOf(' ') > letter;
}

function endOfClosing(blocks: readonly RawBlock[], to: number): number {
  const closing = blocks.slice(to, to + MOST_CLOSING).findIndex((block) => !mayClose(block));
  return closing < 0 ? Math.min(to + MOST_CLOSING, blocks.length) : to + closing;
}

function isBetter(weight: Weight, best: Weight): boolean {
  const [score, most] = [guessOf(weight).score, guessOf(best).score];
  return score > most || (score === most && weight.depth > best.depth);
}

/**
 * Finds the blocks of a page that are its article's body, furniture inside it included, on any site; none when there is no prose.
 * The score of an element is the prose in it less the furniture in it, so the article's own container wins over the whole page.
 */
export function findBody(document: Document, options: CollectOptions = {}): readonly RawBlock[] {
  const page = select(document, 'body')[0] ?? select(document, 'html')[0];
  if (page === undefined) return [];
  const blocks = collectBlocks(page, options);
  let best: Weight | null = null;
  for (const weight of weigh(blocks)) if (best === null || isBetter(weight, best)) best = weight;
  if (best === null) return [];
  const { from, to } = guessOf(best);
  const found = blocks.slice(from, guessOf(best) === best.whole ? to : endOfClosing(blocks, to));
  return found.some(isProse) ? found : [];
}
