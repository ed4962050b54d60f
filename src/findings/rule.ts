import type { Article } from '../model/article.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Claim, Evidence, Relevance } from '../model/claim.ts';
import type { Severity } from '../model/finding.ts';
import type { AttributedQuote, Speaker } from '../model/speaker.ts';

/** What a rule may look at: the whole audit but the page's bytes. */
export interface FindingInput {
  readonly article: Article;
  readonly quotes: readonly AttributedQuote[];
  readonly speakers: readonly Speaker[];
  readonly claims: readonly Claim[];
  readonly relevance: Relevance;
}

/** One thing that a rule saw. */
export interface Observation {
  readonly evidence: readonly Evidence[];
  /** Overrides the rule's severity. */
  readonly severity?: Severity;
  /** Fills the `{name}` places of the message. */
  readonly values?: Readonly<Record<string, string | Bilingual>>;
}

/** A kind of observation: what it looks for, why, by which norm, and what else may explain it. */
export interface FindingRule {
  /** Slug, as printed and as given to `kutip rules`. */
  readonly id: string;
  readonly severity: Severity;
  /** True when the rule reports that something was not found: weaker when pages are missing. */
  readonly absence: boolean;
  readonly norm: readonly string[];
  readonly message: Bilingual;
  /** What it looks for. */
  readonly about: Bilingual;
  readonly why: Bilingual;
  /** Innocent explanations, printed with each finding. */
  readonly whyNot: readonly Bilingual[];
  /** A text that makes it fire. */
  readonly example: string;
  /** Where it is known to be wrong. */
  readonly falsePositives: Bilingual;
  /** Section of the design notes and the norm's source. */
  readonly source: string;
  readonly look: (input: FindingInput) => readonly Observation[];
}
