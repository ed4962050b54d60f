import type { Warning } from './source.ts';
import type { Span } from './span.ts';

/** A paragraph of the body; `page` counts from 1. */
export interface Paragraph extends Span {
  readonly page: number;
  /** Its words stand on two pages, or wait for a click: no link can lead to them. */
  readonly unreachable?: true;
}

/** Why a block of the page is not the article. */
export type RemovalReason =
  | 'related-link'
  | 'caption'
  | 'advertisement'
  | 'embed'
  | 'pagination'
  | 'follow-prompt'
  | 'credit'
  | 'byline'
  | 'dateline'
  | 'tags'
  | 'share'
  | 'comments'
  | 'paywall'
  | 'headline'
  | 'subheading'
  | 'repeat'
  | 'navigation'
  | 'other';

/** A piece of the page that was left out of the article, with the rule that decided. */
export interface Removal {
  readonly text: string;
  readonly reason: RemovalReason;
  /** Id of the rule, e.g. `baca-juga`. */
  readonly rule: string;
  readonly page: number;
  /** Indices into `paragraphs` of the neighbours; null at the article's edge. Both equal when it stood inside one paragraph. */
  readonly betweenParagraphs: readonly [number | null, number | null];
}

/** A place in the text where a paragraph that noise had broken was put together again. */
export interface Rejoin {
  /** Offset in `text` where the second part starts. */
  readonly at: number;
  /** What stood between the parts: indices into `removed`. */
  readonly removed: readonly number[];
}

/** How the body was found on the page. */
export type FoundBy =
  /** The publisher's own template; `seen` is when that template was first met. */
  | { readonly by: 'template'; readonly publisher: string; readonly seen: string }
  /** The finder that knows no site; `publisher` is a known outlet none of whose templates fitted. */
  | { readonly by: 'finder'; readonly publisher: string | null }
  /** Lines of a text without markup, judged by their words and shape. */
  | { readonly by: 'lines' };

/** Where a page of an article is. */
export interface PageLink {
  /** 1 for the first page. */
  readonly number: number;
  readonly url: string;
}

/** What kind of page the article is; decided by section, URL and markup, never by style. */
export type ArticleKind =
  | 'news'
  | 'opinion'
  | 'advertorial'
  | 'video'
  | 'photo'
  | 'live'
  | 'fact-check'
  | 'press-release';

/** Where on a page a date stands. */
export type DateOrigin = 'JSON-LD' | 'meta' | 'page' | 'address';

/** What a page states of its article in several places, as each of them says it; the article itself holds what was believed. */
export interface Stated {
  /** Headlines of the head of the page, without the outlet's name. */
  readonly titles: readonly string[];
  /** Dates of publication, ISO 8601. */
  readonly dates: readonly { readonly from: DateOrigin; readonly date: string }[];
  /** Corrections that the structured data lists. */
  readonly corrections: readonly { readonly text: string | null; readonly date: string | null }[];
}

/** An article: its metadata and its text, with everything that was thrown away. All offsets are UTF-16 code units of `text`. */
export interface Article {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly publisher: string | null;
  readonly section: string | null;
  readonly kind: ArticleKind;
  /** ISO 8601 with zone (`2023-06-27T14:20:00+07:00`), or a date alone when no time is given. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** BCP 47: `id`, `en`, `ms`, `jv`, `su`, or `und`. */
  readonly language: string;
  readonly dateline: string | null;
  /** Paragraphs joined by one blank line. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly removed: readonly Removal[];
  readonly rejoins: readonly Rejoin[];
  /** Of the first page. */
  readonly foundBy: FoundBy;
  readonly canonicalUrl: string | null;
  /** How many pages the article has by its own pagination; 1 when there is none. */
  readonly pagesTotal: number;
  /** Page numbers that the pagination names and that were not given. */
  readonly pagesMissing: readonly number[];
  /** Which pages were given, in the order in which they were given. */
  readonly pageNumbers: readonly number[];
  /** Addresses of missing pages, and the one at which all pages stand as one. */
  readonly elsewhere: { readonly pages: readonly PageLink[]; readonly whole: string | null };
  /** The page says that the rest is behind a paywall, or the text stops in mid-sentence. */
  readonly truncated: boolean;
  readonly stated: Stated;
  /** Where the page contradicts itself about the article, and what was believed. */
  readonly warnings: readonly Warning[];
}
