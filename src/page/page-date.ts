import { dateInstant } from '../text/date-instant.ts';
import { readDates } from '../text/read-dates.ts';

const LONGEST = 300;

/**
 * Reads the date of publication that a short text gives, in markup or for readers, into ISO 8601 with its zone; WIB when none is given.
 * A date without a time gives the day alone; null when there is no date, or none but that of a change.
 * @example readPageDate("Jum'at, 29 Agustus 2025 |13:10 WIB") // → '2025-08-29T13:10+07:00'
 */
export function readPageDate(words: string): string | null {
  const text = words.slice(0, LONGEST).replace(/\s+/gu, ' ').trim();
  const date = readDates(text).find(({ updated }) => !updated);
  return date === undefined ? null : dateInstant(date);
}
