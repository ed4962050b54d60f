import stringWidth from 'string-width';

/** Where a line may break: `Kami menerima 37 laporan`. */
const blanks = /\s+/u;

/** Cuts a word that is wider than a line; linear, a mark that takes no room stays with its letter. */
function cutWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const room = stringWidth(character);
    if (used + room > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += room;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/**
 * Breaks text into lines of at most `width` columns, as a terminal counts them; words wider than a line are cut.
 * @example wrap('Kami menerima 37 laporan', 14) // ['Kami menerima', '37 laporan']
 */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 8);
  const words = text.split(blanks).flatMap((word) => (stringWidth(word) > room ? cutWord(word, room) : [word]));
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words) {
    if (word === '') continue;
    const wide = stringWidth(word);
    if (line !== '' && used + 1 + wide > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line = line === '' ? word : `${line} ${word}`;
    used += used === 0 ? wide : wide + 1;
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * Shortens text to one line of at most `width` columns, with a sign for what is left out.
 * @example ellipsize('Kami menerima 37 laporan', 15, '…') // 'Kami menerima…'
 */
export function ellipsize(text: string, width: number, sign: string): string {
  const [line = '', ...rest] = wrap(text, width);
  if (rest.length === 0) return line;
  const [short = ''] = wrap(line, width - stringWidth(sign));
  return short + sign;
}
