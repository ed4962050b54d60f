import type { Rejoin, Removal } from '../model/article.ts';
import type { ReportArticle } from '../model/report.ts';
import { codePointOffsets, type ToCodePoints } from './offsets.ts';

/** A paragraph, or a part of one that was broken and is whole again in the article. */
export interface KeptBlock {
  readonly kind: 'kept';
  readonly text: string;
  readonly page: number;
  /** Of the paragraph, from 1. */
  readonly number: number;
  /** True for a part that goes on from the one above. */
  readonly goesOn: boolean;
}

/** A part of the page that was left out. */
export interface RemovedBlock {
  readonly kind: 'removed';
  readonly removal: Removal;
  readonly page: number;
  /** Number of the paragraph out of whose sentences it was cut; null when it stood between blocks. */
  readonly cutFrom: number | null;
}

export type PageBlock = KeptBlock | RemovedBlock;

/** A removal with its index in the list of all. */
interface Placed {
  readonly removal: Removal;
  readonly index: number;
}

/** A paragraph in code points, with what was left out of it and where its later parts start. */
interface BrokenParagraph {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly inside: readonly Placed[];
  readonly rejoins: readonly Rejoin[];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const removedBlock = (removal: Removal, cutFrom: number | null = null): RemovedBlock => ({
  kind: 'removed',
  removal,
  page: removal.page,
  cutFrom,
});

/** The parts of a paragraph with what stood between them, and then what was cut out of its sentences. */
function paragraphBlocks(paragraph: BrokenParagraph, points: readonly string[]): readonly PageBlock[] {
  const { number, page, inside, rejoins } = paragraph;
  const between = new Set(rejoins.flatMap(({ removed }) => removed));
  const leftOut = ({ removal, index }: Placed): RemovedBlock =>
    removedBlock(removal, between.has(index) ? null : number);
  const blocks: PageBlock[] = [];
  let shown = 0;
  for (const [i, { at, removed }] of [{ at: paragraph.start, removed: [] }, ...rejoins].entries()) {
    const last = removed.at(-1) ?? -1;
    while (shown < inside.length && (inside[shown] as Placed).index <= last) {
      blocks.push(leftOut(inside[shown] as Placed));
      shown += 1;
    }
    const text = points.slice(at, rejoins[i]?.at ?? paragraph.end).join('');
    blocks.push({ kind: 'kept', text: text.trim(), page, number, goesOn: i > 0 });
  }
  return [...blocks, ...inside.slice(shown).map(leftOut)];
}

/** The places of joining in code points, in the order of the text. */
function inOrder(rejoins: readonly Rejoin[], toPoints: ToCodePoints): readonly Rejoin[] {
  return rejoins.map((rejoin) => ({ ...rejoin, at: toPoints(rejoin.at) })).sort((a, b) => a.at - b.at);
}

/**
 * Lists the blocks of a page in reading order: paragraphs, and what was left out before, inside and after them. Where `rejoins`
 * tells it, a paragraph that noise had broken stands in its parts, as it stood on the page.
 * @example pageBlocks(article, []).map(({ kind }) => kind) // «Kami siap.» · Baca juga: … · «Kami menang.» → kept, removed, kept
 */
export function pageBlocks(article: ReportArticle, rejoins: readonly Rejoin[]): readonly PageBlock[] {
  const { text, paragraphs } = article;
  const points = Array.from(text);
  const at = codePointOffsets(text);
  const removed = article.removed.map((removal, index) => ({ removal, index }));
  const places = groupBy(
    removed,
    ({
      removal: {
        betweenParagraphs: [before, after],
      },
    }) => (before !== null && before === after ? `in ${before}` : `before ${after ?? paragraphs.length}`),
  );
  const placedAt = (place: string): readonly Placed[] => places.get(place) ?? [];
  const before = (i: number): readonly PageBlock[] =>
    placedAt(`before ${i}`).map(({ removal }) => removedBlock(removal));
  let paragraph = 0;
  const rejoined = groupBy(inOrder(rejoins, at), (rejoin) => {
    while (rejoin.at >= (paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY)) paragraph += 1;
    return String(paragraph);
  });
  return [
    ...paragraphs.flatMap(({ start, end, page }, i) => [
      ...before(i),
      ...paragraphBlocks(
        { number: i + 1, start, end, page, inside: placedAt(`in ${i}`), rejoins: rejoined.get(String(i)) ?? [] },
        points,
      ),
    ]),
    ...before(paragraphs.length),
  ];
}
