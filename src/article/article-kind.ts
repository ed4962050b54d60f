import { kindNames } from '../lexicon/article-kinds.ts';
import type { ArticleKind } from '../model/article.ts';
import type { PageMetadata } from '../page/metadata.ts';

/** What tells the kind of an article. */
export interface KindSources {
  readonly addresses: readonly (string | null)[];
  readonly sections: readonly string[];
  readonly title: string | null;
  readonly metadata: Pick<PageMetadata, 'jsonLd' | 'openGraphType' | 'opinion'>;
  /** What was cut off the end of the body: `(ADV)`. */
  readonly endMarks: readonly string[];
}

const TYPES: Readonly<Record<string, ArticleKind>> = {
  AdvertiserContentArticle: 'advertorial',
  OpinionNewsArticle: 'opinion',
  LiveBlogPosting: 'live',
  ClaimReview: 'fact-check',
  VideoObject: 'video',
  ImageGallery: 'photo',
};

const ADVERTISED = /^[([] ?(?:adv|advertorial|pariwara|inforial)\b[^()[\]]{0,40}[)\]]\.?$/iu;
/** `[HOAKS] Surat Suara …` · `Opini: …` */
const LABEL = /^(?:[[(]([^\])]{2,24})[\])]|([^:[\]()]{2,24}):)\s/u;

const slug = (words: string): string =>
  words
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/gu, '-');

/** The path of an address in whole segments, and the first label of its host: `video.kabar.example/read/1`. */
function placesOf(address: string | null): readonly string[] {
  if (address === null || !URL.canParse(address)) return [];
  const { hostname, pathname } = new URL(address);
  return [...pathname.split('/'), hostname.split('.')[0] ?? ''].map((part) => part.toLowerCase()).filter(Boolean);
}

function named(places: ReadonlySet<string>): ArticleKind | undefined {
  return kindNames.find((row) => row.places.some((place) => places.has(place)))?.kind;
}

function labelled(title: string | null): ArticleKind | undefined {
  const match = LABEL.exec(title ?? '');
  const label = (match?.[1] ?? match?.[2] ?? '').toLowerCase().trim();
  return kindNames.find((row) => row.labels.includes(label))?.kind;
}

/**
 * Tells the kind of an article by its structured data, section, address and the label before its title; by whole names only.
 * @example kindOf({ addresses: ['https://kabar.example/berita/video-viral-di-tps'], … }) // → 'news'
 */
export function kindOf({ addresses, sections, title, metadata, endMarks }: KindSources): ArticleKind {
  if (endMarks.some((mark) => ADVERTISED.test(mark))) return 'advertorial';
  const types = metadata.jsonLd?.types ?? [];
  const typed = types.map((type) => TYPES[type]).find((kind) => kind !== undefined);
  if (typed !== undefined) return typed;
  const places = new Set([...addresses.flatMap(placesOf), ...sections.map(slug)]);
  const found = named(places) ?? labelled(title);
  if (found !== undefined) return found;
  if (metadata.opinion) return 'opinion';
  return /^video\b/iu.test(metadata.openGraphType ?? '') ? 'video' : 'news';
}
