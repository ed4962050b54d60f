import type { Quote } from '../model/quote.ts';

/** A quote before it has its id and its neighbours. */
export interface DraftQuote extends Omit<Quote, 'id' | 'continues' | 'inside' | 'repaired'> {
  /** It goes on from the quote before it, or from the one that holds it. */
  readonly link: 'continues-previous' | 'inside-previous' | null;
}
