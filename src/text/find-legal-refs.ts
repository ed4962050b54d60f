import type { Evidence } from '../model/claim.ts';
import type { Span } from '../model/span.ts';

/** `Pasal 280 ayat (1) huruf j`, `Pasal 7` */
const ARTICLE = String.raw`pasal \d{1,4}[a-z]?(?: ayat \(?\d{1,2}[a-z]?\)?)?(?: huruf [a-z])?(?: angka \d{1,2})?`;
/** `UU Nomor 7 Tahun 2017`, `UU 7/2017`, `PKPU 15/2023`, `Peraturan KPU Nomor 15 Tahun 2023` */
const NUMBERED = String.raw`(?:uu|undang-undang|pkpu|perbawaslu|perppu|perpu|permendagri|perpres|keppres|(?:peraturan|putusan|keputusan|surat edaran) \p{L}{1,20}(?: \p{L}{1,20})?(?: \p{L}{1,20})?) (?:nomor |no\.? ?)?\d{1,4}[\p{L}\d/-]{0,40}(?: tahun \d{4})?`;
/** `UU Pemilu`, `Undang-Undang Pilkada` */
const NAMED = '(?:uu|ruu|undang-undang) (?:pemilu|pilkada|pers|ite|kip|desa|asn|parpol|pemda|md3|tipikor)';

const LEGAL_REFERENCE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ARTICLE}|${NUMBERED}|${NAMED})(?![\\p{L}\\p{N}])`, 'giu');

/**
 * Finds references to laws, rulings and their articles in a stretch of text.
 * @example findLegalRefs('Pasal 280 ayat (1) UU Pemilu melarangnya.', whole) // → 'Pasal 280 ayat (1)', 'UU Pemilu'
 */
export function findLegalRefs(text: string, within: Span): readonly Evidence[] {
  return Array.from(text.slice(within.start, within.end).matchAll(LEGAL_REFERENCE), (match) => {
    const start = within.start + match.index;
    return { text: match[0], start, end: start + match[0].length };
  });
}
