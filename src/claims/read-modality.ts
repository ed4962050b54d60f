import type { Modality } from '../model/claim.ts';
import type { Quote } from '../model/quote.ts';
import type { ReadSentence } from './read-sentence.ts';

const MARKED: readonly ('hearsay' | 'hedged' | 'legal-hedge' | 'conditional' | 'second-hand')[] = [
  'hearsay',
  'hedged',
  'legal-hedge',
  'conditional',
  'second-hand',
];

/**
 * Names the ways in which a sentence is less than flatly asserted.
 * @example readModality(sentence, quote) // «Diduga ada sekitar 20 pemilih ganda.» → legal-hedge, approximate
 */
export function readModality(sentence: ReadSentence, quote: Quote): readonly Modality[] {
  const found = new Set<Modality>(MARKED.filter((label) => sentence.marks.has(label)));
  if (quote.cue?.class === 'hearsay') found.add('hearsay');
  if (sentence.quantities.some(({ approximate }) => approximate)) found.add('approximate');
  if (sentence.text.includes('?')) found.add('question-form');
  return [...found];
}
