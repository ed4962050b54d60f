import type { Span } from '../model/span.ts';

/** Words between one pair of quotation marks, marks excluded. */
export interface MarkedSpan extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset after the closing mark; equal to `end` when the mark is missing. */
  readonly close: number;
  /** 0 for an outer pair, 1 for a pair inside another. */
  readonly depth: number;
  readonly closed: boolean;
}

/** The pairs of a paragraph, and the offsets of marks that pair with nothing. */
export interface PairedMarks {
  readonly pairs: readonly MarkedSpan[];
  readonly stray: readonly number[];
}

const DOUBLE = /["“”„‟«»＂]|''|``/gu;
const BEFORE_OPEN = /[\s([{—–\-/:]/u;
const AFTER_CLOSE = /[\s)\]}.,;:!?…—–\-/]/u;
const INCH = /\d\s?$/u;
const SENTENCE_END = /[.!?…]["”»’)]?\s+$/u;

interface Mark {
  readonly at: number;
  readonly length: number;
  /** What the neighbours allow. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly glyph: string;
}

function readMarks(text: string, within: Span): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(DOUBLE)) {
    const at = within.start + match.index;
    const before = at > within.start ? (text[at - 1] as string) : ' ';
    const end = at + match[0].length;
    const after = end < within.end ? (text[end] as string) : ' ';
    const atEdge = /\s/u.test(before) && /\s/u.test(after);
    const opens = atEdge ? match[0] !== '”' && match[0] !== '»' : BEFORE_OPEN.test(before) && !/\s/u.test(after);
    const closes = atEdge ? match[0] !== '“' && match[0] !== '«' : !opens || AFTER_CLOSE.test(after);
    marks.push({ at, length: match[0].length, opens, closes: closes && !/[\s(]/u.test(before), glyph: match[0] });
    if (atEdge) marks[marks.length - 1] = { at, length: match[0].length, opens, closes, glyph: match[0] };
  }
  return marks;
}

/** True when the mark is an inch sign: a number before it, no quote open. */
function isInch(text: string, mark: Mark): boolean {
  return INCH.test(text.slice(Math.max(0, mark.at - 2), mark.at));
}

/** True when the mark at `index`, met inside an open quote, opens a quote of its own that closes before the outer one does. */
function opensInner(marks: readonly Mark[], index: number): boolean {
  const first = marks[index + 1];
  const second = marks[index + 2];
  return first !== undefined && second !== undefined && first.closes && !first.opens && second.closes && !second.opens;
}

/**
 * Pairs the double quotation marks of one paragraph by position and neighbours, whatever their shapes: `“…”`, `”…”`, `"…”`, `«…»`.
 * A mark that opens while a quote is open, after the end of a sentence, ends the earlier one unclosed. Linear in the paragraph.
 * @example pairMarks('"Kami siap," ujarnya.', whole) // → { pairs: [{ start: 1, end: 11, closed: true, … }], stray: [] }
 */
export function pairMarks(text: string, within: Span): PairedMarks {
  const pairs: MarkedSpan[] = [];
  const stray: number[] = [];
  const marks = readMarks(text, within);
  let open: Mark | null = null;
  let inner: Mark | null = null;
  const close = (from: Mark, to: number, after: number, depth: number, closed: boolean): void => {
    pairs.push({ open: from.at, start: from.at + from.length, end: to, close: after, depth, closed });
  };
  for (const [index, mark] of marks.entries()) {
    if (open === null) {
      if (mark.opens) open = mark;
      else if (!isInch(text, mark)) stray.push(mark.at);
    } else if (inner !== null && mark.closes) {
      close(inner, mark.at, mark.at + mark.length, 1, true);
      inner = null;
    } else if (mark.closes && !(mark.opens && SENTENCE_END.test(text.slice(Math.max(open.at, mark.at - 4), mark.at)))) {
      close(open, mark.at, mark.at + mark.length, 0, true);
      open = null;
    } else if (mark.opens && opensInner(marks, index)) {
      inner = mark;
    } else if (mark.opens) {
      close(open, mark.at, mark.at, 0, false);
      open = mark;
    } else {
      stray.push(mark.at);
    }
  }
  if (open !== null) close(open, within.end, within.end, 0, false);
  return { pairs: pairs.sort((a, b) => a.open - b.open), stray };
}
