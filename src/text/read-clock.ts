/** A time of day with the zone that is written behind it. */
export interface Clock {
  /** `20:59` or `20:59:53`. */
  readonly time: string;
  /** `+07:00`, `Z`, as stated; null when no zone is. */
  readonly zone: string | null;
  readonly end: number;
}

/** Between date and time: ` | ` · `, ` · ` – ` · `T` · ` pukul ` · `, pada jam ` */
const GAP = /(?:T(?=\d)|[^\p{L}\d]{1,6}(?:(?:pada )?(?:pukul|jam|pkl|at)\.?[ :]{0,2})?)/iuy;
/** `20:59:53.000` · `15.00` · `9:34 pm` */
const TIME = /(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?(?:[.,]\d{1,9})?(?!\d)(?:\s?([ap])\.?m\b\.?)?/iuy;
/** `WIB` · `(WITA)` · `Z` · `+0700` · `GMT+7` */
const ZONE =
  /\s?\(?(?:(WIB|WITA|WIT|Z|UTC|GMT)(?![\p{L}\d]|\s?[+-]\d)|(?:(?:GMT|UTC)\s?)?([+-]\d{2}):?(\d{2})(?!\d)|(?:GMT|UTC)\s?([+-]\d{1,2})(?![\d:])|([+-]\d{2})(?![\d:]))/iuy;
/** `20:59 WIB, Kamis, ` before a date. */
const BEFORE_DATE =
  /(?<!\d)(\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?(?:WIB|WITA|WIT))?)[ ,|•·–—-]{1,4}(?:\p{L}{3,7}['’]?\p{L}{0,3},? )?$/iu;

const NAMED: Readonly<Record<string, string>> = {
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
};

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const two = (value: number): string => String(value).padStart(2, '0');

function zoneAt(text: string, at: number): { readonly zone: string | null; readonly end: number } {
  const match = matchAt(ZONE, text, at);
  if (match === null) return { zone: null, end: at };
  const [whole, name, hours, minutes, gmtHours, bare] = match;
  const end = at + whole.length;
  if (name !== undefined) return { zone: NAMED[name.toUpperCase()] ?? null, end };
  const offset = Number(hours ?? gmtHours ?? bare);
  if (offset === 0 && Number(minutes ?? 0) === 0) return { zone: 'Z', end };
  const sign = (hours ?? gmtHours ?? bare ?? '').startsWith('-') ? '-' : '+';
  return { zone: `${sign}${two(Math.abs(offset))}:${minutes ?? '00'}`, end };
}

function timeAt(text: string, at: number): Clock | null {
  const match = matchAt(TIME, text, at);
  if (match === null) return null;
  const [whole, hour, minute, second, half] = match;
  const twelve = half === undefined ? null : Number(hour) % 12;
  const hours = twelve === null ? Number(hour) : twelve + (half?.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const time = `${two(hours)}:${minute}${second === undefined ? '' : `:${second}`}`;
  return { time, ...zoneAt(text, at + whole.length) };
}

/**
 * Reads the time of day that stands just behind a date, null when there is none.
 * @example clockAfter('2 November 2023 | 20.59 WIB', 15) // → { time: '20:59', zone: '+07:00', end: 27 }
 */
export function clockAfter(text: string, at: number): Clock | null {
  const gap = matchAt(GAP, text, at);
  return gap === null ? null : timeAt(text, at + gap[0].length);
}

/**
 * Reads the time of day that stands just before a date, null when there is none.
 * @example clockBefore('20.59 WIB, Kamis, 2 November 2023', 18) // → { time: '20:59', zone: '+07:00', … }
 */
export function clockBefore(text: string, at: number): Clock | null {
  const words = BEFORE_DATE.exec(text.slice(Math.max(0, at - 40), at))?.[1];
  return words === undefined ? null : timeAt(words, 0);
}
