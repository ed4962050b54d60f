import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FailureReport } from '../../src/model/report.ts';
import { renderJson, renderNdjson } from '../../src/report/json.ts';
import { sampleFailure, sampleReport } from './sample-report.ts';

const saying = (message: string): FailureReport => ({ ...sampleFailure, error: { ...sampleFailure.error, message } });

describe('renderJson', () => {
  test('prints one object for one report and an array for several', () => {
    expect(JSON.parse(renderJson([sampleReport]))).toEqual(sampleReport);
    expect(JSON.parse(renderJson([sampleReport, sampleFailure]))).toEqual([sampleReport, sampleFailure]);
    expect(renderJson([sampleReport]).startsWith('{\n  "schemaVersion": "1.0",\n')).toBe(true);
  });

  test('gives the words back whatever they are, and holds nothing that a terminal acts on', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('a', '"', '\u{1b}', '\u{9b}', '\u{7f}', '\u{202e}', '\u{e0041}', '\n', '\u{2028}', '🧧'),
    });
    fc.assert(
      fc.property(hostile, (message) => {
        const printed = renderJson([saying(message)]);
        expect(JSON.parse(printed)).toEqual(saying(message));
        expect(printed).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('renderNdjson', () => {
  test('prints one line a report, in their order, failures included', () => {
    const printed = renderNdjson([saying('baris\nbaru\u{2028}lagi\u{85}dan\r'), sampleReport]);
    const lines = printed.split(/[\n\r\u{85}\u{2028}\u{2029}]/u);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('');
    expect(JSON.parse(lines[1] ?? '')).toEqual(sampleReport);
  });

  test('prints nothing for nothing', () => {
    expect(renderNdjson([])).toBe('');
  });
});
