import { weekdays } from '../lexicon/function-words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { placeWords } from '../lexicon/places.ts';
import { bodyHeads, bodyWords, groupHeads, roleHeads, roleWords, unnamedHeads } from '../lexicon/roles.ts';
import { looksCommon } from './common-noun.ts';
import type { Token } from './tokens.ts';

/** A word of roles and bodies: `ketua`, `Bidang`, `Komisi`, `Pengawas`, or any capital word with the form of a common noun. */
export function isRoleWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { lower } = token;
  if (roleHeads.has(lower) || roleWords.has(lower) || bodyHeads.has(lower) || bodyWords.has(lower)) return true;
  return token.capital && looksCommon(lower);
}

/** A word that opens a source without a name: `seorang warga`, `sejumlah saksi`, `ketua panitia`. */
export function opensNominal(token: Token): boolean {
  return isRoleWord(token) || unnamedHeads.has(token.lower) || groupHeads.has(token.lower);
}

/** The name of a weekday; `Jum'at` counts. */
export function isWeekday(token: Token | undefined): boolean {
  return token !== undefined && weekdays.includes(token.lower.replace(/['’]/u, ''));
}

/** A clear name of a person: a frequent given name or an initial. */
export function isGivenName(token: Token | undefined): boolean {
  return token !== undefined && (givenNames.has(token.lower) || /^\p{Lu}$/u.test(token.text));
}

/** A word that ends the name of a body rather than that of a person: `Universitas Damai`, `KPU Garut`, `DPR`. */
export function isBodyWord(token: Token | undefined): boolean {
  return token !== undefined && (isRoleWord(token) || placeWords.has(token.text) || /^\p{Lu}{3,}$/u.test(token.text));
}

/** `yakni`, `yaitu`: a name behind a description. */
export function isNamely(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === 'yakni' || token.lower === 'yaitu');
}
