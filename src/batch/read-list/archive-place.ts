/** Where a record stands: in which archive, from which byte, and which of the records that start there it is. */
export interface ArchivePlace {
  readonly archive: string;
  readonly offset: number;
  readonly nth: number;
}

const PLACE = /^(\d{1,16}) (\d{1,9}) (.*)$/su;

/**
 * A place in one line.
 * @example writePlace({ archive: 'berita.warc.gz', offset: 4096, nth: 0 }) // → '4096 0 berita.warc.gz'
 */
export function writePlace({ archive, offset, nth }: ArchivePlace): string {
  return `${offset} ${nth} ${archive}`;
}

/**
 * The place that a line tells of.
 * @example readPlace('4096 0 berita.warc.gz').offset // → 4096
 */
export function readPlace(line: string): ArchivePlace {
  const [, offset = '0', nth = '0', archive = line] = PLACE.exec(line) ?? [];
  return { archive, offset: Number(offset), nth: Number(nth) };
}
