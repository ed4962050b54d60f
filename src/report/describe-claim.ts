import type { Claim } from '../model/claim.ts';
import type { Language } from './format.ts';
import { lookUp } from './look-up.ts';
import { messages } from './messages.ts';
import { topicName } from './topic-names.ts';

/** What a checker would still need to know: `belum disebut: waktu, tempat`. */
function missingDetails({ checkability }: Claim, lang: Language): readonly string[] {
  const { missing: words, missingDetails: notGiven } = messages[lang];
  // two details may have one name, and a reader needs it once
  const details = [...new Set(checkability.missing.map((detail) => lookUp(words, detail) ?? detail))];
  return details.length === 0 ? [] : [`${notGiven}: ${details.join(', ')}`];
}

/**
 * Says what a claim is in the words of a reader: its types, how it is asserted, its topics, and what it leaves open.
 * @example describeClaim(claim, 'id') // ['angka', 'perkiraan', 'politik uang', 'belum disebut: waktu']
 */
export function describeClaim(claim: Claim, lang: Language): readonly string[] {
  const words = messages[lang];
  return [
    ...claim.types.map((type) => words.claimType[type]),
    ...claim.modality.map((modality) => words.modality[modality]),
    ...claim.topics.map(({ id }) => topicName(id, lang)),
    ...missingDetails(claim, lang),
  ];
}
