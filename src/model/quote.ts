import type { RemovalReason } from './article.ts';
import type { Span } from './span.ts';

/** `direct`: the words between marks; `indirect`: a reported clause; `mixed`: a reported clause with quoted words in it. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed';

/** What the reporting verb does with the words: plain report, assertion, accusation … */
export type CueClass = 'neutral' | 'assert' | 'accuse' | 'deny' | 'promise' | 'urge' | 'predict' | 'hearsay';

/** The word that reports: `kata`, `ujarnya`, `menurut`. */
export interface Cue extends Span {
  readonly class: CueClass;
}

/** How the source is named at the cue. */
export type MentionForm = 'name' | 'enclitic' | 'pronoun' | 'nominal';

/** The words that name the source at the cue. */
export interface SourceMention extends Span {
  readonly form: MentionForm;
  /** The whole phrase around it: role, body, name, apposition. `Ketua KPU Kota Damai Ratna Dewi` */
  readonly phrase: Span;
}

/** When a statement was made, as the article says it. */
export interface SaidAt extends Span {
  /** ISO date, null when it cannot be resolved. */
  readonly date: string | null;
  readonly basis: 'absolute' | 'relative-to-publication';
}

/** A stretch of reported speech with the words that attribute it, before its speaker is known. */
export interface Quote {
  /** `q1`, `q2` … in order of the text. */
  readonly id: string;
  readonly kind: QuoteKind;
  /** One span; two or more when a cue is inserted. */
  readonly spans: readonly Span[];
  readonly cue: Cue | null;
  readonly mention: SourceMention | null;
  /** The pattern that tied quote, cue and mention together, e.g. `quote-cue-enclitic`. */
  readonly rule: string;
  /** Id of the quote that this one goes on from. */
  readonly continues: string | null;
  /** Id of the quote that this one stands in. */
  readonly inside: string | null;
  readonly repaired: readonly { readonly text: string; readonly reason: RemovalReason }[];
  readonly saidAt: SaidAt | null;
  readonly saidIn: Span | null;
  readonly occasion: Span | null;
}

/** A remark of the quote finder that the report repeats, e.g. a mark that was never closed. */
export interface QuoteWarning extends Span {
  readonly code: 'unclosed-mark' | 'stray-mark' | 'quote-too-long';
}
