import { gainingWords, misreadWords } from '../../lexicon/election-finding-phrases.ts';
import type { Evidence } from '../../model/claim.ts';
import type { TermIndex } from '../../text/match-terms.ts';
import { evidenceAt } from './evidence.ts';
import { figureSentences } from './figure-sentences.ts';
import { holdsPhrase, phraseIndex } from './find-phrases.ts';

const gaining = phraseIndex(gainingWords);
const misread = phraseIndex(misreadWords);

/**
 * The sentences in which a count of some kind gives contestants their shares; errors and margins of a count are none.
 * @example gainedShares(text, index).length // «Menurut hitung cepat, paslon dua meraih 54 persen.» → 1
 */
export function gainedShares(text: string, index: TermIndex<true>): readonly Evidence[] {
  return figureSentences(text, index)
    .map((sentence) => evidenceAt(text, sentence))
    .filter((sentence) => holdsPhrase(sentence.text, gaining) && !holdsPhrase(sentence.text, misread));
}
