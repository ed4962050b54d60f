import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { failed, type Outcome, success } from '../../model/failure.ts';
import type { OpenedSource } from '../../model/source.ts';
import { openExchange } from '../../source/open-exchange.ts';
import { readExchange } from '../../source/warc/read-exchange.ts';
import { readWarc } from '../../source/warc/read-warc.ts';
import type { WarcRecord } from '../../source/warc/warc-record.ts';
import type { ArchivePlace } from '../read-list/archive-place.ts';

async function findRecord({ archive, offset, nth }: ArchivePlace, cwd: string): Promise<WarcRecord | null> {
  const stream = createReadStream(resolve(cwd, archive), { start: offset });
  let left = nth;
  try {
    for await (const item of readWarc(stream, offset)) {
      if (item.kind === 'skipped' || item.record.offset !== offset) return null;
      if (left === 0) return item.record;
      left -= 1;
    }
    return null;
  } finally {
    stream.destroy();
  }
}

function changed(archive: string): Outcome<OpenedSource> {
  return failed('file-unreadable', `“${archive}” has changed since it was looked through.`, 'Run the batch again.');
}

/**
 * Opens a page that stands in a web archive, as it was when it was archived.
 * @example await openArchived({ archive: 'berita.warc.gz', offset: 4096, nth: 0 }, '/tmp') // { ok: true, value: { info: { kind: 'archive' … } … } }
 */
export async function openArchived(place: ArchivePlace, cwd: string): Promise<Outcome<OpenedSource>> {
  const { archive } = place;
  try {
    const record = await findRecord(place, cwd);
    const read = record === null ? null : await readExchange(record);
    if (read === null) return changed(archive);
    if (!read.ok) return read;
    const opened = openExchange(read.value.url, read.value, []);
    return opened.ok ? success({ ...opened.value, info: { ...opened.value.info, kind: 'archive' } }) : opened;
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error; // of node:fs
    return changed(archive);
  }
}
