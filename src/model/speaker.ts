import type { Quote } from './quote.ts';

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unnamed';

/** A source of the article, listed once, under the fullest name that the article gives. */
export interface Speaker {
  /** `s1`, `s2` … in order of their first quote. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly aliases: readonly string[];
  /** How many quotes are theirs. */
  readonly quotes: number;
}

/** How a mention was tied to its speaker. */
export type Resolution = 'explicit' | 'surname' | 'enclitic' | 'pronoun' | 'role' | 'carried-forward' | 'unresolved';

export type Confidence = 'high' | 'medium' | 'low';

/** A quote with its speaker, or with none where the evidence is thin. */
export interface AttributedQuote extends Quote {
  readonly speaker: string | null;
  readonly resolution: Resolution;
  readonly confidence: Confidence;
}
