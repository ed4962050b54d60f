import type { Removal } from '../model/article.ts';
import type { Edges } from './read-edges.ts';

type Discarded = Omit<Removal, 'betweenParagraphs'>;

/** A kept block with what was thrown away just before it and out of it. */
export interface Piece {
  readonly text: string;
  readonly page: number;
  readonly hidden: boolean;
  readonly listItem: boolean;
  readonly edges: Edges;
  readonly before: readonly Discarded[];
  readonly inside: readonly Discarded[];
}

/** How many unexplained blocks may stand in a broken sentence, and how long each may be. */
const MOST_STRANGERS = 6;
const LONGEST_STRANGER = 200;
/** A shorter line with no end mark is a list line or a heading, unless something stood after it. */
const SHORTEST_BROKEN = 60;

/** The end of what has been joined so far. */
interface Tail {
  readonly open: boolean;
  readonly ended: boolean;
  readonly introduces: boolean;
  readonly listItem: boolean;
  readonly length: number;
}

function tailOf(piece: Piece, continued: Tail | null): Tail {
  const { edges } = piece;
  const open = continued?.open === true ? edges.openIfContinued : edges.open;
  return {
    open,
    ended: edges.ended,
    introduces: edges.introduces,
    listItem: piece.listItem || edges.listItem,
    length: piece.text.length + (continued?.length ?? 0),
  };
}

/** True when `next` goes on where `tail` stops. `broken`: something that is no article stood between them. */
function goesOn(tail: Tail, next: Piece, broken: boolean): boolean {
  if (tail.open && next.edges.closesFirst && !next.listItem) return broken || !tail.ended;
  if (next.listItem || next.edges.listItem || tail.introduces) return false;
  if (tail.open) return !tail.ended && next.edges.startsLower;
  if (tail.ended || tail.listItem || !next.edges.startsLower) return false;
  return broken || tail.length >= SHORTEST_BROKEN;
}

/** True when a block may be noise that no rule knew, standing inside a broken sentence. */
function mayBeStranger(piece: Piece): boolean {
  return piece.text.length <= LONGEST_STRANGER && !piece.edges.startsLower && !piece.edges.open;
}

/** True when what stands between can only be noise: the sentence before is broken and this piece ends it. */
function resumesAfterStrangers(tail: Tail, next: Piece, strangers: readonly Piece[]): boolean {
  if (tail.ended || !goesOn(tail, next, true)) return false;
  return tail.open ? next.edges.closesFirst : strangers.every((piece) => !piece.edges.ended);
}

/** Finds the piece after `from` that goes on where `tail` stops; the pieces between are noise. */
function findContinuation(pieces: readonly Piece[], from: number, tail: Tail): number | null {
  const next = pieces[from];
  if (next === undefined) return null;
  if (goesOn(tail, next, next.before.length > 0)) return from;
  for (let i = from; i < from + MOST_STRANGERS; i += 1) {
    const stranger = pieces[i];
    const candidate = pieces[i + 1];
    if (stranger === undefined || candidate === undefined || !mayBeStranger(stranger)) return null;
    if (resumesAfterStrangers(tail, candidate, pieces.slice(from, i + 1))) return i + 1;
  }
  return null;
}

function asDiscarded(piece: Piece): readonly Discarded[] {
  const own = { text: piece.text, reason: 'other', rule: 'inside-broken-sentence', page: piece.page } as const;
  return [...piece.before, own, ...piece.inside];
}

/**
 * Groups the pieces that belong to one paragraph: a quote or sentence that stops in one piece and goes on in a later one,
 * with nothing between them that is article. One bad mark costs at most the window of a few short blocks.
 * @example joinBroken([piece('"Kami siap'), piece('menang," ujarnya.')]) // → one group of two
 */
export function joinBroken(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let at = 0;
  while (at < pieces.length) {
    const first = pieces[at] as Piece;
    const group = [first];
    let tail = tailOf(first, null);
    at += 1;
    for (let found = findContinuation(pieces, at, tail); found !== null; found = findContinuation(pieces, at, tail)) {
      const next = pieces[found] as Piece;
      const strangers = pieces.slice(at, found).flatMap(asDiscarded);
      group.push({ ...next, before: [...strangers, ...next.before] });
      tail = tailOf(next, tail);
      at = found + 1;
    }
    groups.push(group);
  }
  return groups;
}
