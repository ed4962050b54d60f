import type { Outcome } from '../../model/failure.ts';
import { type Exchange, headerOf } from '../../source/exchange.ts';
import { readExchange } from '../../source/warc/read-exchange.ts';
import { readWarc } from '../../source/warc/read-warc.ts';
import { looksIndonesian } from './is-indonesian.ts';
import type { Bytes, ListItem } from './list-item.ts';

/** How pages are chosen from an archive. */
interface ArchiveOptions {
  readonly input: string;
  /** Takes pages in other languages too. */
  readonly allLanguages: boolean;
}

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu;

function isWanted(read: Outcome<Exchange>, allLanguages: boolean): boolean {
  if (!read.ok) return true; // a page that cannot be had whole is told of
  const { status, headers, bytes } = read.value;
  if (status !== 200 && status !== 203) return false;
  if (!PAGE.test(headerOf(headers, 'content-type') ?? 'text/html')) return false;
  return allLanguages || looksIndonesian(bytes);
}

/**
 * Finds the pages in a web archive and where they stand in it. Records that are damaged, or larger than any page, are passed over,
 * counted and told of.
 * @example for await (const item of readArchive(bytes, { input: 'berita.warc.gz', allLanguages: false })) … // { kind: 'archived' … }
 */
export async function* readArchive(bytes: Bytes, { input, allLanguages }: ArchiveOptions): AsyncGenerator<ListItem> {
  let skipped = 0;
  let before = -1;
  let nth = 0;
  for await (const item of readWarc(bytes)) {
    if (item.kind === 'skipped') {
      skipped += 1;
      continue;
    }
    const { record } = item;
    nth = record.offset === before ? nth + 1 : 0;
    before = record.offset;
    const read = await readExchange(record);
    if (read === null || !isWanted(read, allLanguages)) continue;
    const id = record.fields.get('warc-record-id') ?? null;
    const date = record.fields.get('warc-date') ?? null;
    yield { kind: 'archived', archive: input, offset: record.offset, nth, id, date };
  }
  if (skipped > 0)
    yield {
      kind: 'trouble',
      message: `“${input}” holds ${skipped} records that are damaged or too large; they were left out.`,
    };
}
