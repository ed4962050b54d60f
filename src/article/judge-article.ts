import type { Article } from '../model/article.ts';
import { failed, type Outcome, success } from '../model/failure.ts';
import type { Page } from '../page/page.ts';
import { judgePage } from './judge-page.ts';

const FEWEST_LETTERS = 0.5;
/** As many letters as in a book; articles have some thousands. */
const LONGEST_ARTICLE = 400_000;

function isProse(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const visible = text.match(/\S/gu)?.length ?? 0;
  return letters >= 10 && letters >= visible * FEWEST_LETTERS && text.includes(' ');
}

/**
 * Lets an article pass, or says that the page holds none. A text that somebody pasted may be shorter than a page's.
 * @example judgeArticle(article, page) // → { ok: false, failure: { code: 'not-an-article', … } } for a gallery
 */
export function judgeArticle(article: Article, page: Page): Outcome<Article> {
  if (article.text.length > LONGEST_ARTICLE)
    return failed(
      'page-limits',
      `The source holds more than ${LONGEST_ARTICLE.toLocaleString('en')} letters of text, as much as a book.`,
      'Give one news article, or the part of the text that matters.',
    );
  if (page.kind === 'html') {
    const failure = judgePage(page, article);
    return failure === null ? success(article) : { ok: false, failure };
  }
  if (isProse(article.text)) return success(article);
  return failed(
    'not-an-article',
    'The text holds no sentences.',
    'Paste the text of one news article, paragraphs and all.',
  );
}
