import { months, weekdays } from '../../lexicon/function-words.ts';
import { bodyHeads } from '../../lexicon/roles.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isOutlet } from '../../text/is-outlet.ts';
import type { PhraseHit } from './find-phrases.ts';
import { outletWords } from './find-responses.ts';

/** Parties whose names need no capital. */
const PARTIES = wordSet('polisi kepolisian kejaksaan jaksa pengadilan keluarga pemerintah istana penyidik');

/** Words of the sentence that name a party: names inside it, acronyms and the parties that need no capital. */
function partiesIn({ tokens }: PhraseHit): readonly string[] {
  return tokens
    .filter(({ capital, text, lower }, i) => {
      if (outletWords.has(lower) || isOutlet(text) || weekdays.includes(lower) || months.includes(lower)) return false;
      const named =
        capital && (i > 0 || /^\p{Lu}{2}/u.test(text) || tokens[1]?.capital === true || bodyHeads.has(lower));
      return named || PARTIES.has(lower);
    })
    .map(({ lower }) => lower);
}

/**
 * Tells whether a response was asked of this party: a sentence on another party's silence says nothing of it.
 * @example wasAsked(findResponses('Polisi belum memberikan tanggapan.'), 'KPU Kota Damai') // false
 */
export function wasAsked(responses: readonly PhraseHit[], accused: string): boolean {
  const [first = '', ...rest] = accused.toLowerCase().split(/\s+/u);
  // Bodies of one place share its name: `KPU Sukamaju` and `Polres Sukamaju`.
  const names = bodyHeads.has(first) ? [first] : [first, ...rest];
  return responses.some((hit) => {
    const parties = partiesIn(hit);
    return parties.length === 0 || parties.some((party) => names.includes(party));
  });
}
