import { responsePhrases, withheldPhrases } from '../../lexicon/finding-phrases.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isOutlet } from '../../text/is-outlet.ts';
import { findPhrases, type PhraseHit, phraseIndex } from './find-phrases.ts';

const index = phraseIndex([...responsePhrases, ...withheldPhrases]);
/** How an outlet speaks of itself. */
export const outletWords: ReadonlySet<string> = wordSet('kami redaksi wartawan jurnalis reporter tim media');
/** Who tries to reach somebody may be the police: the outlet must be named. */
const TRYING = /^(?:telah|sudah|masih)\s/iu;

function isOfOutlet({ phrase, tokens }: PhraseHit): boolean {
  if (!TRYING.test(phrase.text)) return true;
  const before = tokens.filter(({ end }) => end <= phrase.start);
  return before.length === 0 || before.some(({ lower, text }) => outletWords.has(lower) || isOutlet(text));
}

/**
 * Finds where an article tells that a response was asked for, or was not given.
 * @example findResponses('Redaksi telah berupaya menghubungi Ratna.')[0]?.phrase.text // 'telah berupaya menghubungi'
 */
export function findResponses(text: string): readonly PhraseHit[] {
  return findPhrases(text, index).filter(isOfOutlet);
}
