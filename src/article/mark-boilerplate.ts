import type { Block } from './block.ts';
import { classifyLine, type LineVerdict } from './boilerplate-lines.ts';
import { lineShape } from './line-shape.ts';
import { readEdges } from './read-edges.ts';

/** A headline under a label is one line that ends no sentence with a full stop and leaves no quote open. */
const LONGEST_HEADLINE = 15;
const FULL_STOP = /[^.]\.["”»’)]?$/u;

function looksLikeHeadline({ text }: Block): boolean {
  if (FULL_STOP.test(text) || readEdges(text).open) return false;
  return lineShape(text) !== 'prose' || text.split(' ').length <= LONGEST_HEADLINE;
}

function mark(block: Block, verdict: Pick<LineVerdict, 'reason' | 'rule'>): Block {
  return { ...block, removed: { reason: verdict.reason, rule: verdict.rule } };
}

/** A shorter line without a full stop may still be a name, a desk or a date above the first paragraph. */
const SHORTEST_PARAGRAPH = 80;

/** `• Sinta Larasati` · `2. Harga Emas Naik`: credits and headlines under a label may be a list. */
const LIST_LINE = /^(?:[•·▪●○*-] ?|\d{1,2}[.)] )\S/u;

/** A caption is one sentence with no quote in it. `Suasana rapat di kantor KPU Kota Damai.` */
const LONGEST_CAPTION = 20;
const SECOND_SENTENCE = /[.!?] \p{Lu}/u;
const QUOTED = /["“”«»]/u;

function looksLikeCaption(block: Block): boolean {
  const { text } = block;
  return (
    text.split(' ').length <= LONGEST_CAPTION &&
    /^\P{Ll}/u.test(text) &&
    !SECOND_SENTENCE.test(text) &&
    !QUOTED.test(text)
  );
}

/** The line above `Photo :` is its caption. */
function markCaptions(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1]?.removed;
    if (block.removed !== null || next?.rule !== 'caption-label' || !looksLikeCaption(block)) return block;
    return mark(block, { reason: 'caption', rule: 'caption-above-label' });
  });
}

/** A label that still waits for lines: `Baca Juga:` takes the next one, or the whole list that follows. */
interface OpenLabel {
  readonly verdict: LineVerdict;
  readonly taken: number;
  readonly inList: boolean;
}

function takes(label: OpenLabel | null, block: Block): label is OpenLabel {
  if (label === null || !looksLikeHeadline(block)) return false;
  return label.taken === 0 || (label.inList && (block.kind === 'list-item' || LIST_LINE.test(block.text)));
}

/** Marks lines that are boilerplate wherever they stand, labels together with their headline. */
function markAnywhere(blocks: readonly Block[]): Block[] {
  let label: OpenLabel | null = null;
  let atHead = true;
  return blocks.map((block) => {
    if (block.removed !== null) {
      // the headline that the label waits for may be gone already
      if (label !== null && block.removed.reason === 'related-link')
        label = { ...(label as OpenLabel), taken: 1, inList: block.kind === 'list-item' };
      return block;
    }
    const verdict = classifyLine(block.text, { atHead, atTail: false });
    if (verdict !== null) {
      label = verdict.takesNext ? { verdict, taken: 0, inList: true } : null;
      return mark(block, verdict);
    }
    if (takes(label, block)) {
      const { verdict: above, taken }: OpenLabel = label;
      label = { verdict: above, taken: taken + 1, inList: LIST_LINE.test(block.text) };
      return mark(block, above);
    }
    label = null;
    atHead = atHead && block.text.length < SHORTEST_PARAGRAPH && !FULL_STOP.test(block.text);
    return block;
  });
}

/**
 * Marks the blocks that are boilerplate by their words: labels with the headline below them, advertisement and page markers,
 * prompts, credits at the end. Blocks that are marked already keep their mark.
 * @example markBoilerplate([block('Baca Juga:'), block('Harga Beras Naik Lagi')]) // → both removed as related-link
 */
export function markBoilerplate(blocks: readonly Block[]): readonly Block[] {
  const marked = markCaptions(markAnywhere(blocks));
  for (let i = marked.length - 1; i >= 0; i -= 1) {
    const block = marked[i] as Block;
    if (block.removed !== null) continue;
    const verdict = classifyLine(block.text, { atHead: false, atTail: true });
    if (verdict === null) break;
    marked[i] = mark(block, verdict);
  }
  return marked;
}
