import type { Quote } from '../model/quote.ts';
import type { AttributionRule } from './attribution-rules.ts';

/** A quote before it has its id and its neighbours. */
export interface DraftQuote extends Omit<Quote, 'id' | 'continues' | 'inside' | 'repaired'> {
  readonly rule: AttributionRule;
  /** It goes on from the quote before it, or from the one that holds it. */
  readonly link: 'continues-previous' | 'inside-previous' | null;
}
