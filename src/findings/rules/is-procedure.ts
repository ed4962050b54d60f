import { wordSet } from '../../lexicon/word-set.ts';
import type { Speaker } from '../../model/speaker.ts';
import { nameWords } from './name-words.ts';

/** Bodies whose findings and charges are procedure, not accusation by a party. */
const PROCEDURE = wordSet(
  'bawaslu panwaslu panwascam gakkumdu polisi polri polda polres polsek kepolisian kejaksaan jaksa hakim kpk mk mahkamah dkpp pengadilan kapolda kapolres kapolsek penyidik ombudsman',
);

/**
 * Tells whether a speaker charges by office: what they report is a step of a procedure.
 * @example isProcedure(speaker) // «Ketua Bawaslu Kota Damai Ratna Dewi» → true
 */
export function isProcedure(speaker: Speaker): boolean {
  return [...nameWords(speaker)].some((word) => PROCEDURE.has(word));
}
