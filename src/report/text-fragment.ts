/** Blanks between words: `Kami menerima 37 laporan.` */
const blanks = /\s+/u;

/** Half of a surrogate pair, which `encodeURIComponent` refuses. */
const loneSurrogate = /\p{Surrogate}/gu;

/** Signs that `encodeURIComponent` leaves alone and that a directive or a Markdown link would read as its own: `jual-beli (suara)`. */
const stillMeaningful = /[-!'()*]/gu;

const maxExactWords = 12;
const edgeWords = 4;

const encode = (text: string): string =>
  encodeURIComponent(text.replace(loneSurrogate, '\u{FFFD}')).replace(
    stillMeaningful,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const occursOnce = (haystack: string, needle: string): boolean => {
  const first = haystack.indexOf(needle);
  return first >= 0 && haystack.indexOf(needle, first + 1) < 0;
};

/** The shortest run of words at one edge of the quote, from `edgeWords` on, that the page holds once. */
function uniqueEdge(words: readonly string[], page: string, take: (count: number) => readonly string[]): string | null {
  for (let count = edgeWords; count <= Math.min(words.length - edgeWords, maxExactWords); count++) {
    const edge = take(count).join(' ');
    if (occursOnce(page, edge.toLowerCase())) return edge;
  }
  return null;
}

/** What a text fragment needs to know about the words it points at. */
export interface FragmentTarget {
  readonly url: string;
  readonly exact: string;
  /** Everything known to stand on the page, in lower case: browsers match without regard to case. */
  readonly page: string;
  /** Something that is not the article stands between the words on the page. */
  readonly broken: boolean;
}

/**
 * Makes the address that scrolls a browser to the words and highlights them; null when they would not be found for sure.
 * @example textFragment({ url: 'https://suara.example/a', exact: 'Kami siap', page: '“kami siap,” ujarnya.', broken: false }) // 'https://suara.example/a#:~:text=Kami%20siap'
 */
export function textFragment({ url, exact, page, broken }: FragmentTarget): string | null {
  const words = exact.split(blanks).filter((word) => word !== '');
  if (words.length === 0 || !URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol)) return null;
  const base = `${url.split('#', 1)[0]}#:~:text=`;
  if (words.length <= maxExactWords && !broken) {
    return occursOnce(page, exact.toLowerCase()) ? base + encode(exact) : null;
  }
  const start = uniqueEdge(words, page, (count) => words.slice(0, count));
  const end = uniqueEdge(words, page, (count) => words.slice(-count));
  return start === null || end === null ? null : `${base}${encode(start)},${encode(end)}`;
}
