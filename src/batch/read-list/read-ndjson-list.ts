import type { Bytes, ListItem } from './list-item.ts';
import { readLines } from './read-lines.ts';

const LONGEST_LINE = 16 * 1024 * 1024;
const SHOWN = 200;

type Fields = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function addressIn(value: unknown, field: string | null): string | null {
  if (typeof value === 'string') return value;
  if (!isFields(value)) return null;
  const source = value['source'];
  const named = field === null ? [value['url'], value['link'], value['address']] : [value[field]];
  // a report of kutip says in its source what was asked for
  const found = [...named, isFields(source) ? source['input'] : null].find((one) => typeof one === 'string');
  return (found as string | undefined) ?? null;
}

/**
 * Reads a list with one JSON value a line: an address, an object with one in `field` (`url`, `link` or `address` unless set), or a report.
 * @example for await (const item of readNdjsonList(bytes, null)) … // from {"url": "https://kabar.example/1"}
 */
export async function* readNdjsonList(bytes: Bytes, field: string | null): AsyncGenerator<ListItem> {
  for await (const line of readLines(bytes, LONGEST_LINE)) {
    if (line.kind === 'cut') yield { kind: 'cut', text: line.start, digest: line.digest };
    else if (line.text.trim() !== '') {
      const value = parse(line.text);
      if (isFields(value) && value['kutip'] === 'batch') continue;
      const address = addressIn(value, field);
      yield { kind: 'address', text: address?.trim() ?? line.text.trim().slice(0, SHOWN), date: null };
    }
  }
}
