import { abbreviations } from '../lexicon/abbreviations.ts';
import type { Span } from '../model/span.ts';
import { rememberLast } from './remember-last.ts';

/** What a sentence can end with. */
const MARKS = /[.!?…\n]/gu;
const END = /[.!?…]/u;
const CLOSER = /["”“’')\]»]/u;
const WORD_BEFORE = /[\p{L}.]+$/u;
const INITIAL = /^\p{Lu}$/u;

/** A full stop that belongs to an abbreviation, an initial, or stands between digits. */
function belongsToWord(text: string, at: number, from: number): boolean {
  const next = text[at + 1] ?? '';
  if (/[\p{L}\p{N}]/u.test(next)) return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(from, at - 12), at))?.[0] ?? '';
  if (word === '') return false;
  if (abbreviations.has(word.toLowerCase())) return true;
  return INITIAL.test(word) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 4));
}

/** Where the run of end marks and closing marks that starts at `at` ends. */
function endOfRun(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && END.test(text[end] as string)) end += 1;
  while (end < to && CLOSER.test(text[end] as string)) end += 1;
  return end;
}

function trimmed(text: string, start: number, end: number): Span {
  let a = start;
  let b = end;
  while (a < b && /\s/u.test(text[a] as string)) a += 1;
  while (b > a && /\s/u.test(text[b - 1] as string)) b -= 1;
  return { start: a, end: b };
}

function cut(text: string, within: Span): readonly Span[] {
  const sentences: Span[] = [];
  const push = (start: number, end: number): void => {
    const span = trimmed(text, start, end);
    if (span.end > span.start) sentences.push(span);
  };
  let start = within.start;
  let read = within.start;
  for (const match of text.slice(within.start, within.end).matchAll(MARKS)) {
    const at = within.start + match.index;
    if (at < read) continue;
    if (match[0] === '\n') {
      push(start, at);
      start = at + 1;
      continue;
    }
    if (match[0] === '.' && belongsToWord(text, at, within.start)) continue;
    const end = endOfRun(text, at, within.end);
    read = end;
    let next = end;
    while (next < within.end && /\s/u.test(text[next] as string)) next += 1;
    if (next < within.end && (next === end || /\p{Ll}/u.test(text[next] as string))) continue;
    push(start, end);
    start = end;
  }
  push(start, within.end);
  return sentences;
}

const sentencesOf = rememberLast((text) => cut(text, { start: 0, end: text.length }));

/**
 * Cuts a stretch of text into sentences: end marks of abbreviations, titles, initials, numbers and clock times do not count.
 * The spans are trimmed and lie inside `within`.
 * @example splitSentences('Prof. Dr. Ratna hadir. Ia pulang pukul 14.30 WIB.', whole) // → two spans
 */
export function splitSentences(text: string, within: Span): readonly Span[] {
  return within.start === 0 && within.end === text.length ? sentencesOf(text) : cut(text, within);
}
