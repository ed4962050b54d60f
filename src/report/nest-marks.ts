import type { Span } from '../model/span.ts';

/** A stretch of text with marks on it: a leaf is bare text, a mark holds the pieces inside it. */
export type Marked<M extends Span> =
  | { readonly text: Span }
  | {
      readonly mark: M;
      /** A mark that another one cuts is several pieces; these are the first and the last. */
      readonly first: boolean;
      readonly last: boolean;
      readonly inside: readonly Marked<M>[];
    };

interface Piece<M extends Span> extends Span {
  readonly mark: M;
}

const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Splits pieces at `border`: what lies before it, what lies after it. */
function splitAt<M extends Span>(pieces: readonly Piece<M>[], border: number): readonly [Piece<M>[], Piece<M>[]] {
  const before = pieces
    .filter(({ start }) => start < border)
    .map((piece) => ({ ...piece, end: Math.min(piece.end, border) }));
  const after = pieces
    .filter(({ end }) => end > border)
    .map((piece) => ({ ...piece, start: Math.max(piece.start, border) }));
  return [before, after];
}

function nest<M extends Span>(range: Span, pieces: readonly Piece<M>[]): readonly Marked<M>[] {
  const nodes: Marked<M>[] = [];
  let at = range.start;
  let waiting = pieces.filter(({ start, end }) => start < end).toSorted(outerFirst);
  for (let [outer, ...rest] = waiting; outer !== undefined; [outer, ...rest] = waiting) {
    if (at < outer.start) nodes.push({ text: { start: at, end: outer.start } });
    const [inside, after] = splitAt(rest, outer.end);
    nodes.push({
      mark: outer.mark,
      first: outer.start === outer.mark.start,
      last: outer.end === outer.mark.end,
      inside: nest(outer, inside),
    });
    at = outer.end;
    waiting = after.toSorted(outerFirst);
  }
  if (at < range.end) nodes.push({ text: { start: at, end: range.end } });
  return nodes;
}

/**
 * Lays marks over a range of text so that they nest as HTML needs; marks that cross each other are cut where they cross.
 * @example nestMarks({ start: 0, end: 9 }, [{ start: 0, end: 4 }]) // Kami siap → [mark over "Kami", text " siap"]
 */
export function nestMarks<M extends Span>(range: Span, marks: readonly M[]): readonly Marked<M>[] {
  const pieces = marks
    .filter(({ start, end }) => start < range.end && end > range.start)
    .map((mark) => ({ mark, start: Math.max(mark.start, range.start), end: Math.min(mark.end, range.end) }));
  return nest(range, pieces);
}
