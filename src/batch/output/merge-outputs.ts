import { createHash } from 'node:crypto';
import { createKeySet } from '../read-list/key-set.ts';
import type { Files } from './files.ts';
import { lockOutput } from './lock-output.ts';
import { OutputError, writeError } from './output-error.ts';
import { readPlaced } from './read-placed.ts';
import { type Header, headerLine, readLine } from './record-line.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { replaceFile } from './replace-file.ts';
import { scanLines } from './scan-lines.ts';
import { writeWhole } from './write-whole.ts';

/** What came of joining outputs. */
export interface Merged {
  readonly records: number;
  readonly failures: number;
  /** Records of pages that another output had too. */
  readonly repeated: number;
  /** Lines that were damaged, and are not in it. */
  readonly damaged: number;
  /** True when the outputs were made with different options. */
  readonly isMixed: boolean;
}

/** Where the record of a page stands. */
interface Placed {
  readonly file: number;
  readonly start: number;
  readonly length: number;
  readonly ok: boolean;
}

/** The first record that was read, else the last. */
function better(known: Placed | undefined, found: Placed): Placed {
  return known?.ok === true ? known : found;
}

/** An output to be read; throws `OutputError` when there is none. */
function openInput(files: Files, path: string): number {
  try {
    if (!files.statSync(path).isFile()) throw new OutputError(`“${path}” is no file that kutip batch kept.`);
    const fd = files.openSync(path, 'r');
    refuseForeign(files, fd, path);
    return fd;
  } catch (error) {
    if (error instanceof OutputError) throw error;
    const code = (error as NodeJS.ErrnoException).code; // of node:fs
    throw new OutputError(`“${path}” could not be read (${code ?? 'unknown error'}). Check the name.`, {
      cause: error,
    });
  }
}

/**
 * Joins outputs into one with one record a page, in the order of their keys, so that the order of the files decides nothing else.
 * @example mergeOutputs(['a.ndjson', 'b.ndjson'], 'semua.ndjson', realFiles).records // → 2000
 */
export function mergeOutputs(inputs: readonly string[], path: string, files: Files): Merged {
  const known = createKeySet();
  const places: Placed[] = [];
  const headers: Header[] = [];
  const open: number[] = [];
  let found = 0;
  let damaged = 0;
  try {
    for (const [file, input] of inputs.entries()) {
      const fd = openInput(files, input);
      open.push(fd);
      for (const { start, length, bytes } of scanLines(files, fd)) {
        const read = bytes === null ? ({ kind: 'bad' } as const) : readLine(bytes);
        if (read.kind === 'bad') damaged += 1;
        else if (read.kind === 'header') headers.push(read.header);
        else {
          const { number } = known.add(read.key);
          places[number] = better(places[number], { file, start, length, ok: read.ok });
          found += 1;
        }
      }
    }
    const order = places.map((_, number) => number).sort((a, b) => known.key(a).compare(known.key(b)));
    const keys = createHash('sha256');
    for (const number of order) keys.update(known.key(number));
    const lists = { entries: order.length, sha256: keys.digest('hex') };
    const { options } = headers[0] ?? { options: {} };
    const release = lockOutput(path, files);
    try {
      replaceFile(files, path, (to) => {
        writeWhole(files, to, headerLine({ options, lists }));
        for (const number of order) {
          const place = places[number] as Placed;
          writeWhole(files, to, readPlaced(files, open[place.file] as number, place));
        }
      });
    } catch (error) {
      throw writeError(path, error);
    } finally {
      release();
    }
    const isMixed = new Set(headers.map((header) => JSON.stringify(header.options))).size > 1;
    const failures = places.filter(({ ok }) => !ok).length;
    return { records: order.length, failures, repeated: found - order.length, damaged, isMixed };
  } finally {
    for (const fd of open) files.closeSync(fd);
  }
}
