import type { CueClass } from '../model/quote.ts';
import type { SourcePhrase } from '../text/source-phrase.ts';
import type { AttributionRule } from './attribution-rules.ts';

/** Tokens from `from` to `to`, end exclusive. */
export type TokenRange = readonly [from: number, to: number];

/** Reported speech in one sentence, as ranges of its tokens. */
export interface ReportedClause {
  /** The pattern that found it. */
  readonly rule: Extract<
    AttributionRule,
    | 'subject-verb-clause'
    | 'according-to'
    | 'according-to-record'
    | 'cue-source-clause'
    | 'passive-enclitic-clause'
    | 'document-passive-clause'
    | 'passive-agent-clause'
    | 'relayed-from'
    | 'inserted-cue'
  >;
  /** The reported clause, in two pieces around an inserted cue; empty when quotation marks follow. */
  readonly clause: readonly TokenRange[];
  readonly cue: number;
  /** The token after a cue of several words: `Berdasarkan data`. */
  readonly cueTo?: number;
  readonly cueClass: CueClass;
  /** Null when the source is in the cue: `katanya`. */
  readonly source: SourcePhrase | null;
}
