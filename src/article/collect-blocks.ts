import type { RemovalReason } from '../model/article.ts';
import { attribute, type DomElement, type DomNode, isBlock, isElement, isSilent, lineOf } from '../page/dom.ts';
import type { BlockKind } from './block.ts';
import { type ElementVerdict, elementVerdict } from './element-verdict.ts';

/** A block of the page as its markup gives it, before its words are judged. */
export interface RawBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly removed: ElementVerdict | null;
  /** Characters of its text that are inside links. */
  readonly linked: number;
  /** The block element that holds it. */
  readonly element: DomElement;
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['li', 'list-item'],
  ['blockquote', 'quote'],
  ['td', 'table'],
  ['th', 'table'],
]);
const SENTENCE_END = /[.!?:;…]["”’')\]]*$/u;

/** Words gathered since the last block began. */
interface Buffer {
  text: string;
  linked: number;
}

/** A line break parts paragraphs, unless the sentence goes on in lower case behind it. */
function splitLines(text: string): readonly string[] {
  const lines: string[] = [];
  let open = '';
  for (const line of text.split('\n').map((part) => part.replace(/\s+/gu, ' ').trim())) {
    if (line === '') {
      if (open !== '') lines.push(open);
      open = '';
    } else if (open === '' || SENTENCE_END.test(open) || !/^\p{Ll}/u.test(line)) {
      if (open !== '') lines.push(open);
      open = line;
    } else open = `${open} ${line}`;
  }
  if (open !== '') lines.push(open);
  return lines;
}

interface Walk {
  readonly blocks: RawBlock[];
  readonly buffer: Buffer;
  readonly extra: ReadonlyMap<DomElement, RemovalReason>;
  readonly keep: ReadonlySet<DomElement>;
}

function flush(walk: Walk, holder: DomElement): void {
  const { text, linked } = walk.buffer;
  walk.buffer.text = '';
  walk.buffer.linked = 0;
  const lines = splitLines(text);
  for (const line of lines) {
    const share = lines.length === 1 ? linked : 0;
    walk.blocks.push({
      text: line,
      kind: KINDS.get(holder.name) ?? 'paragraph',
      removed: null,
      linked: share,
      element: holder,
    });
  }
}

/** Pages of an article that wait, hidden, for a click are article all the same. */
const LONGEST_HIDDEN = 200;

function verdictOf(walk: Walk, element: DomElement): ElementVerdict | null {
  if (walk.keep.has(element)) return null;
  const own = walk.extra.get(element);
  if (own !== undefined) return { reason: own, rule: 'publisher' };
  const verdict = elementVerdict(element);
  return verdict?.rule === 'hidden' && lineOf(element).length > LONGEST_HIDDEN ? null : verdict;
}

/** One step of the walk: a node to enter, or a block whose end has been reached. */
type Task =
  | { readonly node: DomNode; readonly holder: DomElement; readonly inLink: boolean }
  | { readonly end: DomElement };

function enter(walk: Walk, tasks: Task[], { node, holder, inLink }: Extract<Task, { node: DomNode }>): void {
  if (node.type === 'text') {
    walk.buffer.text += node.data.replace(/\s+/gu, ' ');
    if (inLink) walk.buffer.linked += node.data.trim().length;
    return;
  }
  if (!isElement(node) || isSilent(node)) return;
  if (node.name === 'br') {
    walk.buffer.text += '\n';
    return;
  }
  const removed = verdictOf(walk, node);
  if (removed !== null) {
    flush(walk, holder);
    const text = lineOf(node);
    if (text !== '') walk.blocks.push({ text, kind: 'paragraph', removed, linked: 0, element: node });
    return;
  }
  const block = isBlock(node);
  if (block) {
    flush(walk, holder);
    tasks.push({ end: node });
  }
  const within = block ? node : holder;
  const link = inLink || (node.name === 'a' && attribute(node, 'href') !== null);
  for (let i = node.children.length - 1; i >= 0; i -= 1)
    tasks.push({ node: node.children[i] as DomNode, holder: within, inLink: link });
}

/**
 * Reads the blocks of a part of the page in order: paragraphs, headings, list items; elements that are no article are listed as removed.
 * `extra` are elements that a publisher's rules remove, `keep` elements that no rule may remove. No recursion: any depth is fine.
 */
export function collectBlocks(
  root: DomElement,
  extra: ReadonlyMap<DomElement, RemovalReason> = new Map(),
  keep: ReadonlySet<DomElement> = new Set(),
): readonly RawBlock[] {
  const walk: Walk = { blocks: [], buffer: { text: '', linked: 0 }, extra, keep: new Set([root, ...keep]) };
  const tasks: Task[] = [{ node: root, holder: root, inLink: false }];
  while (tasks.length > 0) {
    const task = tasks.pop() as Task;
    if ('end' in task) flush(walk, task.end);
    else enter(walk, tasks, task);
  }
  flush(walk, root);
  return walk.blocks;
}
