const PLAIN = /^[\w@%+=:,./~-]+$/u;

/**
 * Words as a shell reads them back, to be copied.
 * @example shellWords(['kutip', 'batch', 'daftar pekan ini.txt']) // → "kutip batch 'daftar pekan ini.txt'"
 */
export function shellWords(words: readonly string[]): string {
  return words.map((word) => (PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
