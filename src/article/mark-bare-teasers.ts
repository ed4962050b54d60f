import type { RawBlock } from './raw-block.ts';

/** A sentence or two below a headline, with a date or a section. */
const LONGEST_EXCERPT = 320;
const LONGEST_REMARK = 60;
const MOST_REMARKS = 3;
const FEWEST_TEASERS = 3;
const LONGEST_HEADLINE = 200;
const HEADS = /^(?:h[1-6]|dt)$/u;
const SPEAKS = /["“”«»]/u;

/** `08/03/2024 14:25` · `2 jam lalu` */
const DATED = /\d/u;

/** The headline of a teaser that has no element of its own around headline and excerpt. */
function isHead({ removed, text }: RawBlock): boolean {
  return removed?.rule === 'teaser-card' && text.length <= LONGEST_HEADLINE;
}

function sameParent(a: RawBlock, b: RawBlock): boolean {
  return a.element.name === b.element.name && a.element.parent === b.element.parent;
}

/** What may stand between two headlines: one excerpt that nobody speaks in, and a few remarks such as its date. */
function isExcerpt(head: RawBlock, between: readonly RawBlock[]): boolean {
  const kept = between.filter(({ removed }) => removed === null);
  const [excerpt, ...more] = kept.filter(({ text }) => text.length > LONGEST_REMARK);
  const remarks = kept.filter(({ text }) => text.length <= LONGEST_REMARK);
  if (excerpt === undefined || more.length > 0 || remarks.length > MOST_REMARKS) return false;
  if (excerpt.text.length > LONGEST_EXCERPT || kept.some(({ kind, text }) => kind === 'heading' || SPEAKS.test(text)))
    return false;
  const named = HEADS.test(head.element.name);
  return named || remarks.some(({ text }) => DATED.test(text));
}

const LONGEST_TEASER = MOST_REMARKS + 3;

/** Where the teaser ends whose headline is at `at`; null when it is none. The last one has as many blocks as the one before it. */
function endOfTeaser(blocks: readonly RawBlock[], at: number, size: number): number | null {
  const head = blocks[at] as RawBlock;
  const near = blocks.slice(at + 1, at + 1 + LONGEST_TEASER);
  const next = near.findIndex((block) => isHead(block) && sameParent(block, head));
  const end = next >= 0 ? at + 1 + next : at + size;
  return isExcerpt(head, blocks.slice(at + 1, end)) ? end : null;
}

/** Where the list of teasers ends whose first headline is at `start`; null when it is too short to be one. */
function endOfList(blocks: readonly RawBlock[], start: number): number | null {
  let at = start;
  let size = 0;
  let teasers = 0;
  for (let end = endOfTeaser(blocks, at, size); end !== null; end = endOfTeaser(blocks, at, size)) {
    size = end - at;
    at = end;
    teasers += 1;
    const next = blocks[at];
    if (next === undefined || !isHead(next)) break;
  }
  return teasers < FEWEST_TEASERS ? null : at;
}

/**
 * Marks the excerpts of teasers that stand one below the other with nothing around each: headline, excerpt, headline, excerpt.
 * An article whose paragraphs have related links between them is told apart by its speech and its longer paragraphs.
 */
export function markBareTeasers(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const marked = [...blocks];
  for (let start = 0; start < blocks.length; start += 1) {
    if (!isHead(blocks[start] as RawBlock)) continue;
    const end = endOfList(blocks, start);
    if (end === null) continue;
    for (let i = start; i < end; i += 1) {
      const block = blocks[i] as RawBlock;
      if (block.removed === null) marked[i] = { ...block, removed: { reason: 'related-link', rule: 'teaser-excerpt' } };
    }
    start = end - 1;
  }
  return marked;
}
