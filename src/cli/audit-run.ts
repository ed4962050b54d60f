import type { Audit, AuditOptions } from '../audit.ts';
import type { Failure } from '../model/failure.ts';
import type { OpenOptions } from '../source/open-source.ts';
import type { Auditor } from '../worker/create-auditor.ts';

/** What an audit is made of. */
export interface Steps {
  readonly createAuditor: typeof import('../worker/create-auditor.ts').createAuditor;
  readonly auditWeb: typeof import('../audit-web.ts').auditWeb;
  readonly openSource: typeof import('../source/open-source.ts').openSource;
  readonly addPages: typeof import('../source/add-pages.ts').addPages;
  readonly hidePassword: typeof import('../source/hide-password.ts').hidePassword;
  readonly createWebReader: typeof import('../source/http/web-reader.ts').createWebReader;
  readonly buildFailure: typeof import('../report/build-report.ts').buildFailure;
  readonly inputKind: typeof import('../source/input-kind.ts').inputKind;
}

/** Loads the steps of an audit, which no other command needs. */
export async function loadSteps(): Promise<Steps> {
  const [
    { auditWeb },
    { openSource },
    { addPages },
    { hidePassword },
    { createWebReader },
    { buildFailure },
    { inputKind },
    { createAuditor },
  ] = await Promise.all([
    import('../audit-web.ts'),
    import('../source/open-source.ts'),
    import('../source/add-pages.ts'),
    import('../source/hide-password.ts'),
    import('../source/http/web-reader.ts'),
    import('../report/build-report.ts'),
    import('../source/input-kind.ts'),
    import('../worker/create-auditor.ts'),
  ]);
  return { createAuditor, auditWeb, openSource, addPages, hidePassword, createWebReader, buildFailure, inputKind };
}

/** One run of the command over its sources. */
export interface Run {
  readonly steps: Steps;
  readonly open: OpenOptions;
  readonly auditor: Auditor;
  readonly options: AuditOptions & { readonly maxPages: number };
}

/** The audit of a source that could not be had. */
export function failedAudit(input: string, failure: Failure, { buildFailure, hidePassword, inputKind }: Steps): Audit {
  const shown = hidePassword(input);
  const kind = inputKind(input);
  return {
    report: buildFailure({ info: { input: shown, kind, url: kind === 'url' ? shown : null } }, failure),
    article: null,
  };
}
