import type { Article, Paragraph, Rejoin, Removal, RemovalReason } from '../model/article.ts';
import { readDateline } from '../text/dateline.ts';
import { detectLanguage } from '../text/language.ts';
import type { Block } from './block.ts';
import { cutInline } from './cut-inline.ts';
import { joinBroken, type Piece } from './join-broken.ts';
import { readEdges } from './read-edges.ts';

/** What is known of the article beside its blocks and pages; what the blocks tell themselves may be left out. */
export type ArticleMeta = Partial<
  Omit<
    Article,
    'text' | 'paragraphs' | 'removed' | 'rejoins' | 'pagesTotal' | 'pagesMissing' | 'pageNumbers' | 'elsewhere'
  >
>;

type Discarded = Omit<Removal, 'betweenParagraphs'>;

function discard(
  text: string,
  page: number,
  why: { readonly reason: RemovalReason; readonly rule: string },
): Discarded {
  return { text, reason: why.reason, rule: why.rule, page };
}

/** A page after the first that repeats the dateline (`TEMPO.CO, Jakarta - `) gives it up. */
function cutRepeatedDateline(text: string): { readonly text: string; readonly tag: string | null } {
  const dateline = readDateline(text);
  if (dateline === null || dateline.publisher === null) return { text, tag: null };
  return { text: text.slice(dateline.end), tag: text.slice(0, dateline.end).trim() };
}

/** Turns blocks into pieces of article, each with what was thrown away just before it and out of it. */
function cutPieces(blocks: readonly Block[]): {
  readonly pieces: readonly Piece[];
  readonly after: readonly Discarded[];
} {
  const pieces: Piece[] = [];
  const lastKept = blocks.findLastIndex((block) => block.removed === null);
  let before: Discarded[] = [];
  let page = 1;
  for (const [index, block] of blocks.entries()) {
    if (block.removed !== null) {
      before.push(discard(block.text, block.page, block.removed));
      continue;
    }
    const { text, cuts } = cutInline(block.text, { last: index === lastKept });
    const { text: body, tag } =
      block.page > page && pieces.length > 0 ? cutRepeatedDateline(text) : { text, tag: null };
    page = Math.max(page, block.page);
    if (tag !== null) before.push(discard(tag, block.page, { reason: 'dateline', rule: 'repeated-dateline' }));
    const inside = cuts.map((cut) => discard(cut.text, block.page, cut));
    if (body === '') {
      before.push(...inside);
      continue;
    }
    pieces.push({
      text: body,
      page: block.page,
      hidden: block.hidden === true,
      listItem: block.kind === 'list-item',
      edges: readEdges(body),
      before,
      inside,
    });
    before = [];
  }
  return { pieces, after: before };
}

interface Laid {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly removed: readonly Removal[];
  readonly rejoins: readonly Rejoin[];
}

/** Lays the paragraphs out as one text and notes where everything that was thrown away had stood. */
function layOut(blocks: readonly Block[]): Laid {
  const { pieces, after } = cutPieces(blocks);
  const groups = joinBroken(pieces);
  const paragraphs: Paragraph[] = [];
  const removed: Removal[] = [];
  const rejoins: Rejoin[] = [];
  const parts: string[] = [];
  let offset = 0;
  const put = (part: string): void => {
    parts.push(part);
    offset += part.length;
  };
  const note = (list: readonly Discarded[], place: Removal['betweenParagraphs']): void => {
    for (const item of list) removed.push({ ...item, betweenParagraphs: place });
  };
  for (const [number, group] of groups.entries()) {
    const first = group[0] as Piece;
    note(first.before, [number === 0 ? null : number - 1, number]);
    if (number > 0) put('\n\n');
    const start = offset;
    for (const [index, piece] of group.entries()) {
      if (index > 0) {
        const from = removed.length;
        note(piece.before, [number, number]);
        put(/^[,;)]/u.test(piece.text) ? '' : ' ');
        rejoins.push({ at: offset, removed: Array.from({ length: removed.length - from }, (_, i) => from + i) });
      }
      put(piece.text);
      note(piece.inside, [number, number]);
    }
    const { page } = first;
    const reachable = group.every((piece) => piece.page === page && !piece.hidden);
    paragraphs.push(reachable ? { start, end: offset, page } : { start, end: offset, page, unreachable: true });
  }
  note(after, [groups.length === 0 ? null : groups.length - 1, null]);
  return { text: parts.join(''), paragraphs, removed, rejoins };
}

/** `… kata Ratna. (RDW/BSA)`: initials or names in brackets sign what has ended. */
const SIGNED = /[.!?]["”]? \([^()]{2,80}\)$/u;

/** The text stops in mid-sentence: a long last paragraph with no end mark, or with three dots. */
function stopsShort(laid: Laid): boolean {
  const last = laid.paragraphs.at(-1);
  if (last === undefined) return false;
  const text = laid.text.slice(last.start, last.end);
  if (/(?:\.\.\.|…)$/u.test(text)) return true;
  if (SIGNED.test(text)) return false;
  const edges = readEdges(text);
  return !edges.ended && !edges.listItem && text.length > 80;
}

/** A wall stands where the free text ends; a prompt to subscribe between paragraphs hides nothing. */
function isWalled(laid: Laid): boolean {
  const last = laid.paragraphs.length - 1;
  return laid.removed.some(({ reason, betweenParagraphs: [, next] }) => reason === 'paywall' && (next ?? last) >= last);
}

/**
 * Builds the article from its blocks: kept blocks become paragraphs, paragraphs that noise had broken are whole again,
 * and everything that was thrown away is listed with its place.
 * @example assembleArticle([block('"Kami siap'), noise('Baca juga: …'), block('menang," ujarnya.')], {}).text // → '"Kami siap menang," ujarnya.'
 */
export function assembleArticle(blocks: readonly Block[], meta: ArticleMeta): Article {
  const laid = layOut(blocks);
  const dateline = readDateline(laid.text);
  const language = detectLanguage(laid.text);
  return {
    title: meta.title ?? null,
    subtitle: meta.subtitle ?? null,
    authors: meta.authors ?? [],
    editors: meta.editors ?? [],
    publisher: meta.publisher ?? dateline?.publisher ?? null,
    section: meta.section ?? null,
    kind: meta.kind ?? 'news',
    publishedAt: meta.publishedAt ?? null,
    modifiedAt: meta.modifiedAt ?? null,
    language: language === 'und' ? (meta.language ?? 'und') : language,
    dateline: meta.dateline ?? dateline?.place ?? null,
    ...laid,
    foundBy: meta.foundBy ?? { by: 'lines' },
    canonicalUrl: meta.canonicalUrl ?? null,
    pagesTotal: 1,
    pagesMissing: [],
    pageNumbers: [1],
    elsewhere: { pages: [], whole: null },
    truncated: meta.truncated === true || isWalled(laid) || stopsShort(laid),
    stated: meta.stated ?? { titles: [], dates: [], corrections: [] },
    warnings: meta.warnings ?? [],
  };
}
