/** `1.234.567` or `1.234,5`: full stops between groups of three, a comma for decimals. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
/** `1,4`, `23`: decimals after a comma. */
const PLAIN = /^\d+(?:,\d+)?$/u;
/** `1.4`, `12.75`: the English decimal point, which some desks use before *juta* and *persen*. */
const POINT = /^\d+\.\d{1,2}$/u;

/**
 * Reads a number written in Indonesian digits; null when it is no plain number (a clock time is told by its context).
 * @example readNumber('1.234,5') // 1234.5
 */
export function readNumber(digits: string): number | null {
  if (GROUPED.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (PLAIN.test(digits)) return Number(digits.replace(',', '.'));
  return POINT.test(digits) ? Number(digits) : null;
}
