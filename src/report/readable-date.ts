import type { Language } from './format.ts';

/** A date of the report: `2024-02-12T14:20:00+07:00`, or without its time. */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?)?/u;

const indonesianZones: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/**
 * A date for a reader, in the zone that the page gave it in; what is no ISO date is shown as it is.
 * @example readableDate('2024-02-12T14:20:00+07:00', 'id') // '12 Feb 2024 14.20 WIB'
 */
export function readableDate(date: string, lang: Language): string {
  const [, year, month, day, hour, minute, zone] = isoDate.exec(date) ?? [];
  const name = monthNames[lang][Number(month) - 1];
  if (name === undefined) return date;
  const time = hour === undefined ? [] : [`${hour}${lang === 'id' ? '.' : ':'}${minute}`];
  const where = zone === undefined ? [] : [indonesianZones[zone] ?? (zone === 'Z' ? 'UTC' : zone)];
  return [String(Number(day)), name, year, ...time, ...where].join(' ');
}
