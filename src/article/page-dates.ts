import { attribute, type Document, type DomElement, lineOf, select } from '../page/dom.ts';
import type { PageMetadata } from '../page/metadata.ts';
import { readPageDate } from '../page/page-date.ts';

/** `/2024/01/05/` · `/20240105101500-20-123/` in an address. */
const URL_DATE = /\/(20\d{2})\/?(0[1-9]|1[0-2])\/?(0[1-9]|[12]\d|3[01])(?=\D|\d{4,6}\D)/u;

export interface PageDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

function hasTime(date: string): boolean {
  return date.includes('T');
}

/** The first date with a time of day, else the first at all. */
function best(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date): date is string => date !== null);
  return known.find(hasTime) ?? known[0] ?? null;
}

/** The lines just behind the headline: the date of the article stands there, whatever its class. */
function besideHeadline(document: Document): readonly string[] {
  const headline = select(document, 'h1')[0] ?? select(document, 'h2')[0];
  if (headline === undefined) return [];
  return select(document, 'h1 ~ *, h2 ~ *')
    .slice(0, 8)
    .map((element) => lineOf(element))
    .filter((text) => text.length < 120);
}

function visibleDates(document: Document, selector: string | undefined): readonly string[] {
  const named = selector === undefined ? [] : select(document, selector).slice(0, 6);
  const times = select(document, 'time').slice(0, 6);
  const generic = select(document, '[class*=date], [class*=tanggal], [class*=publish]').slice(0, 60);
  const words = (element: DomElement): readonly string[] => {
    const machine = attribute(element, 'datetime');
    return [...(machine === null ? [] : [machine]), lineOf(element)].filter((text) => text.length < 300);
  };
  return [...named.flatMap(words), ...besideHeadline(document), ...[...times, ...generic].flatMap(words)];
}

function fromUrl(url: string | null): string | null {
  const match = url === null ? null : URL_DATE.exec(url);
  return match === null ? null : readPageDate(`${match[1]}-${match[2]}-${match[3]}`);
}

/**
 * When the article was published and last changed. Structured data and meta tags come first; what readers see fills in for them,
 * and the address is the last resort.
 */
export function findDates(
  document: Document,
  metadata: PageMetadata,
  urls: { url: string | null; selector: string | undefined },
): PageDates {
  const declared = [metadata.jsonLd?.datePublished ?? '', ...metadata.publishedAt].map(readPageDate);
  const publishedAt =
    best(declared) ??
    best(visibleDates(document, urls.selector).map(readPageDate)) ??
    fromUrl(urls.url) ??
    fromUrl(metadata.canonicalUrl);
  const modifiedAt = best([metadata.jsonLd?.dateModified ?? '', ...metadata.modifiedAt].map(readPageDate));
  return { publishedAt, modifiedAt: modifiedAt === publishedAt ? null : modifiedAt };
}
