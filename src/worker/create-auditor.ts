import { type Audit, type AuditOptions, auditPages } from '../audit.ts';
import type { OpenedSource } from '../model/source.ts';
import type { AuditPool, PoolOptions } from './audit-pool.ts';

/** Audits sources, each where it is safe to. */
export interface Auditor {
  readonly audit: (source: OpenedSource, options?: AuditOptions) => Promise<Audit>;
  readonly close: () => Promise<void>;
}

/** Nine in ten news pages are smaller, and starting a thread takes longer than reading one of them. */
const LARGE = 512 * 1024;

function sizeOf({ bytes, following = [] }: OpenedSource): number {
  return following.reduce((size, page) => size + page.bytes.length, bytes.length);
}

/**
 * Makes an auditor for one source at a time: small ones are audited here and now, large ones in a thread of their own, under a deadline
 * and a memory cap. No thread is started before the first large one.
 * @example await createAuditor().audit(opened) // «Kami siap,» ujar Ratna. → { report: { ok: true … }, article }
 */
export function createAuditor(options: PoolOptions = {}): Auditor {
  let pool: Promise<AuditPool> | null = null;
  return {
    audit: async (source, auditOptions = {}) => {
      if (sizeOf(source) < LARGE) return auditPages(source, auditOptions);
      pool ??= import('./audit-pool.ts').then(({ createAuditPool }) => createAuditPool(options));
      return (await pool).audit(source, auditOptions);
    },
    close: async () => {
      await (await pool)?.close();
    },
  };
}
