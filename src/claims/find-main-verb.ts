import { actVerbs } from '../lexicon/act-verbs.ts';
import { predicateWords } from '../lexicon/function-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../text/tokens.ts';
import { mainTokens } from './clause-depth.ts';
import { isPredicate } from './is-predicate.ts';

/** Words before the verb that carry aspect or negation only. */
export const auxiliaries: ReadonlySet<string> = wordSet(
  'tidak tak bukan belum masih sedang tengah telah sudah pernah sempat baru akan',
);
/** Words that open a clause before the main one: `Ketika ditanya, kami diam`. */
const LEADS = wordSet(
  'untuk agar supaya guna demi meski meskipun walau walaupun kendati sambil seraya sembari selain tanpa saat ketika sewaktu selagi setelah sesudah sebelum selama usai',
);
/** `Jadi, …`, `bahwa …`: words that may stand before such a clause. */
const OPENERS = wordSet('jadi namun tetapi tapi dan bahwa nah lalu kemudian sehingga ,');
/** Nouns for doing that a verb may describe: `aksi berdoa`, `upaya mencegah pencurian`. */
const DOINGS = wordSet(
  'aksi upaya kegiatan proses cara hak kewajiban rasa tugas program niat rencana praktik kebiasaan langkah',
);

/** `kesenjangan`, `kebijakan` are nouns; those that are not are listed: `kehabisan`. */
const NOUN = /^ke\p{Ll}+an$/u;

/** Index of the first word of the main clause: behind the comma that ends a clause of time, aim or concession. */
function mainStart(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ lower }) => !OPENERS.has(lower));
  if (!LEADS.has(tokens[first]?.lower ?? '')) return 0;
  const comma = tokens.findIndex(({ lower }, i) => i > first && lower === ',');
  return comma > 0 && tokens.slice(comma).some((token) => isPredicate(token)) ? comma + 1 : 0;
}

/**
 * Finds the predicates of the main clause in their order, as indices of tokens; words of aspect and negation are left out.
 * @example findMainVerbs(tokenize('Ketika ditanya, kami tidak menjawab.', whole)) // → the place of «menjawab»
 */
export function findMainVerbs(tokens: readonly Token[]): readonly number[] {
  const start = mainStart(tokens);
  const depths = mainTokens(tokens);
  return tokens.flatMap((token, i) => {
    if (i < start || depths[i] !== 'main' || auxiliaries.has(token.lower)) return [];
    if (!isPredicate(token) && (token.capital || !actVerbs.has(token.lower))) return [];
    if (NOUN.test(token.lower) && !predicateWords.has(token.lower)) return [];
    return DOINGS.has(tokens[i - 1]?.lower ?? '') ? [] : [i];
  });
}
