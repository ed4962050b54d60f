/** What the user typed, before anything is opened. */
export type InputKind = 'url' | 'file' | 'stdin';

/** A scheme of at least two letters before a colon, so that `C:\berita.html` stays a file. `https://…`, `mailto:…` */
const scheme = /^[a-z][a-z\d+.-]+:/iu;

/**
 * Tells an address from a file name; `-` is standard input, and `./pemilu:2024.html` is a file.
 * @example inputKind('https://kabar.example/berita') // 'url'
 */
export function inputKind(input: string): InputKind {
  if (input === '-') return 'stdin';
  return scheme.test(input) ? 'url' : 'file';
}
