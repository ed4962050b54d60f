import { z } from 'zod';
import type { Claim, Evidence, Relevance } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { exactly } from './schema-exactly.ts';
import { claimTypes, modalities } from './schema-lists.ts';

const offset = z.int().nonnegative();
const text = z.string();
/** The keys of words of the article with their place. */
export const placed: { readonly text: z.ZodString; readonly start: z.ZodInt; readonly end: z.ZodInt } = {
  text,
  start: offset,
  end: offset,
};

/** Words of the article with their place. */
export const evidenceShape: z.ZodType<Evidence> = exactly<Evidence>()(z.strictObject(placed));

/** One checkable or uncheckable statement. */
export const claimShape: z.ZodType<Claim> = exactly<Claim>()(
  z.strictObject({
    id: text.describe('a hash of the article and the span: the same in every run'),
    quote: text.describe('id of the quote that it stands in'),
    ...placed,
    speaker: text.nullable(),
    types: z.array(z.enum(claimTypes)),
    modality: z.array(z.enum(modalities)),
    polarity: z.enum(['affirm', 'deny']),
    checkability: z.strictObject({
      label: z.enum(['checkable', 'checkable-later', 'needs-detail', 'not-checkable', 'undetermined']),
      reasons: z.array(z.strictObject({ rule: text, ...placed })),
      missing: z.array(text).describe('what a checker would still need to know'),
    }),
    topics: z.array(
      z.strictObject({ id: text, strength: z.enum(['strong', 'contextual']), evidence: z.array(evidenceShape) }),
    ),
    quantities: z.array(
      z.strictObject({
        text,
        value: z.number(),
        unit: text.nullable(),
        approximate: z.boolean(),
        start: offset,
        end: offset,
      }),
    ),
    legalRefs: z.array(evidenceShape),
  }),
);

/** An observation about the article. */
export const findingShape: z.ZodType<Finding> = exactly<Finding>()(
  z.strictObject({
    id: text,
    severity: z.enum(['info', 'notice', 'warning']),
    message: text,
    evidence: z.array(evidenceShape),
    norm: z.array(text).describe('rules of the press code that it touches'),
    whyNot: z.array(text).describe('innocent explanations'),
  }),
);

/** Whether the article is about an election in Indonesia. */
export const relevanceShape: z.ZodType<Relevance> = exactly<Relevance>()(
  z.strictObject({ election: z.boolean(), evidence: z.array(evidenceShape) }),
);
