import type { WrittenDate } from './read-dates.ts';

type Moment = Pick<WrittenDate, 'day' | 'time' | 'zone'>;

const HOUR = 3_600_000;
const WIB = '+07:00';

/** UTC as western Indonesian time, to the second when seconds are given. */
function toWib(day: string, time: string): string {
  const shifted = new Date(Date.parse(`${day}T${time}Z`) + 7 * HOUR);
  return `${shifted.toISOString().slice(0, 11 + time.length)}${WIB}`;
}

/**
 * Writes a date down as ISO 8601 in Indonesian time: WIB where no zone is given, where UTC is, and where a zone west of Greenwich
 * was stamped on a wall time of here. A date without a time stays a day.
 * @example dateInstant({ day: '2023-11-02', time: '14:34', zone: 'Z' }) // → '2023-11-02T21:34+07:00' of «2 November 2023, 14.34 UTC»
 */
export function dateInstant({ day, time, zone }: Moment): string {
  if (time === null) return day;
  if (zone === 'Z') return toWib(day, time);
  return `${day}T${time}${zone === null || zone.startsWith('-') ? WIB : zone}`;
}
