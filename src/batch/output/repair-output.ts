import type { Files } from './files.ts';
import { type Header, readLine } from './record-line.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { replaceFile } from './replace-file.ts';
import { scanLines } from './scan-lines.ts';
import { writeWhole } from './write-whole.ts';

/** What an output held, and what was done to it. */
export interface Repaired {
  /** The last one; null when there is none. */
  readonly header: Header | null;
  readonly records: number;
  /** How many of the records say that a page could not be read. */
  readonly failures: number;
  /** Lines that were damaged and are now in the file of rejects. */
  readonly rejected: number;
  /** True when the last line had been cut off. */
  readonly torn: boolean;
}

export interface RepairOptions {
  readonly files: Files;
  /** Takes the records of failures out, so that their pages are asked for again. */
  readonly retryFailed: boolean;
  /** Told of every record that stays. */
  readonly onKey: (key: Buffer) => void;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const COPIED = 1024 * 1024;

function copyRange(files: Files, from: number, to: number, { start, end }: Range): void {
  const chunk = Buffer.allocUnsafe(COPIED);
  for (let at = start; at < end; ) {
    const size = files.readSync(from, chunk, 0, Math.min(COPIED, end - at), at);
    if (size === 0) return;
    writeWhole(files, to, chunk.subarray(0, size));
    at += size;
  }
}

/** The ranges between those that go. */
function rangesBetween(gone: readonly Range[], end: number): readonly Range[] {
  const starts = [0, ...gone.map((range) => range.end)];
  const ends = [...gone.map((range) => range.start), end];
  return starts.map((start, index) => ({ start, end: ends[index] as number })).filter((one) => one.end > one.start);
}

function setAside(files: Files, path: string, fd: number, bad: readonly Range[]): void {
  if (bad.length === 0) return;
  const rejects = files.openSync(`${path}.rejects`, 'a', 0o666);
  try {
    for (const range of bad) copyRange(files, fd, rejects, range);
    files.fsyncSync(rejects);
  } finally {
    files.closeSync(rejects);
  }
}

/**
 * Reads an output that an earlier run left, killed or not: whole lines stay, a torn end is cut, damaged lines go into `….rejects`.
 * @example repairOutput('out.ndjson', { files, retryFailed: false, onKey }) // → { records: 812, torn: true … }
 */
export function repairOutput(path: string, { files, retryFailed, onKey }: RepairOptions): Repaired {
  const fd = files.openSync(path, 'r+');
  try {
    refuseForeign(files, fd, path);
    let header: Header | null = null;
    let end = 0;
    let records = 0;
    let failures = 0;
    const bad: Range[] = [];
    const gone: Range[] = [];
    for (const { start, length, bytes } of scanLines(files, fd)) {
      end = start + length + 1;
      const read = bytes === null ? ({ kind: 'bad' } as const) : readLine(bytes);
      const isFailure = read.kind === 'record' && !read.ok;
      if (read.kind === 'bad') bad.push({ start, end });
      if (read.kind === 'bad' || (retryFailed && isFailure)) gone.push({ start, end });
      else if (read.kind === 'header') header = read.header;
      else {
        records += 1;
        if (isFailure) failures += 1;
        onKey(read.key);
      }
    }
    const torn = files.fstatSync(fd).size > end;
    if (gone.length > 0) {
      setAside(files, path, fd, bad);
      const kept = rangesBetween(gone, end);
      replaceFile(files, path, (to) => {
        for (const range of kept) copyRange(files, fd, to, range);
      });
    } else if (torn) files.ftruncateSync(fd, end);
    return { header, records, failures, rejected: bad.length, torn };
  } finally {
    files.closeSync(fd);
  }
}
