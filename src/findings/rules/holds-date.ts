import { months } from '../../lexicon/function-words.ts';
import { readDates } from '../../text/read-dates.ts';

/** `(9/4)` · `selama Februari` */
const PART = new RegExp(`\\d{1,2}/\\d{1,2}|(?<!\\p{L})(?:${months.join('|')})(?!\\p{L})`, 'iu');

/**
 * Tells whether a text gives a date or a part of one.
 * @example holdsDate('Survei itu digelar selama Februari.') // true
 */
export function holdsDate(text: string): boolean {
  return PART.test(text) || readDates(text).length > 0;
}
