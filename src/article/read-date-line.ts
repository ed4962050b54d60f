import { months } from '../lexicon/function-words.ts';

/** `27 Juni 2023 14:20 WIB` · `27/06/2023, 14.20 WIT` · `5 Agt 2024` */
const DATE =
  /\b(\d{1,2})(?: (\p{L}{3,9})\.? |[/-](\d{1,2})[/-])(\d{4})(?:[,| •·-]{1,4}(?:(?:pukul|jam) )?(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?)?(?: ?(WIB|WITA|WIT)\b)?/iu;

const OFFSETS: Readonly<Record<string, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };
/** Short and English forms that do not begin like the Indonesian name. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  may: 5,
  agt: 8,
  ags: 8,
  aug: 8,
  oct: 10,
  dec: 12,
  pebruari: 2,
  nopember: 11,
};

function monthNumber(name: string): number | null {
  const lower = name.toLowerCase();
  const other = OTHER_MONTHS[lower] ?? OTHER_MONTHS[lower.slice(0, 3)];
  if (other !== undefined) return other;
  const index = months.findIndex((month) => month.startsWith(lower.slice(0, 3)));
  return index < 0 ? null : index + 1;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1945 && year < 2100;
  return real ? `${year}-${two(month)}-${two(day)}` : null;
}

/**
 * Reads the date that a line at the head of a page gives, with its time and zone when they are there; western time is assumed.
 * @example readDateLine('Selasa, 27 Juni 2023 14:20 WIB') // → '2023-06-27T14:20:00+07:00'
 */
export function readDateLine(line: string): string | null {
  const match = DATE.exec(line);
  if (match === null) return null;
  const [, day, name, number, year, hour, minute, zone] = match;
  const month = name === undefined ? Number(number) : monthNumber(name);
  const date = month === null ? null : isoDate(Number(year), month, Number(day));
  if (date === null || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${two(Number(hour))}:${minute}:00${OFFSETS[(zone ?? 'WIB').toUpperCase()] ?? '+07:00'}`;
}
