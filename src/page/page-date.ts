const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januari jan january',
    'februari feb pebruari february peb',
    'maret mar march',
    'april apr',
    'mei may',
    'juni jun june',
    'juli jul july',
    'agustus agu agt agus ags aug august',
    'september sep sept',
    'oktober okt oct october',
    'november nov nopember nop',
    'desember des dec december',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
const ZONES: ReadonlyMap<string, string> = new Map([
  ['wib', '+07:00'],
  ['wita', '+08:00'],
  ['wit', '+09:00'],
]);

/** `2022-12-10T23:51:43+07:00` · `2016-02-16T13:01:52+0700` · `2023/11/02 20:59:53` · `2023-11-02` */
const NUMERIC =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/u;
/** `Kamis, 02 Nov 2023 20:59 WIB` · `17 Agustus 2025 | 15.00 WIB` · `12 January 2024 09:05 WIB` · `RABU, 01 MARET 2023 | 20:44 WIB` */
const WRITTEN =
  /(\d{1,2})[ -](\p{L}{3,9})\.?[ -](\d{4})(?:[^\d\n]{1,14}(\d{1,2})[.:](\d{2})(?::(\d{2}))?(?:\s?(WIB|WITA|WIT))?)?/iu;
/** `02/11/2023, 21:34 WIB` */
const SLASHED =
  /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[^\d\n]{1,6}(\d{1,2})[.:](\d{2})(?::(\d{2}))?(?:\s?(WIB|WITA|WIT))?)?/iu;

type Parts = readonly (string | undefined)[];

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1990 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A wall time of day as text; empty when there is none or it is none. */
function clock([hour, minute, second]: Parts): string {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return '';
  return `T${pad(Number(hour))}:${minute}${second === undefined ? '' : `:${second}`}`;
}

function compose(year: string, month: number, day: string, time: string, zone: string): string | null {
  if (!isDay(Number(year), month, Number(day))) return null;
  return `${year}-${pad(month)}-${pad(Number(day))}${time}${time === '' ? '' : zone}`;
}

/** UTC as western Indonesian time: outlets that stamp UTC print WIB. */
function toWib(iso: string): string {
  const shifted = new Date(Date.parse(iso) + 7 * 3_600_000);
  return Number.isNaN(shifted.getTime()) ? iso : `${shifted.toISOString().slice(0, 19)}+07:00`;
}

function fromNumeric(match: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second, zone] = match as unknown as [
    string,
    string,
    string,
    string,
    ...string[],
  ];
  const time = clock([hour, minute, second]);
  if (zone === 'Z' || /^[+-]00:?00$/u.test(zone ?? '')) {
    const utc = compose(year, Number(month), day, time, 'Z');
    return utc === null || time === '' ? utc : toWib(utc);
  }
  // a western zone on an Indonesian page is a wrongly signed WIB
  const local =
    zone === undefined || zone === '' || zone.startsWith('-')
      ? '+07:00'
      : zone.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2');
  return compose(year, Number(month), day, time, local);
}

/**
 * Reads a date as Indonesian outlets write it, in markup or for readers, into ISO 8601 with its zone; WIB when none is given.
 * A date without a time gives the day alone; null when there is no date.
 * @example readPageDate("Jum'at, 29 Agustus 2025 |13:10 WIB") // → '2025-08-29T13:10+07:00'
 */
export function readPageDate(words: string): string | null {
  const text = words.slice(0, 300).replace(/\s+/gu, ' ').trim();
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return fromNumeric(numeric);
  const written = WRITTEN.exec(text);
  const month = written === null ? undefined : MONTHS.get((written[2] as string).toLowerCase());
  if (written !== null && month !== undefined) {
    const [, day, , year, ...rest] = written as unknown as [string, string, string, string, ...string[]];
    return compose(year, month, day, clock(rest), ZONES.get((rest[3] ?? '').toLowerCase()) ?? '+07:00');
  }
  const slashed = SLASHED.exec(text);
  if (slashed === null) return null;
  const [, day, slashedMonth, year, ...rest] = slashed as unknown as [string, string, string, string, ...string[]];
  return compose(year, Number(slashedMonth), day, clock(rest), ZONES.get((rest[3] ?? '').toLowerCase()) ?? '+07:00');
}
