import type { Bytes, ListItem } from './list-item.ts';
import { readLines } from './read-lines.ts';

const LONGEST_LINE = 64 * 1024;

/** `# daftar pekan ini` */
const REMARK = /^\s*(?:#|$)/u;

/**
 * Reads a list with one address a line; empty lines and lines that start with # are passed over.
 * @example for await (const item of readTextList(bytes)) … // { kind: 'address', text: 'https://kabar.example/1', date: null }
 */
export async function* readTextList(bytes: Bytes): AsyncGenerator<ListItem> {
  for await (const line of readLines(bytes, LONGEST_LINE)) {
    if (line.kind === 'cut') yield { kind: 'cut', text: line.start, digest: line.digest };
    else if (!REMARK.test(line.text)) yield { kind: 'address', text: line.text.trim(), date: null };
  }
}
