import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Outcome } from '../../model/failure.ts';
import type { OpenedSource } from '../../model/source.ts';
import { inputKind } from '../../source/input-kind.ts';
import type { Bytes, ListItem } from './list-item.ts';
import { listKind } from './list-kind.ts';
import { readArchive } from './read-archive.ts';
import { readCsvList } from './read-csv-list.ts';
import { readFolder } from './read-folder.ts';
import { readNdjsonList } from './read-ndjson-list.ts';
import { readTextList } from './read-text-list.ts';
import { readXmlList } from './read-xml-list.ts';
import { unpackList } from './unpack-list.ts';

/** What opening lists needs from its surroundings. */
export interface ListOptions {
  readonly cwd: string;
  readonly stdin: Bytes;
  /** The column of a table, or the field of JSON lines; told by its name unless set. */
  readonly column: string | null;
  /** Takes the pages of archives in other languages too. */
  readonly allLanguages: boolean;
  readonly read: (address: string) => Promise<Outcome<OpenedSource>>;
}

const PAGE = /\.(?:html?|xhtml)$/iu;
const ARCHIVE = /\.warc(?:\.gz)?$/iu;

function trouble(message: string): ListItem {
  return { kind: 'trouble', message };
}

function explain(input: string, error: unknown): ListItem {
  const code = (error as NodeJS.ErrnoException).code ?? ''; // of node:fs and node:zlib
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE')
    return trouble(`There is no list “${input}”. Check the name, and the folder you are in.`);
  if (code === 'EACCES' || code === 'EPERM') return trouble(`You may not read “${input}”. Check its permissions.`);
  if (code.startsWith('Z_')) return trouble(`“${input}” is damaged or cut off. Get it again.`);
  if (code.startsWith('E')) return trouble(`“${input}” could not be read (${code}). Check the disk, then try again.`);
  throw error;
}

/** A list that is kept here may name web archives beside addresses: `arsip/2024-02.warc.gz`. */
async function* withArchives(items: AsyncIterable<ListItem>): AsyncGenerator<ListItem> {
  for await (const item of items) {
    const isArchive = item.kind === 'address' && ARCHIVE.test(item.text) && inputKind(item.text) === 'file';
    yield isArchive ? { kind: 'list', address: item.text, date: null } : item;
  }
}

/** The items of a list by what it is written in; `base` is its address, if it has one. */
async function* readItems(
  input: string,
  stream: Bytes,
  { column, base }: { readonly column: string | null; readonly base: string | null },
): AsyncGenerator<ListItem> {
  const { head, bytes } = await unpackList(stream);
  const start = head.toString('utf8');
  const kind = listKind(base === null ? input : new URL(base).pathname, head.toString('latin1'));
  switch (column !== null && kind === 'text' ? 'csv' : kind) {
    case 'text':
      return yield* base === null ? withArchives(readTextList(bytes)) : readTextList(bytes);
    case 'csv':
      return yield* readCsvList(bytes, { input, head: start, column });
    case 'ndjson':
      return yield* readNdjsonList(bytes, column);
    case 'xml':
      return yield* readXmlList(bytes, { input, head: start, base });
    case 'archive':
      return yield trouble(`“${input}” is a web archive. Keep it as a file whose name ends in .warc or .warc.gz.`);
    case 'page':
      return yield trouble(`“${input}” is a page, not a list. Read it with: kutip ${input}`);
    case 'binary':
      return yield trouble(`“${input}” is no list. Give addresses as text, CSV or JSON lines, a feed or a sitemap.`);
  }
}

async function* readFile(input: string, { cwd, column, allLanguages }: ListOptions): AsyncGenerator<ListItem> {
  const path = resolve(cwd, input);
  if ((await stat(path)).isDirectory()) {
    let pages = 0;
    for await (const item of readFolder(path, input)) {
      pages += 1;
      yield item;
    }
    if (pages === 0) yield trouble(`“${input}” is a folder without pages. Pages end in .html, .htm, .xhtml or .txt.`);
    return;
  }
  if (PAGE.test(input)) return yield { kind: 'page', text: input };
  const stream = createReadStream(path);
  try {
    if (ARCHIVE.test(input)) yield* readArchive(stream, { input, allLanguages });
    else yield* readItems(input, stream, { column, base: null });
  } finally {
    stream.destroy();
  }
}

async function* readAddress(input: string, { read, column }: ListOptions): AsyncGenerator<ListItem> {
  const opened = await read(input);
  if (!opened.ok) return yield trouble(`${input}: ${opened.failure.message} ${opened.failure.hint}`);
  const { bytes, info } = opened.value;
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  yield* readItems(input, once(), { column, base: info.finalUrl ?? input });
}

/**
 * Reads one list, whatever it is written in and wherever it is; what is wrong with it is an item too.
 * @example for await (const item of openList('daftar.txt', options)) … // { kind: 'address', text: 'https://kabar.example/1' … }
 */
export async function* openList(input: string, options: ListOptions): AsyncGenerator<ListItem> {
  const kind = inputKind(input);
  try {
    if (kind === 'url') yield* readAddress(input, options);
    else if (kind === 'stdin')
      yield* readItems('standard input', options.stdin, { column: options.column, base: null });
    else yield* readFile(input, options);
  } catch (error) {
    yield explain(input, error);
  }
}
