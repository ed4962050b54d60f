import type { Article, PageLink } from '../model/article.ts';
import type { Warning } from '../model/source.ts';
import { assembleArticle } from './assemble.ts';
import type { Block } from './block.ts';
import { numberPages } from './number-pages.ts';
import type { PageParts } from './page-parts.ts';
import { readPager } from './read-pager.ts';
import { plainWords, sameHeadline } from './same-words.ts';

/** An article put together from its pages, with a remark for each page that was left out. */
export interface JoinedArticle {
  readonly article: Article;
  readonly warnings: readonly Warning[];
}

/** A shorter line may be said twice in one article: `“Tidak,” katanya.` */
const FEWEST_REPEATED = 6;

type Numbered = PageParts & { readonly number: number };

function wordCount(words: string): number {
  return words === '' ? 0 : words.split(' ').length;
}

/** What a later page repeats of an earlier one, its standfirst and first paragraphs as a rule, is said once. */
function markRepeats(pages: readonly Numbered[]): readonly (Numbered & { readonly fresh: boolean })[] {
  const seen = new Set<string>();
  return pages.map((page) => {
    let atHead = true;
    const kept: string[] = [];
    const blocks = page.blocks.map((block): Block => {
      const placed = { ...block, page: page.number };
      if (block.removed !== null) return placed;
      const words = plainWords(block.text);
      if (seen.has(words) && (atHead || wordCount(words) >= FEWEST_REPEATED))
        return { ...placed, removed: { reason: 'repeat', rule: 'page-repeat' } };
      atHead = false;
      kept.push(words);
      return placed;
    });
    for (const words of kept) seen.add(words);
    return { ...page, blocks, fresh: kept.length > 0 };
  });
}

/** Pages of this article, in order, without those that belong to another or only say again what is known. */
function selectPages(pages: readonly Numbered[]): {
  readonly own: readonly Numbered[];
  readonly warnings: readonly Warning[];
} {
  const first = pages[0] as Numbered;
  const warnings: Warning[] = [];
  const alike = pages.filter((page) => {
    const same = sameHeadline(first.meta.title ?? null, page.meta.title ?? null);
    if (!same) {
      warnings.push({
        code: 'page-of-another-article',
        message: `Page ${page.number} has another headline («${page.meta.title}») and was left out.`,
      });
    }
    return same;
  });
  const own = markRepeats(alike).filter((page) => {
    if (page === undefined || page.fresh) return true;
    warnings.push({
      code: 'page-repeated',
      message: `Page ${page.number} only repeats the pages before it and was left out.`,
    });
    return false;
  });
  return { own, warnings };
}

/** People, dates and the like stand on the first page; what it does not tell may stand on the last. */
function joinMeta(pages: readonly PageParts[]): PageParts['meta'] {
  const [first, ...others] = pages.map(({ meta }) => meta);
  const named = (key: 'authors' | 'editors'): readonly string[] =>
    [first, ...others].map((meta) => meta?.[key] ?? []).find((names) => names.length > 0) ?? [];
  return { ...first, authors: named('authors'), editors: named('editors') };
}

/** How many pages there are, which are missing, and where they are to be had. */
function pagesOf(
  article: Article,
  pages: readonly Numbered[],
): Pick<Article, 'pagesTotal' | 'pagesMissing' | 'elsewhere'> {
  const numbers = pages.map(({ number }) => number);
  const pagings = pages.flatMap(({ paging }) => paging ?? []);
  if (pagings.some(({ whole }) => whole))
    return {
      pagesTotal: Math.max(...pagings.map(({ total }) => total)),
      pagesMissing: [],
      elsewhere: { pages: [], whole: null },
    };
  const lines = article.removed
    .filter((item) => item.reason === 'pagination')
    .map((item) => ({ text: item.text, atEnd: item.betweenParagraphs[1] === null }));
  const byLines = readPager(lines);
  const total = Math.max(...numbers, ...pagings.map((paging) => paging.total));
  const byMarkup = Array.from({ length: total }, (_, index) => index + 1);
  const missing = total > 1 ? byMarkup.filter((number) => !numbers.includes(number)) : byLines.pagesMissing;
  const links = new Map<number, PageLink>(
    pagings.flatMap((paging) => paging.links).map((link) => [link.number, link] as const),
  );
  return {
    pagesTotal: total > 1 ? total : byLines.pagesTotal,
    pagesMissing: missing,
    elsewhere: {
      pages: missing.flatMap((number) => links.get(number) ?? []),
      whole: pagings.find(({ wholeUrl }) => wholeUrl !== null)?.wholeUrl ?? null,
    },
  };
}

/**
 * Joins the pages of one article: in the order of their numbers, nothing said twice, sentences that a page break cut whole again.
 * @example joinPages([page1, page2]).article.pagesMissing // → []
 */
export function joinPages(parts: readonly PageParts[]): JoinedArticle {
  const numbers = numberPages(parts.map(({ paging }) => paging));
  const pages = parts
    .map((page, index): Numbered => ({ ...page, number: numbers[index] as number }))
    .sort((a, b) => a.number - b.number);
  const { own, warnings } = selectPages(pages);
  const article = assembleArticle(
    own.flatMap(({ blocks }) => blocks),
    joinMeta(own),
  );
  return {
    article: { ...article, ...pagesOf(article, own), pageNumbers: numbers },
    warnings,
  };
}
