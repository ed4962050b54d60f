import type { RemovalReason } from '../model/article.ts';
import { type DomElement, type DomNode, isBlock, isElement, isSilent, lineOf } from '../page/dom.ts';
import { readDateline } from '../text/dateline.ts';
import type { BlockKind } from './block.ts';
import { type ElementVerdict, elementVerdict } from './element-verdict.ts';
import { markBareTeasers } from './mark-bare-teasers.ts';
import { isLink, measurePage, type PageMeasures, proseIn } from './measure-page.ts';
import type { RawBlock } from './raw-block.ts';

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['li', 'list-item'],
  ['blockquote', 'quote'],
  ['td', 'table'],
  ['th', 'table'],
]);
const SENTENCE_END = /[.!?:;…]["”»’')\]]*$/u;

/** A line gathered since the last block began. */
interface Line {
  readonly text: string;
  readonly linked: number;
}

/** A line break parts paragraphs, unless the sentence goes on in lower case behind it. */
function joinLines(lines: readonly Line[]): readonly Line[] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    const text = line.text.replace(/\s+/gu, ' ').trim();
    if (text === '') {
      open = null;
    } else if (open !== null && !SENTENCE_END.test(open.at(-1)?.text ?? '') && /^\p{Ll}/u.test(text)) {
      open.push({ text, linked: line.linked });
    } else {
      open = [{ text, linked: line.linked }];
      groups.push(open);
    }
  }
  return groups.map((group) => ({
    text: group.map(({ text }) => text).join(' '),
    linked: group.reduce((sum, { linked }) => sum + linked, 0),
  }));
}

interface Walk {
  readonly blocks: RawBlock[];
  readonly lines: Line[];
  readonly page: PageMeasures;
  readonly extra: ReadonlyMap<DomElement, RemovalReason>;
  readonly keep: ReadonlySet<DomElement>;
  text: string;
  linked: number;
  /** A picture or an embed stood just before. */
  afterPicture: boolean;
}

function endLine(walk: Walk): void {
  walk.lines.push({ text: walk.text, linked: walk.linked });
  walk.text = '';
  walk.linked = 0;
}

function flush(walk: Walk, holder: DomElement): void {
  endLine(walk);
  const lines = joinLines(walk.lines.splice(0));
  for (const { text, linked } of lines) {
    walk.afterPicture = walk.afterPicture && isCaption(text, holder);
    const removed = walk.afterPicture ? BELOW_PICTURE : null;
    walk.blocks.push({ text, kind: KINDS.get(holder.name) ?? 'paragraph', removed, linked, element: holder });
  }
}

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4']);
/** More prose than furniture ever has: what a class name says of such an element is wrong. */
const MOST_FURNITURE = 600;
const MOST_HIDDEN = 150;
const LONGEST_CAPTION = 250;
/** A picture stands among the first nodes of its box. */
const MOST_SEARCHED = 40;
const LONGEST_BARE_CAPTION = 120;
/** So many teasers that are built alike are a list of other articles. */
const FEWEST_CARDS = 3;
/** `Ratna hadir. Ia pulang sore.`: a paragraph that runs around a picture. */
const SECOND_SENTENCE = /\p{Ll}[.!?] \p{Lu}.*[.!?]$/u;
const PICTURES: ReadonlySet<string> = new Set([
  'img',
  'amp-img',
  'picture',
  'iframe',
  'amp-youtube',
  'amp-iframe',
  'object',
  'embed',
]);
const BELOW_PICTURE: ElementVerdict = { reason: 'caption', rule: 'below-picture' };

