import type { Evidence } from './claim.ts';

export type Severity = 'info' | 'notice' | 'warning';

/** An observation about the article with its evidence; never a verdict. */
export interface Finding {
  /** Slug of the rule, e.g. `source-anonymous`. */
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** The rules of the press code that it touches, e.g. `KEJ 7`. */
  readonly norm: readonly string[];
  /** Innocent explanations. */
  readonly whyNot: readonly string[];
}
