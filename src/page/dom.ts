import { type CheerioAPI, load } from 'cheerio/slim';
import type { AnyNode, ChildNode, Document as DomDocument, Element } from 'domhandler';
import { parse } from 'parse5';
import { type ElementIndex, indexElements } from './element-index.ts';
import { hintOf } from './selector-hint.ts';
import { createAdapter, DEEPEST, PageLimitError } from './tree-adapter.ts';

/** An element of the tree; its `attribs` and `children` may be read, never changed. */
export type DomElement = Element;
export type DomNode = AnyNode;

/** A parsed page. */
export interface Document {
  readonly root: DomNode;
  readonly query: CheerioAPI;
  readonly withTraits: ElementIndex;
}

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Links every node with its neighbours and gives the elements in order of the page. */
function linkTree(root: DomDocument): readonly DomElement[] {
  const elements: DomElement[] = [];
  const stack: DomNode[] = [root];
  const depths = [0];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const depth = depths.pop() as number;
    if (depth > DEEPEST) throw new PageLimitError();
    if (isElement(node)) elements.push(node);
    if (!('children' in node)) continue;
    let next: DomNode | null = null;
    for (let i = node.children.length - 1; i >= 0; i -= 1) {
      const child: ChildNode = node.children[i] as ChildNode;
      child.next = next as ChildNode | null;
      child.prev = node.children[i - 1] ?? null;
      next = child;
      if (!('children' in child)) continue;
      stack.push(child);
      depths.push(depth + 1);
    }
  }
  return elements;
}

function elementsOf(root: DomNode): readonly DomElement[] {
  const elements: DomElement[] = [];
  const stack: DomNode[] = [root];
  while (stack.length > 0) {
    const node = stack.pop() as DomNode;
    if (isElement(node)) elements.push(node);
    if ('children' in node)
      for (let i = node.children.length - 1; i >= 0; i -= 1) stack.push(node.children[i] as DomNode);
  }
  return elements;
}

/**
 * Parses a page as a browser would. Throws `PageLimitError` for trees beyond any real page.
 * @example select(parseHtml('<p>Kami siap'), 'p') // → [p]
 */
export function parseHtml(html: string): Document {
  const tree = parse(html.toWellFormed(), { treeAdapter: createAdapter(), scriptingEnabled: true });
  const root = tree as unknown as DomDocument; // the nodes have the shape of domhandler's
  return { root, query: load(root), withTraits: indexElements(linkTree(root)) };
}

/** The elements that a CSS selector names, in order of the page; none for a selector that does not parse. */
export function select(document: Document, selector: string, within?: DomElement): readonly DomElement[] {
  const { query } = document;
  const hint = hintOf(selector);
  if (hint === null)
    return query(within ?? document.root)
      .find(selector)
      .toArray()
      .filter(isElement);
  const find = within === undefined ? document.withTraits : indexElements(elementsOf(within).slice(1));
  const fitting = find(hint.traits);
  return hint.exact || fitting.length === 0 ? fitting : query(fitting).filter(selector).toArray();
}

export function isElement(node: DomNode): node is DomElement {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** Does the element begin a line of its own? */
export function isBlock(node: DomNode): boolean {
  return isElement(node) && BLOCKS.has(node.name);
}

export function attribute(node: DomElement, name: string): string | null {
  const value = node.attribs[name];
  return value === undefined || value.trim() === '' ? null : value.trim();
}

const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe object head title textarea select option button'.split(' '),
);

/** Elements whose words nobody reads. */
export function isSilent(node: DomElement): boolean {
  return SILENT.has(node.name);
}

function childrenOf(node: DomNode): readonly DomNode[] {
  if (isElement(node)) return isSilent(node) ? [] : node.children;
  return 'children' in node ? node.children : [];
}

/**
 * The words of a node in reading order, a line break for `br` and around blocks; scripts and other silent elements left out.
 * Walks with a stack of its own, so that no depth overflows, and stops when it has read more than `most` letters.
 */
function textOf(node: DomNode, most: number): string {
  let text = '';
  let letters = 0;
  const stack: (DomNode | string)[] = [node];
  while (stack.length > 0 && letters <= most) {
    const next = stack.pop() as DomNode | string;
    if (typeof next === 'string') text += next;
    else if (next.type === 'text') {
      text += next.data;
      letters += next.data.trim().length;
    } else {
      const edge = isBlock(next) || (isElement(next) && next.name === 'br') ? '\n' : null;
      if (edge !== null) stack.push(edge);
      const children = childrenOf(next);
      // one by one: an element may have more children than a call may have arguments
      for (let i = children.length - 1; i >= 0; i -= 1) stack.push(children[i] as DomNode);
      if (edge !== null) stack.push(edge);
    }
  }
  return text;
}

/** The text right inside an element, as it stands in the source: of scripts and other silent elements, too. */
export function rawTextOf(element: DomElement): string {
  return element.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
}

/**
 * The words of a node on one line, or the first of them: somewhat more than `most` letters. Give it to ask for short texts only,
 * since elements that lie inside one another hundreds deep would all be read to their end.
 */
export function lineOf(node: DomNode, most: number = Number.POSITIVE_INFINITY): string {
  return textOf(node, most).replace(/\s+/gu, ' ').trim();
}