/** A block around a picture with few words and no speech is the picture's caption. */
function isPictured({ layout }: PageMeasures, element: DomElement): boolean {
  if (!['div', 'table', 'center', 'p'].includes(element.name)) return false;
  const letters = layout.extents.get(element)?.letters ?? [0, 0];
  if (letters[1] - letters[0] > LONGEST_CAPTION) return false;
  const text = lineOf(element);
  if (text === '' || text.length > LONGEST_CAPTION || /["“”«»]/u.test(text)) return false;
  return holdsPicture(element) && readDateline(text) === null && !SECOND_SENTENCE.test(text);
}

/** `You Tube - Sinta Larasati` below a picture: few words, no speech, no end of a sentence. */
function isCaption(text: string, holder: DomElement): boolean {
  if (!['div', 'p', 'center', 'td'].includes(holder.name) || text.length > LONGEST_BARE_CAPTION) return false;
  // a bold line is a sub-heading
  if (holder.children.some((child) => isElement(child) && (child.name === 'strong' || child.name === 'b')))
    return false;
  return !/["“”«»:]|[.!?,;–—-]$/u.test(text) && !/^\p{Ll}/u.test(text);
}

function holdsPicture(element: DomElement): boolean {
  const stack: DomNode[] = [element];
  for (let n = 0; stack.length > 0 && n < MOST_SEARCHED; n += 1) {
    const node = stack.pop() as DomNode;
    if (!isElement(node)) continue;
    if (PICTURES.has(node.name)) return true;
    stack.push(...node.children.slice(0, MOST_SEARCHED));
  }
  return false;
}

function verdictOf(walk: Walk, element: DomElement): ElementVerdict | null {
  const { page } = walk;
  if (walk.keep.has(element)) return null;
  const own = walk.extra.get(element);
  if (own !== undefined) return { reason: own, rule: 'publisher' };
  if ((page.cards.get(element) ?? 0) >= FEWEST_CARDS) return { reason: 'related-link', rule: 'teaser-card' };
  if (page.colophons.has(element)) return { reason: 'navigation', rule: 'colophon' };
  const verdict = elementVerdict(element);
  if (verdict === null) return isPictured(page, element) ? { reason: 'caption', rule: 'beside-picture' } : null;
  if (verdict.rule.startsWith('tag-')) return verdict;
  if (HEADINGS.has(element.name) && verdict.reason === 'pagination') return null;
  // the hidden pages of an article wait for a click, and are article all the same
  const most = verdict.rule === 'hidden' || verdict.reason === 'pagination' ? MOST_HIDDEN : MOST_FURNITURE;
  return verdict.reason !== 'comments' && proseIn(page, element) > most ? null : verdict;
}

/** One step of the walk: a node to enter, or a block whose end has been reached. */
type Task =
  | { readonly node: DomNode; readonly holder: DomElement; readonly inLink: boolean }
  | { readonly end: DomElement };

function enter(walk: Walk, tasks: Task[], { node, holder, inLink }: Extract<Task, { node: DomNode }>): void {
  if (node.type === 'text') {
    walk.text += node.data.replace(/\s+/gu, ' ');
    if (inLink) walk.linked += node.data.trim().length;
    return;
  }
  if (!isElement(node)) return;
  if (PICTURES.has(node.name)) walk.afterPicture = walk.text.trim() === '';
  if (isSilent(node)) return;
  if (node.name === 'br') {
    endLine(walk);
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
  const link = inLink || isLink(walk.page, node);
  for (let i = node.children.length - 1; i >= 0; i -= 1)
    tasks.push({ node: node.children[i] as DomNode, holder: within, inLink: link });
}

/** What a walk may be told of the page. */
export interface CollectOptions {
  /** Elements that a publisher's rules remove. */
  readonly extra?: ReadonlyMap<DomElement, RemovalReason>;
  /** Elements that no rule may remove. */
  readonly keep?: readonly DomElement[];
  /** The page's own addresses. */
  readonly own?: readonly string[];
}

/**
 * Reads the blocks of a part of the page in order: paragraphs, headings, list items; elements that are no article are listed as removed.
 * No recursion: any depth is fine.
 */
export function collectBlocks(root: DomElement, options: CollectOptions = {}): readonly RawBlock[] {
  const walk: Walk = {
    blocks: [],
    lines: [],
    page: measurePage(root, options.own ?? []),
    extra: options.extra ?? new Map(),
    keep: new Set([root, ...(options.keep ?? [])]),
    text: '',
    linked: 0,
    afterPicture: false,
  };
  const tasks: Task[] = [{ node: root, holder: root, inLink: false }];
  while (tasks.length > 0) {
    const task = tasks.pop() as Task;
    if ('end' in task) flush(walk, task.end);
    else enter(walk, tasks, task);
  }
  flush(walk, root);
  return markBareTeasers(walk.blocks);
}
