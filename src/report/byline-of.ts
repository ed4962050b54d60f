import type { ReportArticle } from '../model/report.ts';
import type { Language } from './format.ts';
import { messages } from './messages.ts';
import { readableDate } from './readable-date.ts';

/**
 * Publisher, date and authors in one line's worth of parts.
 * @example bylineOf(report.article, 'id') // ['Suara Damai', '12 Feb 2024 14.20 WIB', 'oleh Wulan Sari']
 */
export function bylineOf(article: ReportArticle, lang: Language): readonly string[] {
  const { publisher, publishedAt, authors } = article;
  return [
    ...(publisher === null ? [] : [publisher]),
    ...(publishedAt === null ? [] : [readableDate(publishedAt, lang)]),
    ...(authors.length === 0 ? [] : [`${messages[lang].by} ${authors.join(', ')}`]),
  ];
}
