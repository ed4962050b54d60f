import type { AttributedQuote, Speaker } from '../../model/speaker.ts';
import type { FindingInput } from '../rule.ts';

/** Somebody whom the article lets speak, with what is theirs. */
export interface Voice {
  readonly speaker: Speaker;
  readonly quotes: readonly AttributedQuote[];
}

/**
 * Who speaks in an article, in the order of their first words; a document speaks for nobody.
 * @example voicesOf(input).map(({ speaker }) => speaker.name) // «“Kami siap,” kata Ratna Dewi.» → ['Ratna Dewi']
 */
export function voicesOf({ speakers, quotes }: Pick<FindingInput, 'speakers' | 'quotes'>): readonly Voice[] {
  return speakers
    .filter(({ kind }) => kind !== 'document')
    .map((speaker) => ({ speaker, quotes: quotes.filter((quote) => quote.speaker === speaker.id) }));
}
