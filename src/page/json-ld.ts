import type { Document } from './dom.ts';
import { isNode, type JsonNode, jsonLdNodes, listOf, stringOf, typesOf } from './json-ld-nodes.ts';

/** What the structured data of a page says of its article. */
export interface JsonLdArticle {
  readonly headline: string | null;
  /** A second headline, as some outlets give their standfirst. */
  readonly subheadline: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly section: string | null;
  readonly types: readonly string[];
  /** False behind a paywall; null when it is not said. */
  readonly free: boolean | null;
  readonly corrections: readonly { readonly text: string | null; readonly date: string | null }[];
}

const ARTICLE = /(?:Article|BlogPosting|Report|ClaimReview)$/u;
const OTHER_WORK = /^(?:VideoObject|ImageGallery|LiveBlogPosting)$/u;
const PAGE = /^(?:WebPage|ItemPage)$/u;
const MOST_CORRECTIONS = 20;
const BODY = /Organization$|^(?:Organization|Corporation)$/u;

type ById = ReadonlyMap<string, JsonNode>;

/** `{"@id": "#ratna"}` stands for the object of that id. */
function follow(value: unknown, byId: ById): unknown {
  if (!isNode(value) || value['name'] !== undefined) return value;
  const id = stringOf(value['@id']);
  return (id === null ? undefined : byId.get(id)) ?? value;
}

/** The names in an author, editor or publisher, however it is nested. */
function names(value: unknown, byId: ById, keep: (node: JsonNode) => boolean = () => true): readonly string[] {
  return listOf(value).flatMap((given) => {
    const one = follow(given, byId);
    if (isNode(one) && !keep(one)) return [];
    const name = isNode(one) ? listOf(one['name']).map(stringOf) : [stringOf(one)];
    return name.filter((text): text is string => text !== null);
  });
}

const isPerson = (node: JsonNode): boolean => !typesOf(node).some((type) => BODY.test(type));

/** A date as text; numbers are seconds or milliseconds. */
function dateOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : stringOf(value);
}

function isFree(value: unknown): boolean | null {
  const word = typeof value === 'string' ? value.toLowerCase() : value;
  if (word === false || word === 'false') return false;
  return word === true || word === 'true' ? true : null;
}

/** `"correction": {"@type": "CorrectionComment", "text": "Nama saksi diperbaiki", "datePublished": "2024-02-15"}`, or a text. */
function corrections(value: unknown): JsonLdArticle['corrections'] {
  return listOf(value)
    .slice(0, MOST_CORRECTIONS)
    .flatMap((one) => {
      const text = isNode(one) ? (stringOf(one['text']) ?? stringOf(one['description'])) : stringOf(one);
      const date = isNode(one) ? (dateOf(one['datePublished']) ?? dateOf(one['dateCreated'])) : null;
      return text === null && date === null ? [] : [{ text, date }];
    });
}

function readArticle(node: JsonNode, byId: ById): JsonLdArticle {
  return {
    headline: stringOf(node['headline']) ?? stringOf(node['name']),
    subheadline: stringOf(listOf(node['alternativeHeadline'])[0]),
    description: stringOf(node['description']),
    authors: names(node['author'], byId, isPerson),
    editors: names(node['editor'], byId, isPerson),
    publisher: names(node['publisher'], byId)[0] ?? null,
    datePublished: dateOf(node['datePublished']) ?? dateOf(node['uploadDate']),
    dateModified: dateOf(node['dateModified']),
    section: stringOf(listOf(node['articleSection'])[0]),
    types: typesOf(node),
    free: isFree(node['isAccessibleForFree']),
    corrections: corrections(node['correction']),
  };
}

function hasType(node: JsonNode, pattern: RegExp): boolean {
  return typesOf(node).some((type) => pattern.test(type));
}

/** Does the object say that it is the page of this address? */
function isOf(node: JsonNode, address: string | null): boolean {
  const page = node['mainEntityOfPage'];
  const named = [node['url'], node['@id'], isNode(page) ? page['@id'] : page].map(stringOf);
  const plain = (text: string): string => text.replace(/^https?:\/\/(?:www\.|m\.)?|[#?].*$|\/$/gu, '');
  return address !== null && named.some((text) => text !== null && plain(text) === plain(address));
}

/**
 * Reads the article of a page's JSON-LD; of several, the one that names the page's address. Null when there is none.
 * Values are only read as strings, so that no key of the page can reach an object's prototype.
 */
export function readJsonLd(document: Document, address: string | null): JsonLdArticle | null {
  const nodes = jsonLdNodes(document);
  const byId = new Map(
    nodes.flatMap((node) => {
      const id = stringOf(node['@id']);
      return id === null || node['name'] === undefined ? [] : [[id, node] as const];
    }),
  );
  const found = [ARTICLE, OTHER_WORK].map((pattern) => nodes.filter((node) => hasType(node, pattern)));
  const own = found.flatMap((list) => list.filter((node) => isOf(node, address)));
  const article = own.find((node) => hasType(node, ARTICLE)) ?? found[0]?.[0] ?? found[1]?.[0];
  const page = nodes.find((node) => hasType(node, PAGE) && stringOf(node['headline']) !== null);
  if (article === undefined) return page === undefined ? null : readArticle(page, byId);
  const read = readArticle(article, byId);
  return { ...read, datePublished: read.datePublished ?? dateOf(page?.['datePublished']) };
}
