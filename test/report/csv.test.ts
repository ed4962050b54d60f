import { describe, expect, test } from 'vitest';
import { renderCsv } from '../../src/report/csv.ts';
import { sampleFailure, sampleReport } from './sample-report.ts';

/** Reads quoted CSV back, as a spreadsheet would. */
function readCsv(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/uy;
  const rows: string[][] = [[]];
  const body = text.replace(/^\u{feff}/u, '').trimEnd();
  while (cell.lastIndex < body.length) {
    const [, quoted, bare = '', end] = cell.exec(body) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows;
}

const withTitle = (title: string) => ({ ...sampleReport, article: { ...sampleReport.article, title } });

describe('renderCsv', () => {
  const [head = [], ...rows] = readCsv(renderCsv([sampleReport, sampleFailure]));
  const value = (row: number, column: string): string | undefined => rows[row]?.[head.indexOf(column)];

  test('has a row a claim, with its speaker, its quote and its place', () => {
    expect(rows).toHaveLength(sampleReport.claims.length + 1);
    expect(value(0, 'claim')).toBe('Kami menerima 37 laporan sejak masa tenang dimulai.');
    expect(value(0, 'speaker')).toBe('Ratna Dewi Lestari');
    expect(value(0, 'types')).toBe('quantity; event');
    expect(value(3, 'legal_refs')).toBe('Pasal 523 ayat (2)');
    expect(value(6, 'speaker')).toBe('');
    expect(Number(value(0, 'start'))).toBe(sampleReport.claims[0]?.start);
  });

  test('loses no source: a failure and an article without claims have a row of their own', () => {
    expect(value(7, 'error')).toBe('http-status');
    expect(readCsv(renderCsv([{ ...sampleReport, claims: [] }]))).toHaveLength(2);
  });

  test('opens right in a spreadsheet: byte order mark, CRLF, the same number of cells in each row', () => {
    expect(renderCsv([sampleReport]).startsWith('\u{feff}"input"')).toBe(true);
    expect(renderCsv([sampleReport])).toMatch(/[^\r]\r\n$/u);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  test.each(['=cmd()', '+62', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', ' =1', '"=1', '|calc', '%0A'])(
    'makes text of the formula %j',
    (title) => {
      const cells = readCsv(renderCsv([withTitle(title)]))[1] ?? [];
      expect(cells[2]).toMatch(/^'/u);
      expect(cells).toHaveLength(head.length);
    },
  );

  test('keeps quotes, semicolons and line breaks inside their cell', () => {
    const cells = readCsv(renderCsv([withTitle('"Curang"; kata\r\ndia, "lagi"')]))[1];
    expect(cells?.[2]).toBe('"Curang"; kata dia, "lagi"');
  });
});
