import { type Document, type DomNode, select } from './dom.ts';

/** What the structured data of a page says of its article. */
export interface JsonLdArticle {
  readonly headline: string | null;
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
}

const MOST_BLOCKS = 50;
const LARGEST_BLOCK = 1_048_576;
const DEEPEST = 12;
const ARTICLE = /(?:Article|BlogPosting|Report|ClaimReview|VideoObject|ImageGallery|LiveBlogPosting)$/u;

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function string(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? null : text;
}

/** The names in an author, editor or publisher, however it is nested. */
function names(value: unknown): readonly string[] {
  return list(value).flatMap((one) => {
    const name = isObject(one) ? list(one['name']).map(string) : [string(one)];
    return name.filter((text): text is string => text !== null);
  });
}

function typesOf(node: Json): readonly string[] {
  return list(node['@type']).filter((type): type is string => typeof type === 'string');
}

/** All objects of a block, outermost first, down to a depth no real page reaches. */
function objects(value: unknown, depth = 0): readonly Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((one) => objects(one, depth + 1));
  if (!isObject(value)) return [];
  const inner = [value['@graph'], value['mainEntity'], value['mainEntityOfPage'], value['itemReviewed']];
  return [value, ...inner.flatMap((one) => objects(one, depth + 1))];
}

function parseBlock(element: DomNode): unknown {
  const text =
    'children' in element ? element.children.map((child) => (child.type === 'text' ? child.data : '')).join('') : '';
  if (text.length > LARGEST_BLOCK) return null;
  try {
    // raw line breaks inside strings are common and harmless
    return JSON.parse(text.replace(/[\u0000-\u001f]+/gu, ' '));
  } catch {
    return null;
  }
}

function readArticle(node: Json): JsonLdArticle {
  const free = node['isAccessibleForFree'];
  return {
    headline: string(node['headline']) ?? string(node['name']),
    description: string(node['description']),
    authors: names(node['author']),
    editors: names(node['editor']),
    publisher: names(node['publisher'])[0] ?? null,
    datePublished: string(node['datePublished']) ?? string(node['uploadDate']),
    dateModified: string(node['dateModified']),
    section: string(list(node['articleSection'])[0]),
    types: typesOf(node),
    free:
      free === false || free === 'False' || free === 'false'
        ? false
        : free === true || free === 'True' || free === 'true'
          ? true
          : null,
  };
}

/**
 * Reads the article of a page's JSON-LD under caps on size, number and depth; null when there is none or it does not parse.
 * Values are only read as strings, so that no key of the page can reach an object's prototype.
 */
export function readJsonLd(document: Document): JsonLdArticle | null {
  const scripts = select(document, 'script[type="application/ld+json"]').slice(0, MOST_BLOCKS);
  const nodes = scripts.flatMap((script) => objects(parseBlock(script)));
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  return article === undefined ? null : readArticle(article);
}
