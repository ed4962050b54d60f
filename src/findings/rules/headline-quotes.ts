import { contentWords } from './match-headline.ts';

/** `“Kami tidak takut diawasi”` in a headline. Curly and straight marks, single or double. */
const QUOTED = /“([^“”]+)”|"([^"]+)"|‘([^‘’]+)’|(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu;
const FEWEST_WORDS = 4;

/**
 * The quotes of four words or more in a headline; shorter ones are terms, nicknames and titles.
 * @example headlineQuotes('Ratna: “Kami tidak takut diawasi”') // ['Kami tidak takut diawasi']
 */
export function headlineQuotes(title: string): readonly string[] {
  return Array.from(title.matchAll(QUOTED), (match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').filter(
    (quote) => contentWords(quote).length >= FEWEST_WORDS - 1 && quote.trim().split(' ').length >= FEWEST_WORDS,
  );
}
