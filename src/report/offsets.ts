/** Characters that take two UTF-16 code units: `🗳️`, `𝐊𝐏𝐔`. */
const astral = /[\u{10000}-\u{10FFFF}]/gu;

/** Turns an offset in UTF-16 code units into one in Unicode code points. */
export type ToCodePoints = (offset: number) => number;

/** How many of the sorted `starts` lie before `offset`. */
function countBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Gives the conversion of offsets in `text` to the code points that reports count; free for text without astral characters.
 * @example codePointOffsets('🗳️ Kata Ratna')(4) // 3
 */
export function codePointOffsets(text: string): ToCodePoints {
  const starts = Array.from(text.matchAll(astral), (match) => match.index);
  return starts.length === 0 ? (offset) => offset : (offset) => offset - countBefore(starts, offset);
}
