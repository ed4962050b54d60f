import { type Audit, type AuditOptions, auditPages } from '../audit.ts';
import type { OpenedSource } from '../model/source.ts';

/** What is handed to a thread: a source and how to audit it, all of it plain data. */
export interface AuditTask {
  readonly source: OpenedSource;
  readonly options: AuditOptions;
}

/** The audit as a thread runs it: one task in, one audit out. */
export function auditTask({ source, options }: AuditTask): Audit {
  return auditPages(source, options);
}
