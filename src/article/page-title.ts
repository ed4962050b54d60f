import type { Warning } from '../model/source.ts';
import { type Document, lineOf, select } from '../page/dom.ts';
import type { PageMetadata } from '../page/metadata.ts';
import { lettersOf } from './same-words.ts';

/** The title of an article, the name of the outlet behind it, and what the page says that does not fit. */
export interface PageTitle {
  readonly title: string | null;
  /** `Kabar Damai` of `KPU Damai Buka Gudang - Kabar Damai`; null when nothing stood behind the title. */
  readonly suffix: string | null;
  /** The headlines of the page's head, without the outlet's name. */
  readonly stated: readonly string[];
  readonly warnings: readonly Warning[];
}

export interface TitleSources {
  readonly document: Document;
  readonly metadata: PageMetadata;
  readonly selector: string | null;
  readonly url: string | null;
  /** The names of the outlet, as written. */
  readonly siteNames: readonly string[];
  /** Sections that a title may end with. */
  readonly sections: readonly string[];
}

/** `Judul - detikNews` · `Judul | Kompas.com` · `Judul : Okezone Nasional`: the site's name behind a title. */
const SITE_SUFFIX = /\s+(?:[|–—:»•·]|-{1,2})\s+((?:(?! -{1,2} )[^|–—»•·]){2,60})$/u;
const SITE_WORDS =
  /(?:\.com|\.id|\.co|news|halaman|detik|kompas|tempo|viva|antara|okezone|liputan6|republika|merdeka|tribun|media|cnn|cnbc|suara|jpnn|berita|bisnis|sindo)/iu;
/** `Judul - Halaman 2` · `Judul Halaman all` · `Judul - Page 2 of 3` */
const PAGE_SUFFIX =
  /\s*(?:[-|–—:,(]\s*)?(?:(?:halaman|hal\.|page|laman)\s*(?:ke-?\s*)?(?:\d{1,2}|all|semua)(?:\s*(?:dari|of|\/)\s*\d{1,2})?)\)?$/iu;
const SHORTEST_TITLE = 12;
const LONGEST_TITLE = 300;
const AGREEING = 0.7;

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

/** Is a suffix the name of the site, or the site with a section? */
function namesSite(suffix: string, names: readonly string[]): boolean {
  const text = lettersOf(suffix);
  return names.some(
    (name) => lettersOf(name).length > 2 && (text.includes(lettersOf(name)) || lettersOf(name).includes(text)),
  );
}

/** What may stand behind a title. */
interface Ends {
  readonly names: readonly string[];
  readonly sections: ReadonlySet<string>;
}

interface Cut {
  readonly text: string;
  readonly suffix: string | null;
}

/**
 * Cuts the number of the page and the names of site and section off a title. What stands behind a title that is known without it
 * is a site's name.
 */
function cutTitle(title: string, { names, sections }: Ends, known: readonly string[]): Cut {
  let text = title.replace(/\s+/gu, ' ').trim();
  let suffix: string | null = null;
  for (let i = 0; i < 4; i += 1) {
    const numbered = text.replace(PAGE_SUFFIX, '');
    if (numbered.length >= SHORTEST_TITLE) text = numbered;
    const match = SITE_SUFFIX.exec(text);
    if (match === null) break;
    const rest = text.slice(0, match.index);
    const words = (match[1] as string).trim();
    const alone = known.some((other) => lettersOf(other) === lettersOf(rest));
    if (
      !alone &&
      !sections.has(lettersOf(words)) &&
      !namesSite(words, names) &&
      !(known.length > 0 && SITE_WORDS.test(words))
    )
      break;
    text = rest;
    suffix ??= sections.has(lettersOf(words)) ? null : words;
  }
  return { text: text.trim(), suffix };
}

/** The words of an address's last part: `kpu-damai-buka-gudang.html` */
function slugWords(url: string | null): string {
  if (url === null || !URL.canParse(url)) return '';
  const parts = new URL(url).pathname.split('/').filter((part) => part.split(/[-.]/u).length >= 4);
  return (parts.at(-1) ?? '').replace(/\.\w{3,5}$/u, '').replace(/[-_.]+/gu, ' ');
}

function conflict(title: string, sources: readonly (readonly [string, string])[]): readonly Warning[] {
  const others = sources.filter(([, other]) => words(other).size > 2 && overlap(other, title) < AGREEING);
  if (others.length === 0) return [];
  const told = others.map(([from, other]) => `${from} «${other.slice(0, 120)}»`).join(', ');
  return [{ code: 'title-conflict', message: `The titles differ: ${told}; used: «${title.slice(0, 120)}».` }];
}

/**
 * Finds the title of the article: the visible headline that agrees best with the head and the address of the page.
 * @example findTitle(sources).title // 'KPU Damai Buka Gudang' from h1, not «KPU Damai Buka Gudang - Kabar Damai - Halaman 2»
 */
export function findTitle({ document, metadata, selector, url, siteNames, sections }: TitleSources): PageTitle {
  const visible = [...(selector === null ? [] : select(document, selector)), ...select(document, 'h1, h2')]
    .slice(0, 40)
    .map((element) => lineOf(element))
    .filter((text) => text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE);
  const path = url !== null && URL.canParse(url) ? new URL(url).pathname.split('/') : [];
  const ends = { names: siteNames, sections: new Set([...sections, ...path].map(lettersOf)) };
  const headline = metadata.jsonLd?.headline ?? '';
  const known = [headline, ...visible, ...metadata.titles].filter((text) => text !== '');
  const cuts = [...metadata.titles, headline].map((title) => cutTitle(title, ends, known));
  const declared = cuts.map(({ text }) => text).filter((text) => text !== '' && !namesOnly(text, siteNames));
  const suffix = cuts.find((cut) => cut.suffix !== null && declared.includes(cut.text))?.suffix ?? null;
  const slug = slugWords(url ?? metadata.canonicalUrl);
  const best = (text: string): number => Math.max(...declared.map((title) => agreement(text, title)));
  const agreeing =
    visible
      .filter((text) => declared.some((title) => overlap(text, title) >= AGREEING))
      .toSorted((a, b) => best(b) - best(a))[0] ??
    visible.find((text) => slug !== '' && overlap(text, slug) >= AGREEING && words(slug).size >= 4);
  const found = agreeing ?? declared[0] ?? visible[0];
  if (found === undefined) return { title: null, suffix, stated: [], warnings: [] };
  const title = cutTitle(found, { ...ends, sections: new Set() }, []).text;
  const named = metadata.titles[0] === undefined ? [] : [['meta tags', cuts[0]?.text ?? ''] as const];
  const structured = headline === '' ? [] : [['JSON-LD', cuts.at(-1)?.text ?? ''] as const];
  return { title, suffix, stated: [...new Set(declared)], warnings: conflict(title, [...structured, ...named]) };
}

/** A title that is nothing but the outlet's name says nothing of the article. */
function namesOnly(text: string, names: readonly string[]): boolean {
  return names.some((name) => lettersOf(name) === lettersOf(text));
}
