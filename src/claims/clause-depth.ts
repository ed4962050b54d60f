import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../text/tokens.ts';

/** Conjunctions of purpose and manner: what follows them is not asserted. `… untuk memilih calon yang tepat` */
const PURPOSE = wordSet('untuk agar supaya guna');
/** Words that no clause of purpose holds: `Untuk pendataan, petugas harus …`. */
const PURPOSE_END = wordSet('harus mesti wajib');
/** How many words after *yang* belong to the noun before it: `tahapan yang lebih panjang`. */
const RELATIVE_REACH = 2;

/** Where a word stands: in the main clause, right after *yang*, after a conjunction of purpose, or in brackets. */
export type Depth = 'main' | 'relative' | 'purpose' | 'aside';

/**
 * Tells for each token whether it can carry the assertion of its sentence: words after *untuk* or *agar*, and the first words
 * after *yang*, mostly describe.
 * @example mainTokens(tokenize('Warga datang untuk melihat proses yang penting.', whole))
 */
export function mainTokens(tokens: readonly Token[]): readonly Depth[] {
  let purpose = false;
  let relative = 0;
  let aside = false;
  return tokens.map(({ lower, kind }, i) => {
    aside = lower === '(' || (aside && tokens[i - 1]?.lower !== ')');
    if (aside) return 'aside';
    if (kind === 'mark' && (lower === ',' || lower === ';' || lower === ':')) {
      purpose = false;
      relative = 0;
      return 'main';
    }
    if (PURPOSE_END.has(lower)) purpose = false;
    if (PURPOSE.has(lower) && i > 0) purpose = true;
    const depth = purpose ? 'purpose' : relative > 0 ? 'relative' : 'main';
    relative = lower === 'yang' && i > 0 ? RELATIVE_REACH : Math.max(0, relative - 1);
    return depth;
  });
}
