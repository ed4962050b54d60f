import { type Obstacle, type ObstacleRule, obstacleRules } from '../lexicon/unreadable-pages.ts';
import { type Failure, type FailureCode, failed } from '../model/failure.ts';
import { lineOf, rawTextOf, select } from '../page/dom.ts';
import type { HtmlPage } from '../page/page.ts';
import { measurePage } from './measure-page.ts';

/** An article has more words than this; less is enough where the page itself calls it one. */
const FEWEST_WORDS = 40;
const FEWEST_DECLARED = 15;
/** A page that keeps its reader out says no more than this about it. */
const MOST_OBSTACLE_WORDS = 150;
/** The introduction of a list of articles, where the address tells that it is one, and where it does not. */
const MOST_LIST_WORDS = 150;
const MOST_INTRODUCTION_WORDS = 80;
const FEWEST_CARDS = 6;
/** A page that is nothing but an obstacle has fewer words, menu and footer included. */
const MOST_PAGE_WORDS = 400;
const LONGEST_TEXT = 20_000;
const LONGEST_TITLE = 120;
const SPEAKS = /["“”«»]/u;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|ClaimReview)$/u;

/** What is told of an obstacle: the code, what the page is, what to do. */
const TOLD: Readonly<Record<Obstacle, readonly [FailureCode, string, string]>> = {
  missing: [
    'not-an-article',
    'says that there is nothing at this address',
    'Check the address: the article may have moved.',
  ],
  challenge: [
    'blocked-page',
    'asks for proof that a person is reading',
    'Open the page in a browser, save it, and give the file.',
  ],
  consent: [
    'blocked-page',
    'asks for consent to cookies before it shows anything',
    'Open the page in a browser, save it, and give the file.',
  ],
  login: [
    'blocked-page',
    'asks to log in before it shows the article',
    'Open the page in a browser where you are logged in, save it, and give the file.',
  ],
  subscription: [
    'blocked-page',
    'keeps the article for subscribers',
    'Open the page in a browser where you are logged in, save it, and give the file.',
  ],
  scripts: [
    'blocked-page',
    'shows nothing without scripts or cookies',
    'Open the page in a browser, save it, and give the file.',
  ],
};

const HINT = 'Give the address of one article, not of an index, a gallery or a search.';
const NO_SENTENCES = ['not-an-article', 'holds no article: no run of sentences was found on it', HINT] as const;
const ONLY_A_LIST = ['not-an-article', 'holds no article: it lists other articles', HINT] as const;

const LIST_SEGMENT =
  /^(?:tags?|tagar|topi[ck]s?|search|cari|pencarian|inde[kx]s?|kategori|category|categories|penulis|authors?|rubrik|arsip|archives?|kanal|terpopuler|popul[ae]r|terbaru|terkini|latest|trending)$/iu;

/** The number of words, or the largest that any limit asks for. */
function wordCount(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    count += 1;
    if (count === MOST_PAGE_WORDS) break;
  }
  return count;
}

/** `404 - Halaman tidak ditemukan | Kabar Damai` has three parts. */
function partsOf(title: string): readonly string[] {
  return title.split(/ +(?:[|–—:»·-]|--) +/u).map((part) => part.trim());
}

/** What the page says to its reader, and to a reader without scripts. */
function wordsOf({ document }: HtmlPage): string {
  const visible = lineOf(select(document, 'body')[0] ?? document.root, LONGEST_TEXT);
  const silent = select(document, 'noscript')
    .map(rawTextOf)
    .join(' ')
    .replace(/<[^<>]{0,500}>/gu, ' ');
  return `${visible.slice(0, LONGEST_TEXT)} ${silent.slice(0, LONGEST_TEXT)}`.replace(/\s+/gu, ' ');
}

function findObstacle(where: ObstacleRule['where'], texts: readonly string[]): Obstacle | null {
  const rule = obstacleRules.find((one) => one.where === where && texts.some((text) => one.pattern.test(text)));
  return rule?.obstacle ?? null;
}

function obstacleInTitle({ document, metadata }: HtmlPage, words: number): Obstacle | null {
  const headings = select(document, 'h1, h2').slice(0, 5).map(lineOf);
  const titles = [...metadata.titles, ...headings].filter((title) => title.length <= LONGEST_TITLE);
  return words < MOST_OBSTACLE_WORDS ? findObstacle('title', titles.flatMap(partsOf)) : null;
}

/** The obstacle that a page's words tell of, when there is hardly an article on it. */
function obstacleInText(page: HtmlPage, text: string, declared: boolean): Obstacle | null {
  if (wordCount(text) >= FEWEST_WORDS) {
    const obstacle = wordCount(text) < MOST_OBSTACLE_WORDS && !SPEAKS.test(text) ? findObstacle('text', [text]) : null;
    return obstacle === 'challenge' || obstacle === 'consent' ? obstacle : null;
  }
  const words = wordsOf(page);
  // a banner about cookies on a list of news keeps nobody out
  return declared || wordCount(words) < MOST_PAGE_WORDS ? findObstacle('text', [words]) : null;
}

/** Does the page call itself an article, by its structured data or its date? */
function isDeclared({ metadata }: HtmlPage): boolean {
  return metadata.publishedAt.length > 0 || (metadata.jsonLd?.types ?? []).some((type) => ARTICLE_TYPE.test(type));
}

function isListAddress(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  if (segments.length === 0) return !/[?&]p=\d/u.test(search);
  return segments.slice(0, 2).some((segment) => LIST_SEGMENT.test(segment));
}

/** Many teasers, and hardly more than an introduction beside them, in which nobody speaks. */
function isList(page: HtmlPage, text: string): boolean {
  if (SPEAKS.test(text)) return false;
  const words = wordCount(text);
  if (isListAddress(page.url ?? page.metadata.canonicalUrl)) return words < MOST_LIST_WORDS;
  if (words >= MOST_INTRODUCTION_WORDS) return false;
  const body = select(page.document, 'body')[0];
  if (body === undefined) return false;
  return [...measurePage(body, []).cards.values()].filter((alike) => alike >= FEWEST_CARDS).length >= FEWEST_CARDS;
}

function refuse(title: string | null, [code, what, hint]: readonly [FailureCode, string, string]): Failure {
  const named = title === null ? 'The page' : `The page «${title.slice(0, 80)}»`;
  return failed(code, `${named} ${what}.`, hint).failure;
}

/**
 * Says why a page is no article: an obstacle that keeps its reader out, nothing at its address, a list of other articles,
 * or no run of sentences; null when the text found on it may pass for one.
 * @example judgePage(page, { title: 'Just a moment...', text: '' })?.code // → 'blocked-page'
 */
export function judgePage(
  page: HtmlPage,
  { title, text }: { readonly title: string | null; readonly text: string },
): Failure | null {
  const words = wordCount(text);
  const declared = isDeclared(page);
  const obstacle = obstacleInTitle(page, words) ?? obstacleInText(page, text, declared);
  if (obstacle !== null) return refuse(title, TOLD[obstacle]);
  if (words < (declared ? FEWEST_DECLARED : FEWEST_WORDS)) return refuse(title, NO_SENTENCES);
  if (!declared && isList(page, text)) return refuse(title, ONLY_A_LIST);
  return null;
}
