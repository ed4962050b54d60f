import type { Span } from './span.ts';

/** What kind of statement a claim is; one claim may have several. */
export type ClaimType =
  | 'quantity'
  | 'event'
  | 'rule'
  | 'comparison'
  | 'causal'
  | 'position'
  | 'denial'
  | 'accusation'
  | 'personal'
  | 'prediction'
  | 'commitment'
  | 'opinion'
  | 'exhortation'
  | 'question'
  | 'other'
  | 'none';

export type Modality =
  | 'hearsay'
  | 'hedged'
  | 'legal-hedge'
  | 'conditional'
  | 'approximate'
  | 'question-form'
  | 'second-hand';

export type CheckabilityLabel = 'checkable' | 'checkable-later' | 'needs-detail' | 'not-checkable' | 'undetermined';

/** A rule that fired, with the words that made it. */
export interface Reason extends Span {
  readonly rule: string;
  readonly text: string;
}

export interface Checkability {
  readonly label: CheckabilityLabel;
  readonly reasons: readonly Reason[];
  /** What a checker would still need: `time`, `place`, `actor`, `source`, `unit`, `comparison-base`, `instrument` … */
  readonly missing: readonly string[];
}

export interface Evidence extends Span {
  readonly text: string;
}

export interface TopicHit {
  /** Id of the taxonomy, e.g. `vote-buying`. */
  readonly id: string;
  readonly strength: 'strong' | 'contextual';
  readonly evidence: readonly Evidence[];
}

/** A number with its unit. `1,4 juta pemilih` → value 1400000, unit `pemilih`. */
export interface Quantity extends Evidence {
  readonly value: number;
  readonly unit: string | null;
  readonly approximate: boolean;
}

/** One sentence or clause inside a quote, described for a fact-checker. Spans are UTF-16 code units of the article's text. */
export interface Claim extends Span {
  /** `c` and a hash of the article text's hash and the span: stable across runs. */
  readonly id: string;
  /** Id of the quote it stands in. */
  readonly quote: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly types: readonly ClaimType[];
  readonly modality: readonly Modality[];
  readonly polarity: 'affirm' | 'deny';
  readonly checkability: Checkability;
  readonly topics: readonly TopicHit[];
  readonly quantities: readonly Quantity[];
  readonly legalRefs: readonly Evidence[];
}

/** Is the article about an election in Indonesia, and by which words? */
export interface Relevance {
  readonly election: boolean;
  readonly evidence: readonly Evidence[];
}
