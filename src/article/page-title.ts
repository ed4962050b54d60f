import { type Document, lineOf, select } from '../page/dom.ts';
import type { PageMetadata } from '../page/metadata.ts';

/** `Judul - detikNews` · `Judul | Kompas.com` · `Judul : Okezone Nasional`: the site's name behind a title. */
const SITE_SUFFIX = /\s+(?:[|–—:»]|-{1,2})\s+[^|–—»]{2,60}$/u;
const SITE_WORDS =
  /(?:\.com|\.id|\.co|news|halaman|detik|kompas|tempo|viva|antara|okezone|liputan6|republika|merdeka|tribun|media|cnn|cnbc|suara|jpnn|berita|bisnis|sindo)/iu;
const SHORTEST_TITLE = 12;

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** How much of the smaller title is in the other one, 0 to 1. */
function overlap(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size));
}

/** How much of the longer title is in the other one, so that the site's name does not pass for the headline that it follows. */
function agreement(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  return [...first].filter((word) => second.has(word)).length / Math.max(1, first.size, second.size);
}

/** Cuts the names of site and section off a `title` or `og:title`. */
function withoutSite(title: string, siteName: string | null): string {
  let text = title;
  for (let i = 0; i < 3; i += 1) {
    const suffix = SITE_SUFFIX.exec(text);
    if (suffix === null) break;
    const known = siteName !== null && suffix[0].toLowerCase().includes(siteName.toLowerCase());
    if (!known && !SITE_WORDS.test(suffix[0])) break;
    text = text.slice(0, suffix.index);
  }
  return text.trim();
}

/**
 * The title of the article: the visible headline that agrees best with what the head of the page says.
 * @example findTitle(document, metadata, null) // «KPU Damai Buka Gudang» from h1, not «KPU Damai Buka Gudang - Kabar Damai»
 */
export function findTitle(document: Document, metadata: PageMetadata, selector: string | null): string | null {
  const declared = [
    ...metadata.titles.map((title) => withoutSite(title, metadata.siteName)),
    metadata.jsonLd?.headline ?? '',
  ]
    .map((title) => title.replace(/\s+/gu, ' ').trim())
    .filter((title) => title !== '');
  const visible = [...(selector === null ? [] : select(document, selector)), ...select(document, 'h1, h2')]
    .slice(0, 40)
    .map((element) => lineOf(element))
    .filter((text) => text.length >= SHORTEST_TITLE && text.length <= 300);
  const [reference] = declared;
  if (reference === undefined) return visible[0] ?? null;
  const best = (text: string): number => Math.max(...declared.map((title) => agreement(text, title)));
  const agreeing = visible.filter((text) => declared.some((title) => overlap(text, title) >= 0.7));
  return agreeing.toSorted((a, b) => best(b) - best(a))[0] ?? reference;
}
