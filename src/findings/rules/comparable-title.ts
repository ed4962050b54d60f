import type { Article } from '../../model/article.ts';
import { detectLanguage } from '../../text/language.ts';

/**
 * The headline as far as its words can be held against those of the text: null where it is in another language.
 * @example comparableTitle({ ...article, title: 'The Ballots Are in the Warehouse and Will Be Sent' }) // null over Indonesian text
 */
export function comparableTitle({ title, language }: Pick<Article, 'title' | 'language'>): string | null {
  if (title === null) return null;
  // A headline is too short to tell Indonesian from its neighbours, long enough to tell it from English.
  const own = detectLanguage(title);
  return own === 'und' || (own === 'en') === (language === 'en') ? title : null;
}
