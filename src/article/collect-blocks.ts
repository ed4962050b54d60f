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

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4']);
/** More prose than furniture ever has: what a class name says of such an element is wrong. */
const MOST_FURNITURE = 600;
const MOST_HIDDEN = 150;
const LONGEST_CAPTION = 250;

/** Characters of prose in the paragraphs of an element, links left out. */
function proseIn(element: DomElement): number {
  let prose = 0;
  const stack: { readonly node: DomNode; readonly inside: boolean }[] = [{ node: element, inside: false }];
  while (stack.length > 0) {
    const { node, inside } = stack.pop() as { node: DomNode; inside: boolean };
    if (node.type === 'text') prose += inside ? node.data.trim().length : 0;
    else if (isElement(node) && !isSilent(node) && node.name !== 'a' && node.name !== 'li') {
      for (const child of node.children) stack.push({ node: child, inside: inside || node.name === 'p' });
    }
  }
  return prose;
}

/** A block around a picture with few words and no speech is the picture's caption. */
function isPictured(element: DomElement): boolean {
  if (!['div', 'table', 'center', 'p'].includes(element.name)) return false;
  const text = lineOf(element);
  if (text === '' || text.length > LONGEST_CAPTION || /["“”]/u.test(text)) return false;
  return holdsPicture(element);
}

function holdsPicture(element: DomElement): boolean {
  const stack: DomNode[] = [element];
  for (let n = 0; stack.length > 0 && n < 40; n += 1) {
    const node = stack.pop() as DomNode;
    if (!isElement(node)) continue;
    if (node.name === 'img' || node.name === 'amp-img') return true;
    stack.push(...node.children);
  }
  return false;
}

function verdictOf(walk: Walk, element: DomElement): ElementVerdict | null {
  if (walk.keep.has(element)) return null;
  const own = walk.extra.get(element);
  if (own !== undefined) return { reason: own, rule: 'publisher' };
  const verdict = elementVerdict(element);
  if (verdict === null) return isPictured(element) ? { reason: 'caption', rule: 'beside-picture' } : null;
  if (verdict.rule.startsWith('tag-')) return verdict;
  if (HEADINGS.has(element.name) && verdict.reason === 'pagination') return null;
  // the hidden pages of an article wait for a click, and are article all the same
  const most = verdict.rule === 'hidden' || verdict.reason === 'pagination' ? MOST_HIDDEN : MOST_FURNITURE;
  return verdict.reason !== 'comments' && proseIn(element) > most ? null : verdict;
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
