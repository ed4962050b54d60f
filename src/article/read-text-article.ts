import { readPageDate } from '../page/page-date.ts';
import { readDateline } from '../text/dateline.ts';
import type { Block } from './block.ts';
import { classifyLine } from './boilerplate-lines.ts';
import { lineShape } from './line-shape.ts';
import { markBoilerplate } from './mark-boilerplate.ts';
import { markShapes } from './mark-shapes.ts';
import type { PageParts } from './page-parts.ts';
import { readCredits } from './read-credits.ts';
import { readEdges } from './read-edges.ts';
import { splitLines } from './split-lines.ts';

/** Where among the first lines a title may stand, after breadcrumbs and share bars. */
const TITLE_WINDOW = 6;
const LONGEST_TITLE = 250;

const NAME = /^\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,3}$/u;

function asBlock(text: string): Block {
  return { text, kind: readEdges(text).listItem ? 'list-item' : 'paragraph', page: 1, removed: null };
}

/** A title is a line with no full stop that is followed by something and goes on in nothing. */
function isTitle(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > LONGEST_TITLE || /^\p{Ll}/u.test(next)) return false;
  if (readDateline(line) !== null || /[^.]\.["”»’)]?$/u.test(line)) return false;
  return (
    line.split(' ').length > 1 &&
    (lineShape(line) !== 'prose' || /[!?…\p{L}\p{N}"'”»’)]$/u.test(line)) &&
    !readEdges(line).open
  );
}

/** The index of the title among the lines, null when the text begins with its first sentence. */
function findTitle(lines: readonly string[]): number | null {
  for (const [index, line] of lines.slice(0, TITLE_WINDOW).entries()) {
    const verdict = classifyLine(line, { atHead: true, atTail: false });
    if (verdict !== null && verdict.reason !== 'embed') continue;
    return isTitle(line, lines[index + 1]) ? index : null;
  }
  return null;
}

/** Marks the lines between title and first paragraph that name the author: a bare name is nobody's words. */
function markByline(blocks: readonly Block[]): readonly Block[] {
  let atHead = true;
  return blocks.map((block) => {
    if (block.removed !== null || !atHead) return block;
    if (NAME.test(block.text) && lineShape(block.text) === 'heading') {
      return { ...block, removed: { reason: 'byline', rule: 'name-at-head' } as const };
    }
    atHead = lineShape(block.text) !== 'prose';
    return block;
  });
}

function textsOf(blocks: readonly Block[], ...reasons: readonly string[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.removed !== null && reasons.includes(block.removed.reason) ? [block.text] : [],
  );
}

/**
 * Finds the article in a text that was pasted from a page, noise and all: title, body, byline, date.
 * @example readTextArticle('Ketua KPU Minta Maaf\n\n"Kami lalai," ujar Ratna.') // → title 'Ketua KPU Minta Maaf', one paragraph
 */
export function readTextArticle(text: string): PageParts {
  const lines = splitLines(text);
  const titleAt = findTitle(lines);
  const title = titleAt === null ? null : (lines[titleAt] as string);
  const rest = lines.filter((_, index) => index !== titleAt).map(asBlock);
  const marked = markBoilerplate(rest);
  const blocks = lines.length === 1 ? marked : markShapes(markByline(marked), title);

  const credits = readCredits(textsOf(blocks, 'credit', 'byline'));
  const names = blocks.flatMap((block) => (block.removed?.rule === 'name-at-head' ? [block.text] : []));
  const dates = blocks.flatMap((block) => (block.removed?.rule === 'date-line' ? [readPageDate(block.text)] : []));
  return {
    blocks,
    meta: {
      title,
      authors: [...new Set([...names, ...credits.authors])],
      editors: credits.editors,
      publishedAt: dates.find((date) => date !== null) ?? null,
    },
    paging: null,
  };
}
