import type { Block } from './block.ts';
import { classifyLine, type LineVerdict } from './boilerplate-lines.ts';

/** A headline under a label is one short line that ends no sentence with a full stop. */
const LONGEST_HEADLINE = 200;
const FULL_STOP = /[^.]\.["”’)]?$/u;

function looksLikeHeadline(block: Block | undefined): block is Block {
  return block !== undefined && block.text.length <= LONGEST_HEADLINE && !FULL_STOP.test(block.text);
}

function mark(block: Block, verdict: Pick<LineVerdict, 'reason' | 'rule'>): Block {
  return { ...block, removed: { reason: verdict.reason, rule: verdict.rule } };
}

/** Marks lines that are boilerplate wherever they stand, labels together with their headline. */
function markAnywhere(blocks: readonly Block[]): Block[] {
  const marked: Block[] = [];
  let label: LineVerdict | null = null;
  let atHead = true;
  for (const block of blocks) {
    const verdict = block.removed === null ? classifyLine(block.text, { atHead, atTail: false }) : null;
    if (block.removed !== null) marked.push(block);
    else if (verdict !== null) marked.push(mark(block, verdict));
    else if (label !== null && looksLikeHeadline(block)) marked.push(mark(block, label));
    else {
      marked.push(block);
      atHead = false;
    }
    label = verdict?.takesNext === true ? verdict : null;
  }
  return marked;
}

/**
 * Marks the blocks that are boilerplate by their words: labels with the headline below them, advertisement and page markers,
 * prompts, credits at the end. Blocks that are marked already keep their mark.
 * @example markBoilerplate([block('Baca Juga:'), block('Harga Beras Naik Lagi')]) // → both removed as related-link
 */
export function markBoilerplate(blocks: readonly Block[]): readonly Block[] {
  const marked = markAnywhere(blocks);
  for (let i = marked.length - 1; i >= 0; i -= 1) {
    const block = marked[i] as Block;
    if (block.removed !== null) continue;
    const verdict = classifyLine(block.text, { atHead: false, atTail: true });
    if (verdict === null) break;
    marked[i] = mark(block, verdict);
  }
  return marked;
}
