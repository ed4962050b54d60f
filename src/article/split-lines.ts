import { readDateline } from '../text/dateline.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { classifyLine } from './boilerplate-lines.ts';
import { splitAtInnerLinks } from './inner-links.ts';
import { readEdges } from './read-edges.ts';

/** A paragraph break that a text without lines kept as a run of spaces. */
const WIDE_GAP = /[^\S\n]{2,}/u;
const ENDS_SENTENCE = /[.!?…]["'“”«»’)\]]{0,2}$/u;
const STARTS_SENTENCE = /^["'“‘(]?[\p{Lu}\p{N}]/u;

/** Text that was wrapped at a column has lines of nearly one length, none of them longer than this. */
const WIDEST_COLUMN = 110;
const NARROWEST_COLUMN = 30;
const FULL_LINE = 0.6;

/** …,” tutur Ratna. SINTA LARASATI Pilihan Editor: … — the author's name in capitals after the last sentence. */
const CAPITALS_BYLINE = /(?<=[.!?"”»] )\p{Lu}{3,}(?: \p{Lu}[\p{Lu}.]+){1,4}(?=$| (?:Pilihan|Baca|TEMPO|ANTARA)\b)/gu;

/** Pages that were joined into one line repeat the dateline at the head of each: the line is cut there. */
function splitAtRepeatedDateline(line: string): readonly string[] {
  const dateline = readDateline(line);
  if (dateline === null || dateline.publisher === null || dateline.place === null) return [line];
  const head = line.slice(0, dateline.end);
  const [, ...pages] = line.split(head);
  return pages.map((page) => head + page.trimEnd());
}

/** Gives what stands inside a line and is no article a line of its own. */
function splitInside(line: string): readonly string[] {
  return splitAtRepeatedDateline(line)
    .flatMap((page) => page.replace(CAPITALS_BYLINE, '\n$&\n').split(/ ?\n ?/u))
    .flatMap(splitAtInnerLinks)
    .filter((part) => part !== '');
}

/** Cuts a text that is one long line at the gaps between its paragraphs; never inside a quote. */
function splitFlat(raw: string): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const part of raw.split(WIDE_GAP).map(normaliseText)) {
    const breaks =
      current !== '' &&
      STARTS_SENTENCE.test(part) &&
      (ENDS_SENTENCE.test(current) || /\b(?:Baca|Lihat|Simak)(?: [Jj]uga)? ?: [^.]+$/u.test(current.slice(-240))) &&
      !readEdges(current).open;
    if (breaks) lines.push(current);
    current = breaks || current === '' ? part : `${current} ${part}`;
  }
  return [...lines, current].filter((line) => line !== '');
}

/** The lines between two blank lines. */
function chunksOf(text: string): readonly (readonly string[])[] {
  return text.split(/\n\n+/u).map((chunk) => chunk.split('\n').filter((line) => line !== ''));
}

/** The column at which the text was wrapped, null when its lines are paragraphs. */
function wrapColumn(chunks: readonly (readonly string[])[]): number | null {
  const inner = chunks.flatMap((chunk) => chunk.slice(0, -1));
  const widest = inner.reduce((most, line) => Math.max(most, line.length), 0);
  if (inner.length < 3 || widest > WIDEST_COLUMN || widest < NARROWEST_COLUMN) return null;
  const full = inner.filter((line) => line.length >= widest * FULL_LINE && !ENDS_SENTENCE.test(line));
  return full.length >= inner.length / 2 ? widest : null;
}

/** Joins the lines of a chunk that fill the column with the line after them. */
function unwrap(chunk: readonly string[], column: number): readonly string[] {
  const lines: string[] = [];
  let carry = '';
  for (const line of chunk) {
    const text = carry === '' ? line : `${carry} ${line}`;
    const goesOn = line.length >= column * FULL_LINE && classifyLine(line, { atHead: false, atTail: false }) === null;
    if (!goesOn) lines.push(text);
    carry = goesOn ? text : '';
  }
  return carry === '' ? lines : [...lines, carry];
}

/**
 * Cuts a pasted text into its lines, one paragraph each: text wrapped at a column is unwrapped, and a text with no line ends
 * is cut at the wide gaps between its paragraphs.
 * @example splitLines('Ketua KPU hadir.\r\n\r\nIa pulang sore.') // → ['Ketua KPU hadir.', 'Ia pulang sore.']
 */
export function splitLines(raw: string): readonly string[] {
  const text = normaliseText(raw);
  if (!text.includes('\n')) return splitFlat(raw.trim()).flatMap(splitInside);
  const chunks = chunksOf(text);
  const column = wrapColumn(chunks);
  const lines = column === null ? chunks.flat() : chunks.flatMap((chunk) => unwrap(chunk, column));
  return lines.flatMap(splitInside);
}
