import { monthNumbers } from '../lexicon/month-forms.ts';
import { clockAfter, clockBefore } from './read-clock.ts';

/** A full date that a text gives, with what is written of its time. */
export interface WrittenDate {
  /** `2023-11-02` */
  readonly day: string;
  /** `20:59` or `20:59:53`; null when only the day is given. */
  readonly time: string | null;
  /** As stated: `+07:00` for WIB, `Z`; null when none is. */
  readonly zone: string | null;
  /** `Diperbarui 3 November 2023` is no date of publication. */
  readonly updated: boolean;
  readonly start: number;
  readonly end: number;
}

/** `2023-11-02` · `2023/11/2` */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu;
/** `02 Nov 2023` · `5 Nopember 2020` · `02-Nov-2023` · `RABU, 01 MARET 2023` */
const DAY_FIRST = /(?<!\d)(\d{1,2})[ ./-]{1,2}(\p{L}{3,9})[ ,./-]{1,2}((?:19|20)\d{2})(?!\d)/gu;
/** `November 2, 2023` · `Thu Nov 02 2023` */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})(?!\d)/gu;
/** `02/11/2023` · `2-11-2023` · `02.11.2023` */
const NUMBERS = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/gu;
const YEAR = /(?:19|20)\d{2}/u;
/** `1698933593` · `1698933593000`, seconds or milliseconds since 1970. */
const EPOCH = /^1\d{9}(?:\d{3})?$/u;

const UPDATED =
  /(?:diperbarui|diperbaharui|dimutakhirkan|diubah|diedit|direvisi|pembaruan|perubahan terakhir|updated?|modified|edited)(?![\p{L}])/iu;
const LABEL_REACH = 40;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly day: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

function dayOf(year: number, month: number | undefined, day: number): string | null {
  if (month === undefined || year < 1945) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${year}-${two(month)}-${two(day)}` : null;
}

/** Days come first in Indonesia, but not before `AM` and `PM`, nor where only a month can be first. */
function dayOfNumbers(match: RegExpExecArray, text: string): string | null {
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const american = /^[ ,]{1,3}\d{1,2}:\d{2}(?::\d{2})? ?[ap]m\b/iu.test(text.slice(match.index + match[0].length));
  if ((american && first <= 12) || second > 12) return dayOf(year, first, second);
  return dayOf(year, second, first);
}

const monthOf = (name: string | undefined): number | undefined => monthNumbers.get((name ?? '').toLowerCase());

type Reader = readonly [RegExp, (match: RegExpExecArray, text: string) => string | null];
const READERS: readonly Reader[] = [
  [YEAR_FIRST, (match) => dayOf(Number(match[1]), Number(match[3]), Number(match[4]))],
  [DAY_FIRST, (match) => dayOf(Number(match[3]), monthOf(match[2]), Number(match[1]))],
  [MONTH_FIRST, (match) => dayOf(Number(match[3]), monthOf(match[1]), Number(match[2]))],
  [NUMBERS, dayOfNumbers],
];

function findDays(text: string): readonly Found[] {
  const all = READERS.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Found[] => {
      const day = read(match, text);
      return day === null ? [] : [{ start: match.index, end: match.index + match[0].length, day }];
    }),
  ).sort((a, b) => a.start - b.start);
  return all.filter((one, index) => one.start >= (all[index - 1]?.end ?? 0));
}

function fromEpoch(text: string): readonly WrittenDate[] {
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  const [day, time] = date.toISOString().slice(0, 19).split('T') as [string, string];
  return [{ day, time, zone: 'Z', updated: false, start: 0, end: text.length }];
}

/**
 * Finds the full dates of a short text in the forms that Indonesian pages print, for machines or for readers.
 * A date without its year, and one that is told by its distance from today (`2 jam lalu`), is none.
 * @example readDates('Terbit 2 Nov 2023, 20.59 WIB') // → [{ day: '2023-11-02', time: '20:59', zone: '+07:00', updated: false, … }]
 */
export function readDates(text: string): readonly WrittenDate[] {
  if (EPOCH.test(text)) return fromEpoch(text);
  if (!YEAR.test(text)) return [];
  let from = 0;
  return findDays(text).map(({ day, start, end }) => {
    const after = clockAfter(text, end);
    const clock = after ?? clockBefore(text.slice(from), start - from);
    const label = text.slice(Math.max(from, start - LABEL_REACH), start);
    from = after?.end ?? end;
    const { time = null, zone = null } = clock ?? {};
    return { day, time, zone, updated: UPDATED.test(label), start, end: from };
  });
}
