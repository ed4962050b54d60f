import { pairMarks } from '../text/pair-marks.ts';

/** How a block begins and ends: what tells a broken paragraph from a whole one. */
export interface Edges {
  /** Ends with an end mark, inside or outside closing marks and brackets. */
  readonly ended: boolean;
  /** Ends with a colon or semicolon: a list or a quote may follow, the sentence does not go on. */
  readonly introduces: boolean;
  readonly startsLower: boolean;
  readonly listItem: boolean;
  /** A quotation mark that opens in it does not close in it. */
  readonly open: boolean;
  /** Its first quotation mark is a closing one. */
  readonly closesFirst: boolean;
  /** As `open`, had a quote been open before it. */
  readonly openIfContinued: boolean;
}

/** `… menang.” ` · `… menang!)` · `… siap”.` · `… tahun 2024 [KPU].` */
const ENDED = /[.!?…]["'“”’»)\]]{0,3}$/u;
/** `"Kami siap"`: the closing mark ends the sentence where the full stop was forgotten. */
const ENDED_BY_MARK = /[^\s]["”»]$/u;
const INTRODUCES = /[:;]["”»)]?$/u;
const STARTS_LOWER = /^[,;)]? ?\p{Ll}/u;
/** `1. Ratna` · `a) surat suara` · `• kotak suara` · `- saksi` */
const LIST_ITEM = /^(?:[•·▪●○*–—-] ?|\(?(?:\d{1,2}|\p{L})[.)] )\S/u;

function pairs(text: string): ReturnType<typeof pairMarks> {
  return pairMarks(text, { start: 0, end: text.length });
}

/**
 * Reads how a block begins and ends. Linear in the block.
 * @example readEdges('upaya kami di daerah," ujarnya.') // → { startsLower: true, closesFirst: true, ended: true, … }
 */
export function readEdges(text: string): Edges {
  const own = pairs(text);
  const stray = own.stray[0];
  const firstOpen = own.pairs[0]?.open;
  const open = own.pairs.some((pair) => !pair.closed && pair.close === text.length);
  const closesFirst = stray !== undefined && (firstOpen === undefined || stray < firstOpen);
  return {
    ended: ENDED.test(text) || (!open && ENDED_BY_MARK.test(text)),
    introduces: INTRODUCES.test(text),
    startsLower: STARTS_LOWER.test(text),
    listItem: LIST_ITEM.test(text),
    open,
    closesFirst,
    openIfContinued: closesFirst || own.pairs.length === 0 ? endsOpen(`"${text}`) : open,
  };
}

function endsOpen(text: string): boolean {
  return pairs(text).pairs.some((pair) => !pair.closed && pair.close === text.length);
}
