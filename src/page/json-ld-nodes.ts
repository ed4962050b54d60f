import { type Document, type DomNode, select } from './dom.ts';

/** An object of a page's structured data; its values are only read as strings and objects. */
export type JsonNode = Readonly<Record<string, unknown>>;

const MOST_BLOCKS = 50;
const LARGEST_BLOCK = 1_048_576;
const DEEPEST = 12;
/** Longer than any headline, name or summary. */
const LONGEST_STRING = 10_000;

export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

const ENTITY = /&(?:(amp|quot|apos|lt|gt|nbsp)|#(\d{1,6})|#x([\da-f]{1,5}));/giu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Some templates put text into JSON as they put it into HTML: `Nur&#039;aini`. */
function decoded(text: string): string {
  return text.replace(ENTITY, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
  });
}

/** The words of a value on one line; null when it is no text or holds none. */
export function stringOf(value: unknown): string | null {
  const text = typeof value === 'string' ? decoded(value.slice(0, LONGEST_STRING)).replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? null : text;
}

export function typesOf(node: JsonNode): readonly string[] {
  return listOf(node['@type']).filter((type): type is string => typeof type === 'string');
}

/** All objects of a block, outermost first, down to a depth no real page reaches. */
function objects(value: unknown, depth = 0): readonly JsonNode[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((one) => objects(one, depth + 1));
  if (!isNode(value)) return [];
  const inner = [value['@graph'], value['mainEntity'], value['mainEntityOfPage'], value['itemReviewed']];
  return [value, ...inner.flatMap((one) => objects(one, depth + 1))];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `"datePublished": "2024-02-14T10:00:00+07:00"` where a stray quotation mark in a headline broke the block. */
const FIELD = /"(headline|datePublished|dateModified|articleSection)"\s{0,9}:\s{0,9}"([^"\n]{1,300})"(?=\s{0,9}[,}])/gu;
const PEOPLE =
  /"(author|editor|publisher)"\s{0,9}:\s{0,9}\[?\s{0,9}\{[^{}]{0,300}?"name"\s{0,9}:\s{0,9}"([^"\n]{1,100})"(?=\s{0,9}[,}])/gu;
const ARTICLE = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"((?:News)?Article|BlogPosting)"/u;

/** What can still be told of an article whose block is no JSON. */
function salvage(text: string): unknown {
  const type = ARTICLE.exec(text)?.[1];
  if (type === undefined) return null;
  const fields = [...text.matchAll(FIELD)].map(([, key, value]) => [key, value] as const);
  const people = [...text.matchAll(PEOPLE)].map(([, key, name]) => [key, { name }] as const);
  return { ...Object.fromEntries([...fields, ...people].toReversed()), '@type': type };
}

function parseBlock(element: DomNode): unknown {
  const raw =
    'children' in element ? element.children.map((child) => (child.type === 'text' ? child.data : '')).join('') : '';
  if (raw.length > LARGEST_BLOCK) return null;
  // raw line breaks inside strings are common and harmless; so are comment marks and a last comma
  const text = raw.replace(/[\u0000-\u001f]+/gu, ' ');
  return (
    parse(text) ??
    parse(
      text
        .replace(/\/\/ ?<!\[CDATA\[|\/\/ ?\]\]>|<!\[CDATA\[|\]\]>|<!--|-->/gu, '')
        .replace(/,(?= {0,200}[}\]])/gu, '')
        .replace(/; {0,20}$/u, ''),
    ) ??
    salvage(text)
  );
}

/**
 * Reads the objects of a page's JSON-LD, under caps on size, number and depth. A block that is no JSON gives what its fields still
 * tell.
 * @example jsonLdNodes(document)[0]?.['headline'] // 'KPU Damai Buka Gudang'
 */
export function jsonLdNodes(document: Document): readonly JsonNode[] {
  const scripts = select(document, 'script[type="application/ld+json"]').slice(0, MOST_BLOCKS);
  return scripts.flatMap((script) => objects(parseBlock(script)));
}
