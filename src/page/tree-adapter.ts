import type { ChildNode, Element, ParentNode, Text } from 'domhandler';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { makeNode } from './make-node.ts';

/** The tree of a page is deeper or larger than any real page: reading it would cost more than it can be worth. */
export class PageLimitError extends Error {}

/** Source: the nesting limit of Blink and WebKit. */
export const DEEPEST = 512;
const MOST_NODES = 250_000;

export type TreeAdapter = typeof adapter;

function append(parent: ParentNode, child: ChildNode): void {
  parent.children.push(child);
  child.parent = parent;
}

function insert(parent: ParentNode, child: ChildNode, before: ChildNode): void {
  parent.children.splice(parent.children.indexOf(before), 0, child);
  child.parent = parent;
}

/**
 * The library's tree adapter with bare records as nodes, which stops at the limits above. Neighbours are linked afterwards, in one
 * walk, so that `prev` and `next` of every node are null until then.
 * @example parse('<p>Kami siap', { treeAdapter: createAdapter() }).children.length // 1
 */
export function createAdapter(): TreeAdapter {
  let nodes = 0;
  let depth = 0;
  const count = <Node>(node: Node): Node => {
    nodes += 1;
    if (nodes > MOST_NODES) throw new PageLimitError();
    return node;
  };
  // bare records have all that the adapter, the selectors and we read of a node
  const text = (data: string): Text => count(makeNode.text(data)) as Text;
  return {
    ...adapter,
    createElement: (name, namespace, attributes) => count(makeNode.element(name, namespace, attributes)) as Element,
    createTextNode: text,
    createCommentNode: (data) => count(makeNode.comment(data)) as ReturnType<TreeAdapter['createCommentNode']>,
    appendChild: append,
    insertBefore: insert,
    detachNode: (node) => {
      const siblings = node.parent?.children ?? [];
      // the parser takes children away from the end
      const at = siblings.at(-1) === node ? siblings.length - 1 : siblings.indexOf(node);
      if (at >= 0) siblings.splice(at, 1);
      node.parent = null;
    },
    insertText: (parent, data) => {
      const last = parent.children.at(-1);
      if (last?.type === 'text') last.data += data;
      else append(parent, text(data));
    },
    insertTextBefore: (parent, data, before) => {
      const last = parent.children[parent.children.indexOf(before) - 1];
      if (last?.type === 'text') last.data += data;
      else insert(parent, text(data), before);
    },
    adoptAttributes: ({ attribs }, attributes) => {
      for (const { name, value } of attributes) attribs[name] ??= value;
    },
    getAttrList: ({ attribs }) => Object.entries(attribs).map(([name, value]) => ({ name, value })),
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw new PageLimitError();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}
