import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '../../model/failure.ts';
import type { OpenedSource } from '../../model/source.ts';
import { version } from '../../model/version.ts';
import type { Exchange } from '../exchange.ts';
import { hidePassword } from '../hide-password.ts';
import { type ArchiveNote, writeNote } from './archive-notes.ts';
import { writeRecord, writeResponse } from './write-record.ts';

/** A web archive that is being written. */
export interface Archive {
  /** Keeps an answer with its headers, byte for byte. */
  readonly keep: (exchange: Exchange) => Promise<void>;
  /** Notes what the user typed. */
  readonly begin: (input: string) => Promise<void>;
  /** Notes how reading an address ended, where its answers alone do not say it. */
  readonly end: (address: string, outcome: Outcome<OpenedSource>) => Promise<void>;
  /** The file, if there was anything to keep, and why it could not be written whole, if it could not. */
  readonly close: () => Promise<{ readonly path: string | null; readonly fault: string | null }>;
}

const FIELDS = 'application/warc-fields';

const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error'; // of node:fs

/** `20240220T070500Z` */
const compact = (date: Date): string => date.toISOString().replaceAll(/[-:]|\.\d+/gu, '');

/**
 * An archive in a file of its own in `folder`, which is made where there is none; the file is made when there is something to keep. Its
 * name holds the time and nothing of a page. Gives the code of what is wrong when the folder cannot be had.
 * @example await createArchive('bukti', () => new Date()) // → writes bukti/kutip-20240220T070500Z-1f3a9c2e.warc.gz
 */
export async function createArchive(folder: string, now: () => Date): Promise<Archive | { readonly fault: string }> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return { fault: errorCode(error) };
  }
  const path = join(folder, `kutip-${compact(now())}-${randomUUID().slice(0, 8)}.warc.gz`);
  const time = (): string => `${now().toISOString().slice(0, 19)}Z`;
  let file: FileHandle | null = null;
  let fault: string | null = null;
  let last: Promise<void> = Promise.resolve();

  const first = (): Buffer =>
    writeRecord({
      type: 'warcinfo',
      date: time(),
      url: null,
      contentType: FIELDS,
      block: Buffer.from(`software: kutip/${version}\r\nformat: WARC File Format 1.1\r\n`),
    });
  const append = async (record: Buffer): Promise<void> => {
    if (fault !== null) return;
    try {
      if (file === null) {
        file = await open(path, 'wx');
        await file.writeFile(first());
      }
      await file.writeFile(record);
    } catch (error) {
      fault = errorCode(error);
    }
  };
  // records of pages that are read at once must not run into each other
  const inTurn = (record: () => Buffer): Promise<void> => {
    last = last.then(() => append(record()));
    return last;
  };
  const note = (told: ArchiveNote): Promise<void> =>
    inTurn(() =>
      writeRecord({ type: 'metadata', date: time(), url: null, contentType: FIELDS, block: writeNote(told) }),
    );
  return {
    keep: (exchange) => inTurn(() => writeResponse(exchange, time())),
    begin: (input) => note({ kind: 'input', input: hidePassword(input) }),
    end: async (address, outcome) => {
      const failure = outcome.ok ? null : outcome.failure;
      const warnings = outcome.ok ? (outcome.value.warnings ?? []) : [];
      if (failure === null && warnings.length === 0) return;
      await note({ kind: 'ending', address: hidePassword(address), failure, warnings });
    },
    close: async () => {
      await last;
      try {
        await file?.close();
      } catch (error) {
        fault ??= errorCode(error);
      }
      return { path: file === null ? null : path, fault };
    },
  };
}
