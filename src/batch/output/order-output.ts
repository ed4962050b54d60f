import type { Files } from './files.ts';
import { readPlaced } from './read-placed.ts';
import { readLine } from './record-line.ts';
import { replaceFile } from './replace-file.ts';
import { scanLines } from './scan-lines.ts';
import { writeWhole } from './write-whole.ts';

interface Placed {
  readonly start: number;
  readonly length: number;
  readonly rank: number;
}

/**
 * Puts the records of an output into another order, headers first; a kill in between leaves it as it was. `rankOf` says where the record
 * of a key goes.
 * @example orderOutput('out.ndjson', realFiles, (key) => rank)
 */
export function orderOutput(path: string, files: Files, rankOf: (key: Buffer) => number): void {
  const fd = files.openSync(path, 'r');
  try {
    const lines: Placed[] = [];
    for (const { start, length, bytes } of scanLines(files, fd)) {
      const read = bytes === null ? ({ kind: 'bad' } as const) : readLine(bytes);
      lines.push({ start, length, rank: read.kind === 'record' ? rankOf(read.key) : -1 });
    }
    if (lines.every(({ rank }, index) => index === 0 || (lines[index - 1] as Placed).rank <= rank)) return;
    const ordered = lines.toSorted((a, b) => a.rank - b.rank);
    replaceFile(files, path, (to) => {
      for (const line of ordered) writeWhole(files, to, readPlaced(files, fd, line));
    });
  } finally {
    files.closeSync(fd);
  }
}
