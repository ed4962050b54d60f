import type { AuditReport } from '../model/report.ts';
import type { Language } from './format.ts';
import { messages } from './messages.ts';
import { readableDate } from './readable-date.ts';

/**
 * Says that the article is read as it was at an earlier time, when no server was asked; null when one was.
 * @example cacheLine(report, 'id') // 'dari tembolok, seperti pada 20 Feb 2024 07.05 UTC'
 */
export function cacheLine({ source }: AuditReport, lang: Language): string | null {
  const http = source.pages[0]?.http;
  if (http === undefined || http === null || http.fetchedAt === null) return null;
  if (http.cache !== 'fresh' && http.cache !== 'offline') return null;
  return messages[lang].fromCache(readableDate(http.fetchedAt, lang));
}
