import type { Block } from './block.ts';
import { lineShape } from './line-shape.ts';
import { readEdges } from './read-edges.ts';

/** `Media Damai` · `Politik` above the first paragraph. */
const MOST_HEAD_WORDS = 8;
/** `: Sinta Larasati` · `pilkada damai` below the last one; a longer line may be a sentence whose full stop was forgotten. */
const MOST_TAIL_WORDS = 4;
const SHORTEST_BODY_LINE = 80;
const SPEAKS = /["“”«»]/u;
const OPEN_END = /[,;–—-]$/u;

function wordCount(text: string): number {
  return text.split(' ').length;
}

/** A line that neither ends a sentence nor says anything. */
function isLoose({ text, kind }: Block): boolean {
  if (kind === 'heading' || kind === 'table' || kind === 'quote') return false;
  const { ended, listItem } = readEdges(text);
  return !ended && !listItem && !SPEAKS.test(text) && !OPEN_END.test(text) && text.length < SHORTEST_BODY_LINE;
}

function isHeadLine(block: Block): boolean {
  return isLoose(block) && !/^\p{Ll}/u.test(block.text) && wordCount(block.text) <= MOST_HEAD_WORDS;
}

function isTailLine(block: Block): boolean {
  if (block.text.startsWith(':')) return true;
  if (!isLoose(block) || block.kind !== 'paragraph') return false;
  return wordCount(block.text) <= MOST_TAIL_WORDS || lineShape(block.text) === 'headline';
}

function mark(block: Block, rule: 'head-line' | 'tail-line'): Block {
  return { ...block, removed: { reason: 'other', rule } };
}

/** More lines in a row are a list that belongs to the article. */
const MOST_TAIL_LINES = 3;

function headLines(blocks: readonly Block[]): ReadonlySet<Block> {
  const kept = blocks.filter(({ removed }) => removed === null);
  const first = kept.findIndex((block) => !isHeadLine(block));
  return new Set(first < 0 ? [] : kept.slice(0, first));
}

function tailLines(blocks: readonly Block[]): ReadonlySet<Block> {
  const kept = blocks.filter(({ removed }) => removed === null);
  const last = kept.findLastIndex((block) => !isTailLine(block) || (block.text.endsWith(':') && block !== kept.at(-1)));
  const tail = kept.slice(last + 1);
  const before = kept[last];
  if (before === undefined || tail.length > MOST_TAIL_LINES) return new Set();
  const { introduces, listItem, ended } = readEdges(before.text);
  const goesOn = !ended && /^\p{Ll}/u.test(tail[0]?.text ?? '');
  return new Set(introduces || listItem || goesOn ? [] : tail);
}

/**
 * Marks the loose lines above the first paragraph and below the last one: names, sections, values whose label stood elsewhere.
 * @example markEdges([block('Media Damai'), block('Ketua KPU hadir.'), block(': Sinta')]) // → only the sentence stays
 */
export function markEdges(blocks: readonly Block[]): readonly Block[] {
  const [head, tail] = [headLines(blocks), tailLines(blocks)];
  return blocks.map((block) =>
    head.has(block) ? mark(block, 'head-line') : tail.has(block) ? mark(block, 'tail-line') : block,
  );
}
