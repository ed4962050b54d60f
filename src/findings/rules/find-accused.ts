import { months, weekdays } from '../../lexicon/function-words.ts';
import { placeWords } from '../../lexicon/places.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Claim, Evidence } from '../../model/claim.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { evidenceAt } from './evidence.ts';

/** Verbs whose object is the accused. `menuding KPU Kota Damai` */
const BLAMING = wordSet('menuding menuduh menduga oleh');
/** Capitalised words that name nobody who could answer. */
const NOBODY = wordSet('pemilu pilkada pilpres pileg tps dpt uu pasal indonesia jakarta negara');

const isName = ({ capital, lower, text }: Token): boolean =>
  capital && !NOBODY.has(lower) && !months.includes(lower) && !weekdays.includes(lower) && !placeWords.has(text);

/** The run of capitalised words that holds the token at `at`. */
function nameAt(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number } {
  let from = at;
  let to = at + 1;
  while (tokens[from - 1]?.capital === true) from -= 1;
  while (tokens[to]?.capital === true) to += 1;
  return { from, to };
}

/**
 * Finds who is named as the accused in an accusation: the name that is its subject, or the object of a verb of blaming.
 * Null where the claim accuses nobody by name.
 * @example findAccused(text, claim)?.text // «KPU Kota Damai melakukan kecurangan.» → 'KPU Kota Damai'
 */
export function findAccused(text: string, claim: Claim): Evidence | null {
  const accusing = claim.checkability.reasons.find(({ rule }) => rule.startsWith('accusation'));
  if (accusing === undefined) return null;
  const tokens = tokenize(text, claim);
  const act = tokens.findIndex(({ end }) => end > accusing.start);
  const blamed = tokens.findIndex((token, i) => i > 0 && isName(token) && BLAMING.has(tokens[i - 1]?.lower ?? ''));
  const subject = tokens.findIndex(
    (token, i) => i < act && isName(token) && (i > 0 || tokens[1]?.capital === true || /^\p{Lu}{2}/u.test(token.text)),
  );
  const at = blamed >= 0 ? blamed : subject;
  if (at < 0) return null;
  const { from, to } = nameAt(tokens, at);
  return evidenceAt(text, { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end });
}
