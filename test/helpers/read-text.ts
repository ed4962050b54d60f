import { joinPages } from '../../src/article/join-pages.ts';
import { judgeArticle } from '../../src/article/judge-article.ts';
import { readTextArticle } from '../../src/article/read-text-article.ts';
import type { Article } from '../../src/model/article.ts';
import type { Outcome } from '../../src/model/failure.ts';

/** The article of a pasted text, or why there is none. */
export function readText(text: string): Outcome<Article> {
  return judgeArticle(joinPages([readTextArticle(text)]).article, {
    kind: 'text',
    text,
    url: null,
    charset: 'utf-8',
    warnings: [],
  });
}
