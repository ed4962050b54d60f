import { outletTags } from '../lexicon/outlets.ts';

/** `kabardamai.id`, `detik.com` */
const DOMAIN = /^\p{L}[\p{L}\d-]*\.(?:com|co|id|net|tv|org)$/iu;
/** Agencies and papers abroad that Indonesian desks hand on. */
const ABROAD: ReadonlySet<string> = new Set([
  'reuters',
  'afp',
  'ap',
  'bbc',
  'cnn',
  'bloomberg',
  'guardian',
  'xinhua',
  'anadolu',
]);

const firstWords: ReadonlySet<string> = new Set(outletTags.map(({ tag }) => tag.split(' ')[0] ?? tag));

/**
 * Tells whether a word, as written, begins the name of a news outlet.
 * @example isOutlet('Antara') // true; isOutlet('antara') // false
 */
export function isOutlet(word: string): boolean {
  const lower = word.toLowerCase();
  if (DOMAIN.test(word) || lower === 'detikcom') return true;
  return lower !== word && (firstWords.has(lower) || ABROAD.has(lower));
}
