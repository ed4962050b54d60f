import type { RemovalReason } from '../model/article.ts';
import type { CheckabilityLabel, ClaimType, Modality } from '../model/claim.ts';
import type { Severity } from '../model/finding.ts';
import type { QuoteKind } from '../model/quote.ts';
import type { Confidence, Resolution } from '../model/speaker.ts';

type Words<K extends string> = Readonly<Record<K, string>>;
type Count = (count: number) => string;

/** Every human word of the reports in one language; numbers come in as values. */
export interface Messages {
  readonly whoSaidWhat: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly noQuotes: string;
  readonly noSpeaker: string;
  readonly untitled: string;
  readonly by: string;
  readonly aboutElection: string;
  readonly notAboutElection: string;
  readonly missingDetails: string;
  readonly whyNot: string;
  readonly repaired: string;
  readonly leftOut: string;
  readonly rule: string;
  readonly warnings: string;
  readonly cannotAudit: string;
  readonly quotes: Count;
  readonly speakers: Count;
  readonly claims: Count;
  readonly checkable: Count;
  readonly sources: Count;
  readonly failures: Count;
  readonly blocksRemoved: Count;
  readonly moreQuotes: Count;
  readonly pagesMissing: (pages: readonly number[], total: number) => string;
  readonly saidAt: (date: string) => string;
  readonly sure: (confidence: string) => string;
  readonly kind: Words<QuoteKind>;
  readonly checkability: Words<CheckabilityLabel>;
  readonly claimType: Words<ClaimType>;
  readonly modality: Words<Modality>;
  readonly severity: Words<Severity>;
  readonly confidence: Words<Confidence>;
  readonly resolution: Words<Resolution>;
  readonly removal: Words<RemovalReason>;
  readonly missing: Readonly<Record<string, string>>;
}
