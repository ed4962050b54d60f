import type { Outcome } from '../model/failure.ts';
import type { OpenedSource } from '../model/source.ts';
import { maxPageBytes } from '../page/page-limits.ts';
import type { WebReader } from './http/web-reader.ts';
import { inputKind } from './input-kind.ts';
import { localSource, tooLarge } from './local-source.ts';
import { readCapped } from './read-capped.ts';
import { readFileSource } from './read-file.ts';

/** What opening a source needs from its surroundings. */
export interface OpenOptions {
  /** The folder that file names are relative to. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Reads the addresses; loads nothing before the first one. */
  readonly web: Pick<WebReader, 'read'>;
}

async function readStdin(input: string, stdin: AsyncIterable<Uint8Array>): Promise<Outcome<OpenedSource>> {
  const bytes = await readCapped(stdin, maxPageBytes);
  return bytes === null ? tooLarge('Standard input') : localSource({ input, kind: 'stdin', bytes });
}

/**
 * Opens what the user typed: an address, a file, or `-` for standard input.
 * @example await openSource('berita.html', options) // { ok: true, value: { info: { kind: 'file' … }, bytes } }
 */
export async function openSource(input: string, options: OpenOptions): Promise<Outcome<OpenedSource>> {
  switch (inputKind(input)) {
    case 'url':
      return options.web.read(input);
    case 'stdin':
      return readStdin(input, options.stdin);
    case 'file':
      return readFileSource(input, options.cwd);
  }
}
