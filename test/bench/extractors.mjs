// The extractors that are compared, each as one function from a page to what it found there.
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** kutip's stage up to the article: decode, parse, find; `publisherRules: false` leaves the outlets' own selectors out. */
const kutip = ({ readPage, findArticle, joinPages, judgeArticle }, options) => {
  const none = { html: null, text: '', title: null, authors: [], date: null };
  return ({ bytes, url }) => {
    const page = readPage(bytes, { contentType: null, url });
    if (!page.ok || page.value.kind !== 'html') return none;
    const found = judgeArticle(joinPages([findArticle(page.value, options)]).article, page.value);
    if (!found.ok) return none;
    const { text, title, authors, publishedAt } = found.value;
    return { html: null, text, title, authors, date: publishedAt };
  };
};

/** Peers read nothing from a page whose address they do not know. */
const addressOf = (url) => url ?? 'https://kabar.example/berita/1';

const names = (words) => (words ?? '').split(/,|;|&| dan | and /u).filter((name) => name.trim() !== '');

const readability = ({ html }) => {
  const found = new Readability(parseHTML(html).document).parse();
  return { html: found?.content, title: found?.title, authors: names(found?.byline), date: found?.publishedTime };
};

const defuddle = async ({ html, url }) => {
  const found = await Defuddle(parseHTML(html).document, addressOf(url), { useAsync: false });
  return { html: found.content, title: found.title, authors: names(found.author), date: found.published };
};

const articleExtractor = async ({ html, url }) => {
  const found = await extractFromHtml(html, addressOf(url));
  return { html: found?.content, title: found?.title, authors: names(found?.author), date: found?.published };
};

/**
 * The extractors by name. Peers get the page as a decoded string, kutip its bytes: decoding is part of its work.
 * `library` holds kutip's steps from `readPage` to `judgeArticle`, of a build or of the sources.
 */
export const extractors = (library) => [
  ['kutip', kutip(library, { publisherRules: true })],
  ['kutip, no publisher rules', kutip(library, { publisherRules: false })],
  ['@mozilla/readability, linkedom', readability],
  ['defuddle, linkedom', defuddle],
  ['@extractus/article-extractor', articleExtractor],
];
