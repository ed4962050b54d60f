import type { Article } from '../model/article.ts';
import type { HtmlPage } from '../page/page.ts';
import { readDateline } from '../text/dateline.ts';
import { kindOf } from './article-kind.ts';
import type { Block } from './block.ts';
import { canonicalOf } from './canonical-url.ts';
import { outletNames } from './clean-names.ts';
import { cutInline } from './cut-inline.ts';
import { dateSources } from './date-sources.ts';
import { type MatchedPublisher, publisherAt } from './find-publisher.ts';
import { surroundingsOf } from './in-furniture.ts';
import { findPeople } from './page-authors.ts';
import { findDates } from './page-dates.ts';
import { sectionsOf } from './page-section.ts';
import { findSubtitle } from './page-subtitle.ts';
import type { PageTitle } from './page-title.ts';
import type { PublisherVersion } from './publisher.ts';
import { publisherName, siteNames } from './site-names.ts';

/** What a page tells of its article beside the body. */
export type PageDescription = Pick<
  Article,
  | 'title'
  | 'subtitle'
  | 'authors'
  | 'editors'
  | 'publisher'
  | 'section'
  | 'kind'
  | 'publishedAt'
  | 'modifiedAt'
  | 'canonicalUrl'
  | 'truncated'
  | 'stated'
  | 'warnings'
> & { readonly language?: string };

export interface DescribedPage {
  readonly title: PageTitle;
  readonly blocks: readonly Block[];
  readonly publisher: MatchedPublisher['publisher'] | null;
  /** The template to read by; null where only the page itself is asked. */
  readonly version: PublisherVersion | null;
}

const CREDITS: ReadonlySet<string> = new Set(['credit', 'byline']);

function isCreditBlock({ removed }: Block): boolean {
  return removed !== null && CREDITS.has(removed.reason);
}

/** What stands at the end of the body in brackets, in a line of its own or behind the last sentence. */
function endMarks(blocks: readonly Block[]): readonly string[] {
  const last = blocks.findLast(({ removed }) => removed === null);
  const inside = last === undefined ? [] : cutInline(last.text, { last: true }).cuts;
  return [
    ...blocks.flatMap(({ text, removed }) => (removed === null ? [] : [text])),
    ...inside.map(({ text }) => text),
  ].filter((text) => /^[([][^()[\]]{1,60}[)\]]\.?$/u.test(text));
}

const sameOutlet = (a: string, b: string): boolean => {
  const one = publisherAt(a);
  return one !== undefined && one === publisherAt(b);
};

/**
 * Describes an article by its page: who wrote it, when, for whom, under which title, and where the page contradicts itself.
 * @example describePage(page, found).authors // ['Ratna Dewi'] of «Penulis: Ratna Dewi»
 */
export function describePage(
  page: HtmlPage,
  { title: found, blocks, publisher, version }: DescribedPage,
): PageDescription {
  const { document, metadata, url } = page;
  const { title } = found;
  const around = surroundingsOf(document, title);
  const marks = endMarks(blocks);
  const sections = sectionsOf(metadata);
  const canonical = canonicalOf(metadata.canonicalUrl, url, sameOutlet);
  const dates = findDates(dateSources(document, metadata, { url, selector: version?.date, around }));
  const people = findPeople({
    document,
    metadata,
    version,
    credits: blocks.filter(isCreditBlock).map(({ text }) => text),
    endMarks: marks,
    outlets: outletNames([...siteNames(metadata, url), publisher?.name, found.suffix]),
    around,
  });
  const kept = blocks.filter(({ removed }) => removed === null).map(({ text }) => text);
  return {
    title,
    subtitle: findSubtitle(document, metadata, { title, body: kept, around }),
    authors: people.authors,
    editors: people.editors,
    publisher:
      publisher?.name ??
      publisherName(metadata, { dateline: readDateline(kept[0] ?? '')?.publisher ?? null, suffix: found.suffix }),
    section: sections[0] ?? null,
    kind: kindOf({ addresses: [url, canonical.canonicalUrl], sections, title, metadata, endMarks: marks }),
    publishedAt: dates.publishedAt,
    modifiedAt: dates.modifiedAt,
    ...(metadata.language === null ? {} : { language: metadata.language.slice(0, 2).toLowerCase() }),
    canonicalUrl: canonical.canonicalUrl,
    truncated: metadata.jsonLd?.free === false || metadata.tier === 'locked',
    stated: { titles: found.stated, dates: dates.stated, corrections: metadata.jsonLd?.corrections ?? [] },
    warnings: [...found.warnings, ...people.warnings, ...dates.warnings, ...canonical.warnings],
  };
}
