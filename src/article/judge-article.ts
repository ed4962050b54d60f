import type { Article } from '../model/article.ts';
import { failed, type Outcome, success } from '../model/failure.ts';

const FEWEST_WORDS = 40;
const FEWEST_LETTERS = 0.5;
const MISSING_PAGE = /(?:^|\W)(?:404|halaman tidak ditemukan|page not found|not found)(?:\W|$)/iu;

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function isProse(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const visible = text.match(/\S/gu)?.length ?? 0;
  return letters >= 10 && letters >= visible * FEWEST_LETTERS && text.includes(' ');
}

/**
 * Lets an article pass, or says that the page holds none. A text that somebody pasted may be shorter than a page's.
 * @example judgeArticle(article, 'html') // → { ok: false, failure: { code: 'not-an-article', … } } for a gallery
 */
export function judgeArticle(article: Article, from: 'html' | 'text'): Outcome<Article> {
  if (from === 'text') {
    return isProse(article.text)
      ? success(article)
      : failed(
          'not-an-article',
          'The text holds no sentences.',
          'Paste the text of one news article, paragraphs and all.',
        );
  }
  const { title } = article;
  if (wordCount(article.text) >= FEWEST_WORDS && !MISSING_PAGE.test(title ?? '')) return success(article);
  const named = title === null ? 'The page' : `The page «${title.slice(0, 80)}»`;
  return failed(
    'not-an-article',
    `${named} holds no article: no run of sentences was found on it.`,
    'Give the address of one article, not of an index, a gallery or a search.',
  );
}
