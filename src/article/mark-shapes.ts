import type { RemovalReason } from '../model/article.ts';
import type { Block } from './block.ts';
import { type LineShape, lineShape } from './line-shape.ts';
import { type Edges, readEdges } from './read-edges.ts';
import type { StructureRule } from './structure-rules.ts';

/** How many lines ahead the rest of a broken sentence is looked for. */
const WINDOW = 8;
/** A shorter line that repeats is a refrain or an answer, not a copied paragraph. */
const SHORTEST_REPEAT = 60;
const MOST_LOOSE_WORDS = 4;
const MOST_LIST_WORDS = 5;

interface Line {
  readonly block: Block;
  readonly shape: LineShape;
  readonly edges: Edges;
}

/** What the kept lines so far leave open. */
interface State {
  readonly ended: boolean;
  /** The last kept line ended with a colon, or is an item of the list that followed one. */
  readonly inList: boolean;
}

function removed(block: Block, reason: RemovalReason, rule: StructureRule): Block {
  return { ...block, removed: { reason, rule } };
}

/** True when a line after `from` goes on in mid-sentence before any whole paragraph comes. */
function resumesLater(lines: readonly Line[], from: number): boolean {
  for (const line of lines.slice(from + 1, from + 1 + WINDOW)) {
    if (line.block.removed !== null) continue;
    if (line.edges.startsLower || line.edges.closesFirst) return !line.edges.listItem;
    if (line.shape === 'prose') return false;
  }
  return false;
}

function isListLine(line: Line, state: State): boolean {
  if (!state.inList) return false;
  return line.shape === 'heading' || line.block.text.split(' ').length <= MOST_LIST_WORDS;
}

/** The verdict on one kept line of the body; null when it stays. */
function judge(lines: readonly Line[], index: number, state: State): Block | null {
  const { block, shape, edges } = lines[index] as Line;
  if (shape === 'prose') {
    const loose = state.ended && edges.startsLower && !edges.ended && !edges.closesFirst && !state.inList;
    return loose && block.text.split(' ').length <= MOST_LOOSE_WORDS ? removed(block, 'other', 'loose-words') : null;
  }
  if (shape === 'label') {
    const next = lines[index + 1];
    return next?.shape === 'headline' ? removed(block, 'related-link', 'label-before-headline') : null;
  }
  if (isListLine(lines[index] as Line, state)) return null;
  if (shape === 'headline') return removed(block, 'related-link', 'headline-line');
  if (state.ended && resumesLater(lines, index)) return null;
  return removed(block, 'subheading', 'heading-line');
}

/**
 * Marks the lines of a pasted text that are no article by their shape: headlines with no label, sub-headings, stray words,
 * paragraphs that were pasted twice. A line that is the first half of a broken sentence stays.
 * @example markShapes([line('Harga Cabai di Pasar Induk Naik Lagi')]) // → removed as related-link
 */
export function markShapes(blocks: readonly Block[], title: string | null): readonly Block[] {
  const lines = blocks.map((block) => ({ block, shape: lineShape(block.text), edges: readEdges(block.text) }));
  const seen = new Set<string>(title === null ? [] : [title]);
  let state: State = { ended: true, inList: false };
  return lines.map((line, index) => {
    const { block, edges } = line;
    if (block.removed !== null) return block;
    if (seen.has(block.text)) return removed(block, 'repeat', block.text === title ? 'title-again' : 'paragraph-again');
    const verdict = judge(lines, index, state);
    if (verdict !== null) return verdict;
    if (block.text.length >= SHORTEST_REPEAT) seen.add(block.text);
    const stillList = state.inList && (edges.listItem || isListLine(line, state));
    state = { ended: edges.ended && !edges.open, inList: edges.introduces || stillList };
    return block;
  });
}
