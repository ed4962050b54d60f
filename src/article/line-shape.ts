import { pairMarks } from '../text/pair-marks.ts';
import { readEdges } from './read-edges.ts';

/** What a line of plain text looks like, by its capitals and its end. */
export type LineShape =
  /** A headline: title case, no full stop. `Wali Kota: Jangan Panik, Stok Beras Aman` */
  | 'headline'
  /** A short line with no end mark, in sentence case or of few words. `Alasan penundaan` */
  | 'heading'
  /** Few words in title case before a colon. `Wajib Dibaca:` */
  | 'label'
  | 'prose';

/** Words that stay in lower case in title case. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'di ke dari yang dan atau untuk dengan pada oleh dalam agar bagi tak hingga sampai saat jika usai soal terkait karena sebagai jadi the of and to in for on a an at by vs'.split(
    ' ',
  ),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const FULL_STOP = /[^.]\.["'“”«»’)\]]{0,2}$/u;
const LOUD_END = /[!?…]["'“”«»’)\]]{0,2}$|\.\.\.$/u;
/** `…," ujarnya` · `…!” kata Ratna`: a quote with its attribution is prose, whatever its end. */
const ATTRIBUTED = /[,.!?…]["”’»] ?\p{Ll}/u;

const LONGEST_HEADLINE = 180;
const LONGEST_HEADING = 12;
const LONGEST_LABEL = 4;
const TITLE_CASE = 0.6;
const LOUD_TITLE_CASE = 0.8;

interface Capitals {
  readonly words: number;
  /** Words that title case would capitalise, the first left out. */
  readonly content: number;
  /** The share of them that is. */
  readonly share: number;
}

function readCapitals(line: string): Capitals {
  const words = line.match(WORD) ?? [];
  const content = words.slice(1).filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const capital = content.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return {
    words: words.length,
    content: content.length,
    share: content.length === 0 ? 1 : capital.length / content.length,
  };
}

/** A line that is nothing but one quote is somebody's words. */
function isWholeQuote(line: string): boolean {
  const pair = pairMarks(line, { start: 0, end: line.length }).pairs[0];
  return pair !== undefined && pair.open === 0 && pair.close === line.length;
}

/** A line that ends like a sentence must be title case throughout. `Ratna: Jangan Takut Melapor!` */
function isLoudHeadline(content: number, share: number): boolean {
  return content >= 3 && share >= (content === 3 ? 1 : LOUD_TITLE_CASE);
}

/**
 * Judges a line by its shape alone. Prose is the answer whenever the shape does not decide.
 * @example lineShape('Transkrip Pesan Suara Hadir di Aplikasi Warga') // → 'headline'
 */
export function lineShape(line: string): LineShape {
  if (line.length > LONGEST_HEADLINE || FULL_STOP.test(line) || ATTRIBUTED.test(line)) return 'prose';
  const edges = readEdges(line);
  if (edges.open || edges.closesFirst || edges.startsLower || edges.listItem) return 'prose';
  const { words, content, share } = readCapitals(line);
  if (words === 0) return 'heading';
  if (edges.introduces)
    return line.endsWith(':') && words <= LONGEST_LABEL && words > 1 && share === 1 ? 'label' : 'prose';
  if (LOUD_END.test(line)) return isLoudHeadline(content, share) ? 'headline' : 'prose';
  if (isWholeQuote(line) && share < LOUD_TITLE_CASE) return 'prose';
  if (words >= 4 && content >= 3 && share >= TITLE_CASE) return 'headline';
  return words <= LONGEST_HEADING ? 'heading' : 'prose';
}
