import type { ArticleKind, FoundBy, RemovalReason } from '../model/article.ts';
import { type Document, type DomElement, select } from '../page/dom.ts';
import type { HtmlPage } from '../page/page.ts';
import type { Block } from './block.ts';
import { collectBlocks, type RawBlock } from './collect-blocks.ts';
import { findBody } from './find-body.ts';
import { findPublisher, type MatchedPublisher } from './find-publisher.ts';
import { markBoilerplate } from './mark-boilerplate.ts';
import { cleanNames, findPeople } from './page-authors.ts';
import { findDates } from './page-dates.ts';
import { findPaging } from './page-paging.ts';
import type { PageParts } from './page-parts.ts';
import { findTitle } from './page-title.ts';
import { readCredits } from './read-credits.ts';
import { plainWords } from './same-words.ts';

export interface FindArticleOptions {
  /** False leaves the publishers' own selectors out, so that only the generic finder works. */
  readonly publisherRules: boolean;
}

const MOST_LINKED = 0.8;
const LONGEST_LINK = 200;
const KINDS: readonly (readonly [ArticleKind, RegExp])[] = [
  ['advertorial', /advertorial|pariwara|\/adv\/|info-?tempo|sponsored/iu],
  ['opinion', /\/(?:opini|kolom|tajuk|editorial|mimbar|opinion|gagasan)\b/iu],
  ['video', /\/(?:video|tv|20detik)\b/iu],
  ['photo', /\/(?:foto|photo|fotostory|galeri)\b/iu],
  ['live', /\/live(?:-?(?:report|blog))?\b/iu],
  ['fact-check', /cek-?fakta|hoax|turnbackhoax/iu],
];

function extraRemovals(document: Document, matched: MatchedPublisher | null): ReadonlyMap<DomElement, RemovalReason> {
  const rules = matched?.version?.remove ?? [];
  return new Map(
    rules.flatMap(({ selector, reason }) => select(document, selector).map((element) => [element, reason] as const)),
  );
}

/** A line that is nothing but a link, and no sentence, leads away from the article. */
function isLinkLine(block: RawBlock): boolean {
  if (block.linked < block.text.length * MOST_LINKED || block.text.length > LONGEST_LINK) return false;
  return !/["“”]/u.test(block.text) && !/[^.]\.$/u.test(block.text);
}

function asBlock(raw: RawBlock): Block {
  const { text, kind } = raw;
  const removed = raw.removed ?? (isLinkLine(raw) ? { reason: 'related-link' as const, rule: 'link-line' } : null);
  return { text, kind, page: 1, removed };
}

/** A sub-heading with nothing below it headed something that was no article. */
function markEmptySections(blocks: readonly Block[]): readonly Block[] {
  let filled = false;
  return blocks
    .toReversed()
    .map((block): Block => {
      if (block.removed !== null) return block;
      const empty = block.kind === 'heading' && !filled;
      filled = block.kind !== 'heading';
      return empty ? { ...block, removed: { reason: 'subheading', rule: 'empty-section' } } : block;
    })
    .toReversed();
}

/** The headline, repeated in the body, is no sentence of the article. */
function markHeadings(blocks: readonly Block[], title: string | null): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.removed !== null) return block;
    if (title !== null && plainWords(block.text) === plainWords(title))
      return { ...block, removed: { reason: 'headline', rule: 'title-repeated' } };
    return block;
  });
}

function kindOf(page: HtmlPage, section: string | null): ArticleKind {
  const place = `${page.url ?? ''} ${page.metadata.canonicalUrl ?? ''} /${section ?? ''}`;
  const types = page.metadata.jsonLd?.types ?? [];
  if (types.includes('AdvertiserContentArticle')) return 'advertorial';
  if (types.includes('OpinionNewsArticle')) return 'opinion';
  if (types.includes('LiveBlogPosting')) return 'live';
  return KINDS.find(([, pattern]) => pattern.test(place))?.[0] ?? 'news';
}

function foundBy(rules: MatchedPublisher | null): FoundBy {
  const version = rules?.version ?? null;
  if (rules === null || version === null) return { by: 'finder', publisher: rules?.publisher.name ?? null };
  return { by: 'template', publisher: rules.publisher.name, seen: version.seen };
}

function readBlocks(page: HtmlPage, matched: MatchedPublisher | null): readonly Block[] {
  const own = [page.url, page.metadata.canonicalUrl].filter((address) => address !== null);
  const keep = matched?.bodies ?? [];
  const extra = extraRemovals(page.document, matched);
  const found =
    keep.length === 0
      ? findBody(page.document, { own })
      : keep.flatMap((body) => collectBlocks(body, { extra, keep, own }));
  return found.map(asBlock);
}

/**
 * Finds the article on a web page: title, people, dates, pager, and the blocks of the body, those marked that are not the article.
 * @example findArticle(page, { publisherRules: true }).meta.title // → 'KPU Damai Buka Gudang'
 */
export function findArticle(page: HtmlPage, options: FindArticleOptions): PageParts {
  const { document, metadata, url } = page;
  const matched = findPublisher(document, url, metadata);
  const rules = options.publisherRules ? matched : null;
  const version = rules?.version ?? null;
  const title = findTitle(document, metadata, version?.title ?? null);
  const blocks = markEmptySections(markBoilerplate(markHeadings(readBlocks(page, rules), title)));
  const credits = readCredits(
    blocks.flatMap((block) =>
      block.removed?.reason === 'credit' || block.removed?.reason === 'byline' ? [block.text] : [],
    ),
  );
  const people = findPeople(document, metadata, version);
  const section = metadata.section ?? metadata.jsonLd?.section ?? null;
  const publisher = matched?.publisher.name ?? metadata.siteName ?? metadata.jsonLd?.publisher;
  const meta = {
    title,
    subtitle: null,
    authors: people.authors.length > 0 ? people.authors : cleanNames(credits.authors),
    editors: people.editors.length > 0 ? people.editors : cleanNames(credits.editors),
    section,
    kind: kindOf(page, section),
    foundBy: foundBy(rules),
    ...findDates(document, metadata, { url, selector: version?.date }),
    ...(metadata.language === null ? {} : { language: metadata.language.slice(0, 2).toLowerCase() }),
    canonicalUrl: metadata.canonicalUrl,
    truncated: metadata.jsonLd?.free === false,
  };
  const { canonicalUrl } = metadata;
  return {
    blocks,
    meta: publisher === undefined || publisher === null ? meta : { ...meta, publisher },
    paging: findPaging(document, { url, canonicalUrl, scheme: matched?.publisher.paging ?? null }),
  };
}
