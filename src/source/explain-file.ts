import { type Failure, failed } from '../model/failure.ts';

type Failed = { readonly ok: false; readonly failure: Failure };

/** A host without its scheme, as people paste it. `kabar.example/pemilu/berita-1` */
const looksLikeAddress = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/|$)/iu;

/** Names that end so are files, not hosts. */
const fileEnding = /\.(?:html?|txt|xhtml|md|mhtml|pdf|json|ndjson|csv|xml|docx?|w?arc|gz)$/iu;

function notFound(input: string): Failed {
  const hint =
    looksLikeAddress.test(input) && !fileEnding.test(input)
      ? `If it is a web address, write https://${input}`
      : 'Check the name, and the folder you are in.';
  return failed('file-not-found', `There is no file “${input}”.`, hint);
}

/** The failure of a folder where a file was meant. */
export const directory = (input: string): Failed =>
  failed(
    'is-directory',
    `“${input}” is a folder.`,
    'Give the name of one page in it, for example with a wildcard: *.html',
  );

/**
 * Says in plain words why a file could not be read.
 * @example explainFile('hilang.html', error).failure.code // 'file-not-found'
 */
export function explainFile(input: string, error: unknown): Failed {
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
