import { z } from 'zod';
import { failureCodes } from '../model/failure.ts';
import type { BatchNote, Report, ReportArticle, ReportPage, ReportQuote, ReportSource } from '../model/report.ts';
import { claimShape, evidenceShape, findingShape, placed, relevanceShape } from './schema-claims.ts';
import { exactly } from './schema-exactly.ts';
import { removalReasons } from './schema-lists.ts';

const offset = z.int().nonnegative();
const text = z.string();
const textOrNull = z.string().nullable();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const tool = z.strictObject({ name: z.literal('kutip'), version: text });

const fetched = z.strictObject({
  status: z.int().describe('HTTP status'),
  fetchedAt: textOrNull.describe('UTC, ISO 8601: when the server last stood by these bytes'),
  etag: textOrNull,
  lastModified: textOrNull,
  redirects: z
    .array(z.strictObject({ url: text, status: z.int() }))
    .describe('the addresses that led here, in order, each with the status that sent on'),
  cache: z
    .enum(['fresh', 'revalidated', 'offline'])
    .nullable()
    .describe('how the answer came out of the cache; null when it came from its server'),
});

const page = exactly<ReportPage>()(
  z.strictObject({
    number: z.int().positive(),
    url: textOrNull,
    bytes: z.int().nonnegative(),
    sha256: sha256.describe('of the bytes, unpacked'),
    http: fetched.nullable().describe('null for files and standard input'),
  }),
);

const source = exactly<ReportSource>()(
  z.strictObject({
    input: text.describe('what the user typed'),
    url: textOrNull,
    finalUrl: textOrNull.describe('after redirects'),
    canonicalUrl: textOrNull.describe('the address that the page calls its own'),
    kind: z.enum(['url', 'file', 'stdin', 'archive']),
    fetchedAt: textOrNull.describe('UTC, ISO 8601; null for files'),
    status: z.int().nullable().describe('HTTP status'),
    contentType: textOrNull,
    charset: textOrNull,
    bytes: z.int().nonnegative().nullable().describe('of the first page'),
    sha256: sha256.nullable().describe('of the bytes of the first page'),
    pages: z.array(page),
    pagesTotal: z.int().positive().nullable(),
    pagesMissing: z.array(z.int().positive()),
  }),
);

const removal = z.strictObject({
  text,
  reason: z.enum(removalReasons),
  rule: text.describe('id of the rule that decided'),
  page: z.int().positive(),
  betweenParagraphs: z.tuple([offset.nullable(), offset.nullable()]),
});

const article = exactly<ReportArticle>()(
  z.strictObject({
    title: textOrNull,
    subtitle: textOrNull,
    authors: z.array(text),
    editors: z.array(text),
    publisher: textOrNull,
    section: textOrNull,
    publishedAt: textOrNull.describe('ISO 8601 with zone, or a date alone'),
    modifiedAt: textOrNull,
    language: text.describe('BCP 47'),
    dateline: textOrNull,
    text: text.describe(
      'paragraphs joined by one blank line; every offset counts its Unicode code points, end exclusive',
    ),
    textSha256: sha256.describe('of the text in UTF-8'),
    paragraphs: z.array(z.strictObject({ start: offset, end: offset, page: z.int().positive() })),
    removed: z.array(removal).describe('what the page holds beside the article, with the rule that left it out'),
  }),
);

const anchor = z.strictObject({
  exact: text.describe('the words as they stand, an inserted cue included'),
  prefix: text.describe('32 code points before'),
  suffix: text.describe('32 code points after'),
  occurrences: z.int().nonnegative().describe('how often the exact words stand in the article'),
  textFragment: textOrNull.describe('address that highlights the words; null when they are not unique'),
});

const saidAt = z.strictObject({ text, date: textOrNull, basis: z.enum(['absolute', 'relative-to-publication']) });

const quote = exactly<ReportQuote>()(
  z.strictObject({
    id: text,
    kind: z.enum(['direct', 'indirect', 'mixed']),
    text: text.describe('the spans joined by one space'),
    spans: z.array(z.strictObject({ start: offset, end: offset })),
    speaker: textOrNull.describe('id of a speaker'),
    mention: evidenceShape.nullable().describe('the words that name the source'),
    cue: z
      .strictObject({
        ...placed,
        class: z.enum(['neutral', 'assert', 'accuse', 'deny', 'promise', 'urge', 'predict', 'hearsay']),
      })
      .nullable()
      .describe('the word that reports'),
    attribution: z.strictObject({
      rule: text,
      resolution: z.enum(['explicit', 'surname', 'enclitic', 'pronoun', 'role', 'carried-forward', 'unresolved']),
      confidence: z.enum(['high', 'medium', 'low']),
    }),
    continues: textOrNull.describe('id of the quote that this one goes on from'),
    repaired: z
      .array(z.strictObject({ text, reason: z.enum(removalReasons) }))
      .describe('what stood inside the quote on the page'),
    inside: textOrNull.describe('id of the quote that this one stands in'),
    saidAt: saidAt.nullable(),
    saidIn: z.strictObject({ text }).nullable(),
    occasion: z.strictObject({ text }).nullable(),
    anchor,
  }),
);

const speaker = z.strictObject({
  id: text,
  name: text.describe('the fullest name that the article gives'),
  kind: z.enum(['person', 'organization', 'group', 'document', 'unnamed']),
  role: textOrNull,
  affiliation: textOrNull,
  aliases: z.array(text),
  quotes: z.int().nonnegative().describe('how many quotes are theirs'),
});

const batch = exactly<BatchNote>()(
  z.strictObject({
    key: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .describe('of the page, the same in every run'),
    attempts: z.int().nonnegative().describe('how often the page was asked for'),
    sum: z
      .string()
      .regex(/^[0-9a-f]{8}$/)
      .describe('CRC-32 of all bytes of the line before this'),
  }),
)
  .optional()
  .describe('only in outputs of kutip batch');

const audit = z.strictObject({
  schemaVersion: z.literal('1.0'),
  tool,
  ok: z.literal(true),
  source,
  article,
  relevance: relevanceShape,
  speakers: z.array(speaker),
  quotes: z.array(quote),
  claims: z.array(claimShape),
  findings: z.array(findingShape),
  warnings: z.array(z.strictObject({ code: text, message: text })),
  batch,
});

const failure = z.strictObject({
  schemaVersion: z.literal('1.0'),
  tool,
  ok: z.literal(false),
  source,
  error: z.strictObject({
    code: z.enum(failureCodes),
    message: text.describe('what happened'),
    hint: text.describe('what to do'),
    status: z.int().nullable(),
  }),
  batch,
});

/**
 * The shape of a report as zod checks it: objects are closed, and the compiler holds it equal to the types of the model.
 * @example reportSchema.safeParse(JSON.parse(line)).success
 */
export const reportSchema: z.ZodType<Report> = exactly<Report>()(z.discriminatedUnion('ok', [audit, failure]));

/**
 * The shape of a report as JSON Schema 2020-12, made from the same definition.
 * @example reportJsonSchema()['$schema'] // 'https://json-schema.org/draft/2020-12/schema'
 */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...shape } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', reused: 'ref' });
  return {
    $schema,
    title: 'kutip report',
    description: 'What kutip found in one news article: who said what, and which of it can be checked.',
    ...shape,
  };
}
