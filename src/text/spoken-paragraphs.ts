import type { Article, Paragraph } from '../model/article.ts';
import { readDateline } from './dateline.ts';

/**
 * The paragraphs of an article without the dateline of the first, which is no word of anybody.
 * @example spokenParagraphs(article) // JAKARTA, KOMPAS.com - Ketua KPU … → starts at «Ketua»
 */
export function spokenParagraphs(article: Article): readonly Paragraph[] {
  const [first, ...rest] = article.paragraphs;
  if (first === undefined) return [];
  const dateline = readDateline(article.text.slice(first.start, first.end));
  if (dateline === null) return article.paragraphs;
  let start = first.start + dateline.end;
  while (start < first.end && /\s/u.test(article.text[start] as string)) start += 1;
  return [{ ...first, start }, ...rest];
}
