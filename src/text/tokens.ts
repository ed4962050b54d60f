import type { Span } from '../model/span.ts';

/** A word, number or punctuation mark of the text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

/** Words keep inner hyphens, apostrophes, full stops and slashes: `Al-Ma'arif`, `M.Si`, `151/Binaiya`, `19/6/2020`, `Rp1.000`. */
const TOKEN = /[\p{L}\p{N}]+(?:[-'’./&][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Cuts a stretch of text into tokens; spans are offsets into `text`. @example tokenize('Kami siap.', whole) // → Kami, siap, . */
export function tokenize(text: string, within: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(TOKEN)) {
    const word = match[0];
    const start = within.start + match.index;
    const letter = /^\p{L}/u.test(word);
    const kind = letter ? 'word' : /^\p{N}/u.test(word) ? 'number' : 'mark';
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: letter ? word.toLowerCase() : word,
      kind,
      capital: /^\p{Lu}/u.test(word),
    });
  }
  return tokens;
}
