/** CRLF, CR, vertical tab, form feed, NEL and the Unicode line and paragraph separators. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** Characters that show nothing: soft hyphen, zero-width characters, direction marks, byte order mark, tags. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

/** Control characters with no place in a text. NUL too. */
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;

/** Half of a character: what a cut in the middle of an emoji leaves. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Every horizontal space, tabs and no-break spaces included. */
const SPACES = /[^\S\n]+/gu;

const SPACE_BEFORE_LINE_END = / \n/gu;
const SPACE_AFTER_LINE_END = /\n /gu;

/**
 * Brings a raw text to its canonical form: lines end in `\n`, spaces are single and plain, invisible and control characters are gone.
 * Words and quotation marks stay as they are.
 * @example normaliseText('Kami\u00A0siap,\r\nkata  Rat\u00ADna.') // → 'Kami siap,\nkata Ratna.'
 */
export function normaliseText(raw: string): string {
  return raw
    .replace(LINE_END, '\n')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(SPACES, ' ')
    .replace(SPACE_BEFORE_LINE_END, '\n')
    .replace(SPACE_AFTER_LINE_END, '\n')
    .trim();
}

/**
 * The canonical form of a text that is one line: as `normaliseText`, with line ends turned into spaces.
 * @example normaliseLine(' Ketua KPU\n  Ratna Dewi ') // → 'Ketua KPU Ratna Dewi'
 */
export function normaliseLine(raw: string): string {
  return normaliseText(raw).replaceAll('\n', ' ').replace(SPACES, ' ');
}
