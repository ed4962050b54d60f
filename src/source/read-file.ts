import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Failure, failed, type Outcome } from '../model/failure.ts';
import type { OpenedSource } from '../model/source.ts';
import { maxPageBytes } from '../page/page-limits.ts';
import { localSource, tooLarge } from './local-source.ts';
import { readCapped } from './read-capped.ts';

type Failed = { readonly ok: false; readonly failure: Failure };

/** A host without its scheme, as people paste it. `kabar.example/pemilu/berita-1` */
const looksLikeAddress = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/|$)/iu;

/** Names that end so are files, not hosts. */
const fileEnding = /\.(?:html?|txt|xhtml|md|mhtml|pdf|json|ndjson|csv|xml|docx?|gz)$/iu;

function notFound(input: string): Failed {
  const hint =
    looksLikeAddress.test(input) && !fileEnding.test(input)
      ? `If it is a web address, write https://${input}`
      : 'Check the name, and the folder you are in.';
  return failed('file-not-found', `There is no file “${input}”.`, hint);
}

const directory = (input: string): Failed =>
  failed(
    'is-directory',
    `“${input}” is a folder.`,
    'Give the name of one page in it, for example with a wildcard: *.html',
  );

function explain(input: string, error: unknown): Failed {
  const code = (error as NodeJS.ErrnoException).code; // of node:fs, which throws nothing else
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE')
    return notFound(input);
  if (code === 'EISDIR') return directory(input);
  if (code === 'EACCES' || code === 'EPERM')
    return failed('file-unreadable', `You may not read “${input}”.`, 'Check its permissions.');
  return failed(
    'file-unreadable',
    `“${input}” could not be read (${code ?? 'unknown error'}).`,
    'Check the disk, then try again.',
  );
}

async function readOpened(input: string, path: string): Promise<Outcome<OpenedSource>> {
  const file = await open(path, 'r');
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) return directory(input);
    if (stat.size > maxPageBytes) return tooLarge(`“${input}”`);
    const bytes = await readCapped(file.createReadStream({ autoClose: false }), maxPageBytes);
    return bytes === null ? tooLarge(`“${input}”`) : localSource({ input, kind: 'file', bytes });
  } finally {
    await file.close();
  }
}

/**
 * Reads a saved page or the text of an article; whatever is wrong with the file is a failure, never an exception.
 * @example await readFileSource('hilang.html', '/tmp') // { ok: false, failure: { code: 'file-not-found' … } }
 */
export async function readFileSource(input: string, cwd: string): Promise<Outcome<OpenedSource>> {
  try {
    return await readOpened(input, resolve(cwd, input));
  } catch (error) {
    return explain(input, error);
  }
}
