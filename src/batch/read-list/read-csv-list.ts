import type { Bytes, ListItem } from './list-item.ts';
import { pipeInto } from './unpack-list.ts';

const LONGEST_ROW = 1024 * 1024;
const SHOWN = 200;

/** Names that columns of addresses have. */
const ADDRESS_COLUMN = /^\s*(?:url|urls|link|address|alamat|tautan|href|loc)\s*$/iu;
const ADDRESS = /^\s*https?:\/\//iu;

/** Where the addresses stand: in which column, and from which row on. Null when that cannot be told. */
interface Place {
  readonly column: number;
  readonly header: boolean;
}

function placeIn(row: readonly string[], column: string | null): Place | null {
  if (column !== null) {
    const named = row.findIndex((cell) => cell.trim().toLowerCase() === column.trim().toLowerCase());
    if (named !== -1) return { column: named, header: true };
    if (!/^[1-9]\d{0,3}$/u.test(column)) return null;
    const counted = Number(column) - 1;
    return { column: counted, header: !ADDRESS.test(row[counted] ?? '') };
  }
  const address = row.findIndex((cell) => ADDRESS.test(cell));
  if (address !== -1) return { column: address, header: false };
  const named = row.findIndex((cell) => ADDRESS_COLUMN.test(cell));
  return named === -1 ? null : { column: named, header: true };
}

/** The sign between the cells of a first line: the one that it holds most of. */
function delimiterOf(line: string): string {
  const count = (sign: string): number => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * Reads a table with one address a row: in the column of that name or number, else in the one named url, link, alamat …
 * `head` is how the file starts. A row that cannot be read is passed on as it stands.
 * @example for await (const item of readCsvList(bytes, { input: 'daftar.csv', head, column: 'tautan' })) …
 */
export async function* readCsvList(
  bytes: Bytes,
  { input, head, column }: { readonly input: string; readonly head: string; readonly column: string | null },
): AsyncGenerator<ListItem> {
  const { parse } = await import('csv-parse');
  const rows = pipeInto(
    bytes,
    parse({
      bom: true,
      delimiter: delimiterOf(head.split('\n', 1)[0] ?? ''),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    }),
  );
  let place: Place | null = null;
  try {
    for await (const row of rows as AsyncIterable<readonly string[]>) {
      if (place === null) {
        place = placeIn(row, column);
        if (place === null) {
          yield { kind: 'trouble', message: noColumn(input, column) };
          return;
        }
        if (place.header) continue;
      }
      const text = (row[place.column] ?? '').trim();
      yield { kind: 'address', text: text === '' ? row.join(', ').slice(0, SHOWN) : text, date: null };
    }
  } catch (error) {
    const code = (error as { code?: unknown }).code; // of csv-parse
    if (typeof code !== 'string' || !code.startsWith('CSV_')) throw error;
    yield { kind: 'trouble', message: broken(input) };
  }
}

function noColumn(input: string, column: string | null): string {
  return column === null
    ? `“${input}” has no column of addresses. Name it, or give its number, with --column.`
    : `“${input}” has no column “${column}”. Name the column of the addresses, or give its number.`;
}

function broken(input: string): string {
  return `“${input}” is no proper table. Look for a quotation mark that is never closed.`;
}
