/**
 * Ids of the patterns that tie a quote to its source. Each has its sentence in `report/attribution-rules.ts`.
 * @example attributionRules.includes('quote-cue-enclitic') // → true: «Kami siap,» ujarnya.
 */
export const attributionRules = [
  // direct
  'quote-cue-enclitic',
  'quote-cue-pronoun',
  'quote-cue-source',
  'quote-source-cue',
  'quote-thus-name',
  'quote-that-was-said',
  'source-colon-quote',
  'cue-source-quote',
  'source-cue-quote',
  'interposed-cue',
  'cued-by-next',
  'no-cue',
  // inside another quote
  'inner-source-cue',
  'inner-quote-cue',
  // turns of an interview or debate
  'turn-label',
  'interview-answer',
  // indirect
  'subject-verb-clause',
  'according-to',
  'according-to-record',
  'cue-source-clause',
  'passive-enclitic-clause',
  'document-passive-clause',
  'passive-agent-clause',
  'relayed-from',
  'inserted-cue',
] as const;

/** One of them. */
export type AttributionRule = (typeof attributionRules)[number];
