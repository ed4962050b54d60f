import { describe, expect, test } from 'vitest';
import { reportJsonSchema, reportSchema } from '../../src/report/schema.ts';
import { sampleFailure, sampleReport } from './sample-report.ts';

const accepts = (value: unknown): boolean => reportSchema.safeParse(value).success;

describe('reportSchema', () => {
  test('accepts an audit and a failure, as they come back from JSON', () => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(sampleReport)))).toEqual(sampleReport);
    expect(reportSchema.parse(JSON.parse(JSON.stringify(sampleFailure)))).toEqual(sampleFailure);
  });

  test('is closed: a key more or less, at any depth, is refused', () => {
    const { title, ...untitled } = sampleReport.article;
    expect(title).not.toBeNull();
    expect(accepts({ ...sampleReport, verdict: 'benar' })).toBe(false);
    expect(accepts({ ...sampleReport, article: untitled })).toBe(false);
    expect(accepts({ ...sampleReport, quotes: [{ ...sampleReport.quotes[0], score: 1 }] })).toBe(false);
    expect(accepts({ ...sampleFailure, error: { ...sampleFailure.error, stack: '' } })).toBe(false);
  });

  test('refuses offsets that are no positions and hashes that are none', () => {
    const [first] = sampleReport.claims;
    expect(accepts({ ...sampleReport, claims: [{ ...first, start: -1 }] })).toBe(false);
    expect(accepts({ ...sampleReport, claims: [{ ...first, start: 1.5 }] })).toBe(false);
    expect(accepts({ ...sampleReport, article: { ...sampleReport.article, textSha256: 'tidak ada' } })).toBe(false);
  });
});

describe('reportJsonSchema', () => {
  const schema = JSON.stringify(reportJsonSchema());

  test('is JSON Schema 2020-12 with closed objects', () => {
    expect(reportJsonSchema()['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    const objects = schema.match(/"type":"object"/gu)?.length ?? 0;
    expect(objects).toBeGreaterThan(15);
    expect(schema.match(/"additionalProperties":false/gu)).toHaveLength(objects);
  });

  test('refers only to definitions that it has', () => {
    const definitions = Object.keys(reportJsonSchema()['$defs'] ?? {});
    const references = Array.from(schema.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/gu), ([, name]) => name);
    expect(references.length).toBeGreaterThan(0);
    expect(new Set(definitions)).toEqual(new Set(references));
  });
});
