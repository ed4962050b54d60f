import type { AuditReport } from '../model/report.ts';

/**
 * Counts the claims of an article that a fact-checker could check as they stand.
 * @example countCheckable(report) // 3
 */
export function countCheckable({ claims }: AuditReport): number {
  return claims.filter(({ checkability }) => checkability.label === 'checkable').length;
}
