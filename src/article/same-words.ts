/**
 * The words of a line alone, in small letters: what stays the same when marks and spaces change.
 * @example plainWords('“Kami siap,” ujarnya.') // → 'kami siap ujarnya'
 */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The letters and digits of a line alone: what stays the same however its words are parted.
 * @example lettersOf('KPU-Damai: siap') // → 'kpudamaisiap'
 */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Marks in a headline that say only which page it is. */
const PAGE_MARK = /\b(?:halaman|hal|page) (?:\d{1,2}|all)\b|\b\d{1,2}$/gu;
const SHARED = 0.6;

/**
 * Whether two pages have the same headline, up to the page number and the outlet's name; a page with none disagrees with nobody.
 * @example sameHeadline('Surat Suara Tiba', 'Surat Suara Tiba - Halaman 2') // → true
 */
export function sameHeadline(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [first, second] = [a, b].map(
    (title) => new Set(plainWords(plainWords(title).replace(PAGE_MARK, ' ')).split(' ')),
  ) as [Set<string>, Set<string>];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= Math.min(first.size, second.size) * SHARED;
}
