import type { FoundBy, RemovalReason } from '../model/article.ts';
import { type Document, type DomElement, type DomNode, isElement, select } from '../page/dom.ts';
import type { HtmlPage } from '../page/page.ts';
import type { Block } from './block.ts';
import { collectBlocks } from './collect-blocks.ts';
import { describePage } from './describe-page.ts';
import { isHidden } from './element-verdict.ts';
import { findBody } from './find-body.ts';
import { findPublisher, type MatchedPublisher } from './find-publisher.ts';
import { markBoilerplate } from './mark-boilerplate.ts';
import { markEdges } from './mark-edges.ts';
import { findPaging } from './page-paging.ts';
import type { PageParts } from './page-parts.ts';
import { sectionsOf } from './page-section.ts';
import { findTitle } from './page-title.ts';
import type { RawBlock } from './raw-block.ts';
import { plainWords } from './same-words.ts';
import { siteNames } from './site-names.ts';

export interface FindArticleOptions {
  /** False leaves the publishers' own selectors out, so that only the generic finder works. */
  readonly publisherRules: boolean;
}

const MOST_LINKED = 0.8;
const LONGEST_LINK = 200;
function extraRemovals(document: Document, matched: MatchedPublisher | null): ReadonlyMap<DomElement, RemovalReason> {
  const rules = matched?.version?.remove ?? [];
  return new Map(
    rules.flatMap(({ selector, reason }) => select(document, selector).map((element) => [element, reason] as const)),
  );
}

/** A line that is nothing but a link, and no sentence, leads away from the article. */
function isLinkLine(block: RawBlock): boolean {
  if (block.linked < block.text.length * MOST_LINKED || block.text.length > LONGEST_LINK) return false;
  return !/["“”«»]/u.test(block.text) && !/[^.]\.$/u.test(block.text);
}

function waitsForClick(element: DomElement): boolean {
  for (let at: DomNode | null = element; at !== null; at = at.parent) if (isElement(at) && isHidden(at)) return true;
  return false;
}

function asBlock(raw: RawBlock): Block {
  const { text, kind } = raw;
  const removed = raw.removed ?? (isLinkLine(raw) ? { reason: 'related-link' as const, rule: 'link-line' } : null);
  const block = { text, kind, page: 1, removed };
  return removed === null && waitsForClick(raw.element) ? { ...block, hidden: true } : block;
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
  const selector = version?.title ?? null;
  const names = siteNames(metadata, url);
  const title = findTitle({ document, metadata, selector, url, siteNames: names, sections: sectionsOf(metadata) });
  const blocks = markEdges(markEmptySections(markBoilerplate(markHeadings(readBlocks(page, rules), title.title))));
  const publisher = matched?.publisher ?? null;
  const { canonicalUrl } = metadata;
  return {
    blocks,
    meta: { ...describePage(page, { title, blocks, publisher, version }), foundBy: foundBy(rules) },
    paging: findPaging(document, { url, canonicalUrl, scheme: publisher?.paging ?? null }),
  };
}
