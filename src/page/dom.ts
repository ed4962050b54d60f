import { type CheerioAPI, load } from 'cheerio/slim';
import type { AnyNode, Document as DomDocument, Element } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { type ElementIndex, indexElements } from './element-index.ts';
import { makeNode } from './make-node.ts';
import { hintOf } from './selector-hint.ts';

/** An element of the tree; its `attribs` and `children` may be read, never changed. */
export type DomElement = Element;
export type DomNode = AnyNode;

/** A parsed page. */
export interface Document {
  readonly root: DomNode;
  readonly query: CheerioAPI;
  readonly withTraits: ElementIndex;
}

/** The tree of a page is deeper or larger than any real page: reading it would cost more than it can be worth. */
export class PageLimitError extends Error {}

const DEEPEST = 512;
const MOST_NODES = 250_000;
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

type TreeAdapter = typeof adapter;

/** The library's tree adapter with bare records as nodes. */
const bareAdapter: TreeAdapter = {
  ...adapter,
  // bare records have all that the adapter, the selectors and we read of a node
  createElement: makeNode.element as TreeAdapter['createElement'],
  createTextNode: makeNode.text as TreeAdapter['createTextNode'],
  createCommentNode: makeNode.comment as TreeAdapter['createCommentNode'],
  insertText: (parent, text) => {
    const last = parent.children.at(-1);
    if (last?.type === 'text') last.data += text;
    else adapter.appendChild(parent, bareAdapter.createTextNode(text));
  },
  insertTextBefore: (parent, text, reference) => {
    const { prev } = reference;
    if (prev?.type === 'text') prev.data += text;
    else adapter.insertBefore(parent, bareAdapter.createTextNode(text), reference);
  },
  adoptAttributes: ({ attribs }, attributes) => {
    for (const { name, value } of attributes) attribs[name] ??= value;
  },
  getAttrList: ({ attribs }) => Object.entries(attribs).map(([name, value]) => ({ name, value })),
};

/** A tree adapter that stops at the limits above. Source of the depth: the nesting limit of Blink and WebKit. */
function limitedAdapter(): TreeAdapter {
  let nodes = 0;
  const enter = (parent: { readonly parent: object | null }): void => {
    nodes += 1;
    let depth = 1;
    for (let node = parent; node.parent !== null; node = node.parent as typeof node) depth += 1;
    if (depth > DEEPEST || nodes > MOST_NODES) throw new PageLimitError();
  };
  return {
    ...bareAdapter,
    appendChild: (parent, child) => {
      enter(parent);
      adapter.appendChild(parent, child);
    },
    insertBefore: (parent, child, reference) => {
      enter(parent);
      adapter.insertBefore(parent, child, reference);
    },
  };
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
  const tree = parse(html.toWellFormed(), { treeAdapter: limitedAdapter(), scriptingEnabled: true });
  const root = tree as unknown as DomDocument; // the nodes have the shape of domhandler's
  return { root, query: load(root), withTraits: indexElements(elementsOf(root)) };
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
