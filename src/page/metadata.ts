import { attribute, type Document, type lineOf, select } from './dom.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';

/** What a page says about itself in its head, as it is written there; conflicts are for the reader of this to resolve. */
export interface PageMetadata {
  readonly jsonLd: JsonLdArticle | null;
  /** `og:title`, `twitter:title`, `title`, in that order. */
  readonly titles: readonly string[];
  readonly description: string | null;
  /** Words of bylines: a name, several, a desk, an address. */
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly siteName: string | null;
  /** The main one first. */
  readonly sections: readonly string[];
  readonly publishedAt: readonly string[];
  readonly modifiedAt: readonly string[];
  /** The addresses that the page calls its own: the canonical link, then `og:url`. */
  readonly canonicalUrl: string | null;
  readonly openGraphType: string | null;
  readonly language: string | null;
  /** `article:content_tier`: `free`, `metered` or `locked`. */
  readonly tier: string | null;
  readonly opinion: boolean;
}

/** Longer than any title or summary; it also bounds the work of the patterns that read it. */
const LONGEST_VALUE = 10_000;

type MetaMap = ReadonlyMap<string, readonly string[]>;

function metaMap(document: Document): MetaMap {
  const map = new Map<string, string[]>();
  for (const element of select(document, 'meta[content]').slice(0, 500)) {
    const key = (
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop') ??
      ''
    ).toLowerCase();
    const content = attribute(element, 'content')?.slice(0, LONGEST_VALUE).replace(/\s+/gu, ' ');
    if (key !== '' && content !== undefined) map.set(key, [...(map.get(key) ?? []), content]);
  }
  return map;
}

const PUBLISHED = [
  'article:published_time',
  'content_publisheddate',
  'dtk:publishdate',
  'jpnncom_news_pubdate',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'published_time',
  'datepublished',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'content_modifieddate',
  'dc.date.modified',
  'lastmod',
  'last-modified',
];
const AUTHORS = [
  'content_author',
  'dtk:author',
  'jpnncom_news_author',
  'news_author',
  'author',
  'article:author',
  'dable:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
];
const EDITORS = ['content_editor', 'dtk:editor', 'news_editor', 'article:editor', 'editor'];
const SECTIONS = [
  'article:section',
  'content_category',
  'dtk:kanal',
  'section',
  'parsely-section',
  'article:section2',
  'article:section3',
  'content_subcategory',
];
/** `twitter:label1` = `Ditulis oleh`, `twitter:data1` = `Ratna Dewi` */
const WRITTEN_BY = /^(?:written by|ditulis oleh|oleh|penulis|author)$/iu;

function labelledAuthors(map: MetaMap): readonly string[] {
  return ['1', '2'].flatMap((number) =>
    WRITTEN_BY.test(map.get(`twitter:label${number}`)?.[0] ?? '') ? (map.get(`twitter:data${number}`) ?? []) : [],
  );
}

/** Reads title candidates, authors, dates and the rest from the head of a page. */
export function readMetadata(document: Document): PageMetadata {
  const map = metaMap(document);
  const all = (keys: readonly string[]): readonly string[] => keys.flatMap((key) => map.get(key) ?? []);
  const one = (...keys: readonly string[]): string | null => all(keys)[0] ?? null;
  const canonical = select(document, 'link[rel="canonical"][href]')[0];
  const html = select(document, 'html')[0];
  const title = select(document, 'head > title')[0];
  const canonicalUrl = (canonical === undefined ? null : attribute(canonical, 'href')) ?? one('og:url');
  return {
    jsonLd: readJsonLd(document, canonicalUrl),
    titles: [...all(['og:title', 'twitter:title']), ...(title === undefined ? [] : [titleText(title)])],
    description: one('og:description', 'description', 'twitter:description'),
    authors: [...all(AUTHORS), ...labelledAuthors(map)],
    editors: all(EDITORS),
    siteName: one('og:site_name', 'application-name'),
    sections: all(SECTIONS),
    publishedAt: all(PUBLISHED),
    modifiedAt: all(MODIFIED),
    canonicalUrl,
    openGraphType: one('og:type'),
    language: html === undefined ? null : attribute(html, 'lang'),
    tier: one('article:content_tier')?.toLowerCase() ?? null,
    opinion: one('article:opinion')?.toLowerCase() === 'true',
  };
}

function titleText(title: Parameters<typeof lineOf>[0]): string {
  return 'children' in title
    ? title.children
        .map((child) => (child.type === 'text' ? child.data : ''))
        .join('')
        .slice(0, LONGEST_VALUE)
        .replace(/\s+/gu, ' ')
        .trim()
    : '';
}
