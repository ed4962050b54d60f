/** How many pages an article has by its own pager, and which of them are not here. */
export interface Pages {
  readonly pagesTotal: number;
  readonly pagesMissing: readonly number[];
}

const NEXT = /\b(?:halaman|page|laman) (?:selanjutnya|berikutnya)|^(?:selanjutnya|berikutnya|next)\b/iu;
/** `2 dari 3 halaman` · `Halaman 2/3` */
const NUMBER_OF_TOTAL = /(\d{1,2}) ?(?:dari|of|\/) ?(\d{1,2})/iu;
/** `Halaman: 1 2 3 Show All` */
const NUMBERS = /\d{1,2}/gu;
const MOST_PAGES = 50;

/**
 * Reads the pager lines of a text. A line that points to the next page counts only after the last paragraph: before it, the page is here.
 * @example readPager([{ text: 'Halaman Selanjutnya', atEnd: true }]) // → { pagesTotal: 2, pagesMissing: [2] }
 */
export function readPager(lines: readonly { readonly text: string; readonly atEnd: boolean }[]): Pages {
  const present = new Set([1]);
  let total = 1;
  for (const { text, atEnd } of lines) {
    const counted = NUMBER_OF_TOTAL.exec(text);
    if (counted !== null) {
      present.add(Number(counted[1]));
      total = Math.max(total, Number(counted[2]));
    } else if (atEnd) {
      const numbers = (text.match(NUMBERS) ?? []).map(Number);
      const steps = numbers.every((number, index) => number === index + 1) ? numbers.length : 0;
      total = Math.max(total, steps, NEXT.test(text) ? 2 : 1);
    }
  }
  const pagesTotal = Math.min(total, MOST_PAGES);
  const pages = Array.from({ length: pagesTotal }, (_, index) => index + 1);
  return { pagesTotal, pagesMissing: pages.filter((page) => !present.has(page)) };
}
