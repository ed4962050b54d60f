import type { ReportSource } from '../model/report.ts';

/**
 * The address that a reader would call the article's own.
 * @example addressOf(report.source) // 'https://suara.example/pemilu/123'
 */
export function addressOf(source: ReportSource): string {
  return source.canonicalUrl ?? source.finalUrl ?? source.url ?? source.input;
}
