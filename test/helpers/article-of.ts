import type { Article } from '../../src/model/article.ts';

/** An article with the given paragraphs and nothing else. */
export function articleOf(paragraphs: readonly string[], publishedAt: string | null = null): Article {
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const span = { start: at, end: at + paragraph.length, page: 1 };
    at = span.end + 2;
    return span;
  });
  return {
    title: null,
    subtitle: null,
    authors: [],
    editors: [],
    publisher: null,
    section: null,
    kind: 'news',
    publishedAt,
    modifiedAt: null,
    language: 'id',
    dateline: null,
    text: paragraphs.join('\n\n'),
    paragraphs: spans,
    removed: [],
    rejoins: [],
    foundBy: { by: 'lines' },
    canonicalUrl: null,
    pagesTotal: 1,
    pagesMissing: [],
    pageNumbers: [1],
    elsewhere: { pages: [], whole: null },
    truncated: false,
    stated: { titles: [], dates: [], corrections: [] },
    warnings: [],
  };
}
