import type { Report } from '../model/report.ts';

/** What `JSON.stringify` leaves raw and a terminal, an editor or a line reader may act on: DEL and C1, line separators, bidi and other format characters. */
const unsafeInJson = /[\u{7f}-\u{9f}\u{2028}\u{2029}\p{Cf}]/gu;

const escapeUnits = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');

/**
 * Prints a value as JSON that no terminal, editor or line reader stumbles over.
 * @example stringifyJson('Kami\u{202e} siap') // '"Kami\\u202e siap"'
 */
export const stringifyJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(unsafeInJson, escapeUnits);

/**
 * Prints one report as one object and several as an array, indented by two spaces.
 * @example renderJson([report]) // {\n  "schemaVersion": "1.0", … "text": "Kami siap" …
 */
export function renderJson(reports: readonly Report[]): string {
  return `${stringifyJson(reports.length === 1 ? reports[0] : reports, 2)}\n`;
}

/**
 * Prints one report a line; a line never holds a raw line break, whatever the page said.
 * @example renderNdjson([first, second]).trimEnd().split('\n').length // 2
 */
export function renderNdjson(reports: readonly Report[]): string {
  return reports.map((report) => `${stringifyJson(report)}\n`).join('');
}
