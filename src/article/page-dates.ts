import type { DateOrigin, Stated } from '../model/article.ts';
import type { Warning } from '../model/source.ts';
import { dateInstant } from '../text/date-instant.ts';
import type { DateSources, PageDate } from './date-sources.ts';

/** When an article was published and last changed, and what its page says that does not fit. */
export interface PageDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** Every date of publication that the page gives. */
  readonly stated: Stated['dates'];
  readonly warnings: readonly Warning[];
}

const HOUR = 3_600_000;

/** The zones of Indonesia; `null` is local time too. */
const LOCAL: ReadonlySet<string | null> = new Set([null, '+07:00', '+08:00', '+09:00']);

function sameWallTime(a: PageDate, b: PageDate): boolean {
  return a.day === b.day && a.time !== null && b.time !== null && a.time.slice(0, 5) === b.time.slice(0, 5);
}

const minuteOf = (iso: string): number => Math.floor(Date.parse(iso) / 60_000);

/**
 * Gives a date the zone that the rest of the page tells: a stamp of `Z` or `-07:00` on the very wall time that readers see in WIB
 * is WIB; so is `+07:00` on a time that readers see in WITA no WIB.
 */
function inZone(date: PageDate, all: readonly PageDate[]): PageDate {
  if (date.time === null) return date;
  const named = all.filter((other) => other.from === 'page' && other.zone !== null && LOCAL.has(other.zone));
  const local = [...named, ...all.filter((other) => LOCAL.has(other.zone) && other.from !== date.from)];
  const exact = local.some((other) => other.time !== null && minuteOf(instant(other)) === minuteOf(stamped(date)));
  if (exact) return date.zone?.startsWith('-') ? { ...date, ...shifted(date) } : date;
  const seen = local.find((other) => sameWallTime(other, date) && other.zone !== date.zone);
  if (seen === undefined || (LOCAL.has(date.zone) && !named.includes(seen))) return date;
  return { ...date, zone: seen.zone ?? '+07:00' };
}

const instant = (date: PageDate): string => dateInstant(date);

/** The moment as its zone says, whatever that zone. */
function stamped({ day, time, zone }: PageDate): string {
  return `${day}T${time}${zone ?? '+07:00'}`;
}

/** A western stamp that does tell the moment, put into UTC. */
function shifted(date: PageDate): Pick<PageDate, 'day' | 'time' | 'zone'> {
  const utc = new Date(Date.parse(stamped(date))).toISOString();
  return { day: utc.slice(0, 10), time: utc.slice(11, 11 + (date.time ?? '').length), zone: 'Z' };
}

function localDay(date: PageDate): string {
  return instant(date).slice(0, 10);
}

/** How many places of the page give a day: JSON-LD, meta tags, what readers see, the address. */
function support(day: string, all: readonly PageDate[]): number {
  return new Set(all.filter((other) => localDay(other) === day).map(({ from }) => from)).size;
}

/** The date on the day that most places give, the most trusted one with a time of day; the first of them in a draw. */
function choose(all: readonly PageDate[], modified: readonly PageDate[]): PageDate | null {
  const [first] = all;
  if (first === undefined) return null;
  const days = [...new Set(all.map(localDay))];
  const most = Math.max(...days.map((day) => support(day, all)));
  const best = days.filter((day) => support(day, all) === most);
  // a stamp that moves with every change is no date of publication while readers see an earlier one
  const resaved = (day: string): boolean => modified.some((change) => localDay(change) === day);
  const seen = best.find((day) => all.some((date) => date.from === 'page' && localDay(date) === day));
  const day = seen !== undefined && resaved(best[0] as string) && seen < (best[0] as string) ? seen : best[0];
  const same = all.filter((date) => localDay(date) === day);
  const timed = same.find(({ time }) => time !== null);
  const exact = same.find((date) => timed !== undefined && sameWallTime(date, timed) && (date.time?.length ?? 0) > 5);
  return exact ?? timed ?? same[0] ?? null;
}

/** Do two dates differ by more than a save and a publication do? Days without a time are compared as days. */
function differ(a: PageDate, b: PageDate): boolean {
  if (a.time === null || b.time === null) return localDay(a) !== localDay(b);
  return Math.abs(Date.parse(instant(a)) - Date.parse(instant(b))) > HOUR;
}

const NAMES: Readonly<Record<Exclude<DateOrigin, 'address'>, string>> = {
  'JSON-LD': 'JSON-LD',
  meta: 'meta tags',
  page: 'visible line',
};

function conflicts(chosen: PageDate, all: readonly PageDate[]): readonly Warning[] {
  const origins = (['JSON-LD', 'meta', 'page'] as const).filter((from) => from !== chosen.from);
  const others = origins.flatMap((from) => {
    const own = all.filter((date) => date.from === from);
    const [one] = own;
    return one === undefined || own.some((date) => !differ(date, chosen)) ? [] : [`${NAMES[from]} ${instant(one)}`];
  });
  if (others.length === 0 || chosen.from === 'address') return [];
  const message = `The dates of publication differ: ${NAMES[chosen.from]} ${instant(chosen)}, ${others.join(', ')}; used: ${instant(chosen)}.`;
  return [{ code: 'date-conflict', message }];
}

function zoneRemark(raw: PageDate, used: PageDate): readonly Warning[] {
  if (raw.time === null || raw.zone === null) return [];
  const iso = instant(used);
  if (Date.parse(stamped(raw)) === Date.parse(iso)) return [];
  return [{ code: 'date-zone', message: `The page stamps its time ${stamped(raw)}; read as ${iso}.` }];
}

/**
 * Decides when the article was published and last changed: the day that most places of the page agree on, in its right zone.
 * @example findDates({ published: [jsonLd, line], modified: [] }).publishedAt // '2021-06-17T11:38+07:00' of -07:00 and «17 Juni 2021 11:38»
 */
export function findDates({ published, modified }: DateSources): PageDates {
  const zoned = published.map((date) => inZone(date, published));
  const changes = modified.map((date) => inZone(date, [...published, ...modified]));
  const chosen = choose(zoned, changes);
  const change = changes.find(({ time }) => time !== null) ?? changes[0] ?? null;
  const publishedAt = chosen === null ? null : instant(chosen);
  const modifiedAt = change === null ? null : instant(change);
  const raw = chosen === null ? undefined : published[zoned.indexOf(chosen)];
  return {
    publishedAt,
    modifiedAt: modifiedAt !== null && same(modifiedAt, publishedAt) ? null : modifiedAt,
    stated: zoned.map((date) => ({ from: date.from, date: instant(date) })),
    warnings: chosen === null || raw === undefined ? [] : [...conflicts(chosen, zoned), ...zoneRemark(raw, chosen)],
  };
}

function same(a: string, b: string | null): boolean {
  return b !== null && (a === b || Date.parse(a) === Date.parse(b));
}
