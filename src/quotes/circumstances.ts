import { months, weekdays } from '../lexicon/function-words.ts';
import type { SaidAt } from '../model/quote.ts';
import type { Span } from '../model/span.ts';

/** When, where and on what occasion something was said, as the words around the quote tell. */
export interface Circumstances {
  readonly saidAt: SaidAt | null;
  readonly saidIn: Span | null;
  readonly occasion: Span | null;
}

const DAY = "(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum[’']at|Sabtu|Minggu)";
const PART = '(?: (?:dini hari|pagi|siang|sore|petang|malam))?';
const MONTH = '(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)';
/** `Selasa (27/6/2023)` · `Selasa, 27 Juni 2023` · `Kamis malam (17/9)` · `27 Juni 2023` · `Rabu siang` · `kemarin` */
const DATE = new RegExp(
  `(?<!\\p{L})(?:${DAY}${PART}(?:,? ini)? ?\\(\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?\\)|(?:${DAY},? )?\\d{1,2} ${MONTH}(?: \\d{4})?|${DAY}(?: ini| lalu|${PART})|(?:hari|malam|pagi|siang|sore) ini|kemarin|(?:tadi|semalam)(?!\\p{L}) ?(?:pagi|siang|malam)?)`,
  'u',
);
const NUMERIC = /(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?/u;
const WRITTEN = /(\d{1,2}) (\p{L}+)(?: (\d{4}))?/u;
/** `di Jakarta` · `di Kantor KPU Kota Damai` · `di kantor Ombudsman` */
const PLACE =
  /(?<![\p{L}])di (?:(?:kantor|gedung|kompleks|kawasan|rumah|ruang|markas|hotel|aula|balai) )?\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)*/u;
/** `saat dihubungi` · `dalam keterangan tertulis` · `melalui akun X` · `usai rapat pleno` */
const OCCASION =
  /(?<![\p{L}])(?:saat|ketika|dalam|melalui|lewat|usai|seusai|selepas|setelah|di sela-sela|dikutip dari) [^,.;:"“”«»()]{3,90}/u;

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const valid = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return valid ? date.toISOString().slice(0, 10) : null;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The date of a year-less `27/6`: in the year that puts it nearest to publication. */
function nearest(published: string, month: number, day: number): string | null {
  const year = Number(published.slice(0, 4));
  const target = Date.parse(published.slice(0, 10));
  const dates = [year - 1, year, year + 1].map((y) => iso(y, month, day)).filter((d): d is string => d !== null);
  const distance = (date: string): number => Math.abs(Date.parse(date) - target);
  return dates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function shifted(published: string, days: number): string {
  return new Date(Date.parse(published.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The last such weekday on or before publication. */
function weekdayBefore(published: string, weekday: number): string {
  const today = new Date(`${published.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return shifted(published, -((today - weekday + 7) % 7));
}

/** Resolves the words of a date; relative ones against the day of publication (ISO), null when that is unknown. */
function resolveDate(words: string, published: string | null): { date: string | null; basis: SaidAt['basis'] } {
  const numeric = NUMERIC.exec(words);
  if (numeric !== null) {
    const [, day, month, year] = numeric;
    if (year !== undefined) return { date: iso(fullYear(year), Number(month), Number(day)), basis: 'absolute' };
    return {
      date: published === null ? null : nearest(published, Number(month), Number(day)),
      basis: 'relative-to-publication',
    };
  }
  const written = WRITTEN.exec(words);
  const month = written === null ? -1 : months.indexOf((written[2] as string).toLowerCase());
  if (written !== null && month >= 0) {
    if (written[3] !== undefined)
      return { date: iso(Number(written[3]), month + 1, Number(written[1])), basis: 'absolute' };
    return {
      date: published === null ? null : nearest(published, month + 1, Number(written[1])),
      basis: 'relative-to-publication',
    };
  }
  if (published === null) return { date: null, basis: 'relative-to-publication' };
  const weekday = weekdays.findIndex((day) => words.toLowerCase().replace(/['’]/u, '').startsWith(day));
  if (weekday >= 0) return { date: weekdayBefore(published, weekday), basis: 'relative-to-publication' };
  const days = /kemarin|semalam|tadi malam/u.test(words) ? -1 : 0;
  return { date: shifted(published, days), basis: 'relative-to-publication' };
}

/**
 * Reads date, place and occasion in the words that attribute a quote (never in the quote itself).
 * @example readCircumstances('kata Ratna di Kota Damai, Selasa (27/6/2023)', 0, null) // → saidAt 2023-06-27, saidIn «di Kota Damai»
 */
export function readCircumstances(words: string, offset: number, published: string | null): Circumstances {
  const span = (match: RegExpExecArray | null): Span | null =>
    match === null ? null : { start: offset + match.index, end: offset + match.index + match[0].trimEnd().length };
  const date = DATE.exec(words);
  const at = span(date);
  return {
    saidAt: at === null || date === null ? null : { ...at, ...resolveDate(date[0], published) },
    saidIn: span(PLACE.exec(words)),
    occasion: span(OCCASION.exec(words)),
  };
}
