import type { DateOrigin } from '../model/article.ts';
import { attribute, type Document, type DomElement, isElement, lineOf, select } from '../page/dom.ts';
import type { PageMetadata } from '../page/metadata.ts';
import { readDates, type WrittenDate } from '../text/read-dates.ts';
import { holdersOf, type Surroundings, withAncestors } from './in-furniture.ts';

/** A date of publication or change that a page gives. */
export interface PageDate extends WrittenDate {
  readonly from: DateOrigin;
}

export interface DateSources {
  readonly published: readonly PageDate[];
  readonly modified: readonly PageDate[];
}

/** `/2024/01/05/` · `/20240105101500-20-123/` in an address. */
const URL_DATE = /\/(20\d{2})\/?(0[1-9]|1[0-2])\/?(0[1-9]|[12]\d|3[01])(?=\D|\d{4,6}\D)/u;
/** Where the dates of a page are looked for. */
export interface DatePlace {
  readonly url: string | null;
  /** The publisher's own selector. */
  readonly selector: string | undefined;
  readonly around: Surroundings;
}

const LONGEST_LINE = 160;
/** A date line says little beside its date; a sentence with a date in it does. */
const MOST_OTHER_WORDS = 12;
const DATED = 'time, [itemprop=datePublished], [class*=date], [class*=tanggal], [class*=publish], [class*=waktu]';
const SITE_HEAD = /^(?:(?:site-?|main-?|top-?)?header|top-?bar|top-?nav|masthead|today|date-?now|current-?date)$/u;
const CHANGED = /updated?|modified|perbarui/iu;

function tidy(words: string): string {
  return words.slice(0, 300).replace(/\s+/gu, ' ').trim();
}

/** The dates of a line that says little else. */
function datesOfLine(line: string): readonly WrittenDate[] {
  if (line.length > LONGEST_LINE) return [];
  const dates = readDates(line);
  if (dates.length === 0) return [];
  const rest = dates.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, line);
  const others = rest.match(/\p{L}+/gu)?.length ?? 0;
  return others <= MOST_OTHER_WORDS && (others <= 3 || !/\.[”"]?$/u.test(rest.trim())) ? dates : [];
}

/** The head of a site shows the day on which it is read: no date of the article. */
function isToday(element: DomElement, headline: DomElement | null): boolean {
  const holders = holdersOf(element, headline).map((one) => attribute(one, 'class') ?? '');
  return holders.some((names) =>
    names
      .toLowerCase()
      .split(/\s+/u)
      .some((name) => SITE_HEAD.test(name)),
  );
}

/** Dates of an element: in its attributes, else in its words. */
function datesOf(element: DomElement): readonly WrittenDate[] {
  const machine = attribute(element, 'datetime') ?? attribute(element, 'content');
  const visible = datesOfLine(tidy(lineOf(element, 300)));
  const stamped = machine === null ? [] : readDates(machine);
  const changed = CHANGED.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'itemprop') ?? ''}`);
  // a day-long stamp is less than the hour that readers see
  const dates = stamped.some(({ time }) => time !== null) || visible.length === 0 ? stamped : visible;
  return changed ? dates.map((date) => ({ ...date, updated: true })) : dates;
}

/** Lines around the headline, outwards from it: the date of the article stands there, whatever its class. */
function besideHeadline(headline: DomElement | null): readonly DomElement[] {
  if (headline === null) return [];
  const levels = withAncestors(headline).slice(0, 4);
  return levels.flatMap((level) => {
    const siblings = (level.parent?.children ?? []).filter(isElement);
    const at = siblings.indexOf(level);
    return [...siblings.slice(at + 1, at + 9), ...siblings.slice(Math.max(0, at - 3), at)];
  });
}

function onPage(document: Document, { selector, around }: DatePlace): readonly WrittenDate[] {
  const named = selector === undefined ? [] : select(document, selector).slice(0, 6).flatMap(datesOf);
  if (named.some(({ updated }) => !updated)) return named;
  const { headline, inFurniture } = around;
  const elsewhere = (element: DomElement): boolean => inFurniture(element) || isToday(element, headline);
  const beside = besideHeadline(headline)
    .filter((element) => !elsewhere(element))
    .flatMap(datesOf);
  if (beside.some(({ updated }) => !updated)) return beside;
  const dated = select(document, DATED)
    .slice(0, 60)
    .filter((element) => element.name !== 'meta' && !elsewhere(element))
    .flatMap(datesOf);
  const published = dated.filter(({ updated }) => !updated);
  const first = published.find(({ time }) => time !== null) ?? published[0];
  return [...named, ...beside, ...(first === undefined ? [] : [first]), ...dated.filter(({ updated }) => updated)];
}

function fromAddress(address: string | null): readonly PageDate[] {
  const match = address === null ? null : URL_DATE.exec(address);
  if (match === null) return [];
  return readDates(`${match[1]}-${match[2]}-${match[3]}`).map((date) => ({ ...date, from: 'address' }));
}

/**
 * Gathers the dates that a page gives of its article, each with where it stands, in the order in which they are trusted.
 * @example dateSources(document, metadata, { url: null, selector: '.date', around }).published[0]?.from // 'page' for «Senin, 12 Februari 2024»
 */
export function dateSources(document: Document, metadata: PageMetadata, place: DatePlace): DateSources {
  const { jsonLd } = metadata;
  const read = (from: DateOrigin, words: readonly (string | null | undefined)[]): readonly PageDate[] =>
    words.flatMap((text) => readDates(tidy(text ?? '')).slice(0, 1)).map((date) => ({ ...date, from }));
  const visible = onPage(document, place).map((date) => ({ ...date, from: 'page' as const }));
  const address = fromAddress(place.url);
  return {
    published: [
      ...read('JSON-LD', [jsonLd?.datePublished]),
      ...read('meta', metadata.publishedAt),
      ...visible.filter(({ updated }) => !updated),
      ...(address.length > 0 ? address : fromAddress(metadata.canonicalUrl)),
    ],
    modified: [
      ...read('JSON-LD', [jsonLd?.dateModified]),
      ...read('meta', metadata.modifiedAt),
      ...visible.filter(({ updated }) => updated),
    ],
  };
}
