import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../text/tokens.ts';

/** Conjunctions of purpose and manner: what follows them is not asserted. `… untuk memilih calon yang tepat` */
const PURPOSE = wordSet('untuk agar supaya guna');
/** How many words after *yang* belong to the noun before it: `tahapan yang lebih panjang`. */
const RELATIVE_REACH = 2;

/** Where a word stands: in the main clause, right after *yang*, or after a conjunction of purpose. */
export type Depth = 'main' | 'relative' | 'purpose';

/**
 * Tells for each token whether it can carry the assertion of its sentence: words after *untuk* or *agar*, and the first words
 * after *yang*, mostly describe.
 * @example mainTokens(tokenize('Warga datang untuk melihat proses yang penting.', whole))
 */
export function mainTokens(tokens: readonly Token[]): readonly Depth[] {
  let purpose = false;
  let relative = 0;
  return tokens.map(({ lower, kind }, i) => {
    if (kind === 'mark' && (lower === ',' || lower === ';' || lower === ':')) {
      purpose = false;
      relative = 0;
      return 'main';
    }
    if (PURPOSE.has(lower) && i > 0) purpose = true;
    const depth = purpose ? 'purpose' : relative > 0 ? 'relative' : 'main';
    relative = lower === 'yang' && i > 0 ? RELATIVE_REACH : Math.max(0, relative - 1);
    return depth;
  });
}
