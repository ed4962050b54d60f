import { attribute, type Document, type lineOf, select } from './dom.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';

/** What a page says about itself in its head. Dates are as written there. */
export interface PageMetadata {
  readonly jsonLd: JsonLdArticle | null;
  /** `og:title`, `twitter:title`, `title`, in that order, as written. */
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly siteName: string | null;
  readonly section: string | null;
  readonly publishedAt: readonly string[];
  readonly modifiedAt: readonly string[];
  readonly canonicalUrl: string | null;
  readonly openGraphType: string | null;
  readonly language: string | null;
}

/** Splits a list of names as bylines write them. `Ratna Dewi, Joko Prayitno` · `Ratna Dewi dan Joko Prayitno` */
export function splitNames(words: string): readonly string[] {
  return words
    .split(/\s*(?:,|;|\||&| dan | and )\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function metaMap(document: Document): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const element of select(document, 'meta[content]').slice(0, 500)) {
    const key = (
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop') ??
      ''
    ).toLowerCase();
    const content = attribute(element, 'content')?.replace(/\s+/gu, ' ');
    if (key !== '' && content !== undefined) map.set(key, [...(map.get(key) ?? []), content]);
  }
  return map;
}

const PUBLISHED = [
  'article:published_time',
  'content_publisheddate',
  'dtk:publishdate',
  'jpnncom_news_pubdate',
  'datepublished',
  'publishdate',
  'pubdate',
  'dc.date',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'date',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod'];
const AUTHORS = [
  'content_author',
  'dtk:author',
  'jpnncom_news_author',
  'author',
  'article:author',
  'dc.creator',
  'parsely-author',
];

/** Reads title candidates, authors, dates and the rest from the head of a page; conflicts are for the reader of these to resolve. */
export function readMetadata(document: Document): PageMetadata {
  const map = metaMap(document);
  const all = (keys: readonly string[]): readonly string[] => keys.flatMap((key) => map.get(key) ?? []);
  const one = (...keys: readonly string[]): string | null => all(keys)[0] ?? null;
  const canonical = select(document, 'link[rel="canonical"][href]')[0];
  const html = select(document, 'html')[0];
  const title = select(document, 'head > title')[0];
  return {
    jsonLd: readJsonLd(document),
    titles: [...all(['og:title', 'twitter:title']), ...(title === undefined ? [] : [titleText(title)])],
    description: one('og:description', 'description', 'twitter:description'),
    authors: AUTHORS.flatMap((key) => map.get(key) ?? []).flatMap(splitNames),
    editors: all(['content_editor', 'dtk:editor']).flatMap(splitNames),
    siteName: one('og:site_name', 'application-name'),
    section: one('article:section', 'content_category', 'dtk:kanal'),
    publishedAt: all(PUBLISHED),
    modifiedAt: all(MODIFIED),
    canonicalUrl: (canonical === undefined ? null : attribute(canonical, 'href')) ?? one('og:url'),
    openGraphType: one('og:type'),
    language: html === undefined ? null : attribute(html, 'lang'),
  };
}

function titleText(title: Parameters<typeof lineOf>[0]): string {
  return 'children' in title
    ? title.children
        .map((child) => (child.type === 'text' ? child.data : ''))
        .join('')
        .replace(/\s+/gu, ' ')
        .trim()
    : '';
}
