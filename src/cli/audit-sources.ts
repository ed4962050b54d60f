import type { Audit, AuditOptions } from '../audit.ts';
import type { Failure } from '../model/failure.ts';
import type { OpenedSource } from '../model/source.ts';
import type { OpenOptions } from '../source/open-source.ts';
import type { Auditor } from '../worker/create-auditor.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import type { AuditFlags } from './program.ts';
import { sayIn } from './say.ts';
import type { FetchFlags } from './shared-flags.ts';
import { watchSources } from './watch-sources.ts';

const BUG: Failure = {
  code: 'internal',
  message: 'This is a bug of kutip, not of the page.',
  hint: 'Run it again with --debug and report what it shows.',
  status: null,
};

async function load() {
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

type Steps = Awaited<ReturnType<typeof load>>;

interface Run {
  readonly steps: Steps;
  readonly open: OpenOptions;
  readonly auditor: Auditor;
  readonly options: AuditOptions & { readonly maxPages: number };
}

function failedAudit(input: string, failure: Failure, { buildFailure, hidePassword, inputKind }: Steps): Audit {
  const shown = hidePassword(input);
  const kind = inputKind(input);
  return {
    report: buildFailure({ info: { input: shown, kind, url: kind === 'url' ? shown : null } }, failure),
    article: null,
  };
}

async function auditOne(input: string, { steps, open, auditor, options }: Run): Promise<Audit> {
  if (steps.inputKind(input) === 'url')
    return steps.auditWeb(input, { read: open.web.read, audit: auditor.audit }, options);
  const opened = await steps.openSource(input, open);
  return opened.ok ? auditor.audit(opened.value, options) : failedAudit(input, opened.failure, steps);
}

/** The sources as pages of one article: if one of them cannot be had, the article cannot. */
async function auditTogether(inputs: readonly string[], { steps, open, auditor, options }: Run): Promise<Audit> {
  const pages: OpenedSource[] = [];
  for (const input of inputs) {
    const opened = await steps.openSource(input, open);
    if (!opened.ok) return failedAudit(input, opened.failure, steps);
    pages.push(opened.value);
  }
  const [first, ...others] = pages as [OpenedSource, ...OpenedSource[]];
  const joined = steps.addPages(first, others);
  const input = inputs.map(steps.hidePassword).join(' ');
  return auditor.audit({ ...joined, info: { ...joined.info, input } }, options);
}

/** What is told of the work while it goes on. */
type SourceFlags = FetchFlags & Pick<AuditFlags, 'lang' | 'quiet' | 'verbose'>;

/** What was read for a report, and how long it took. */
async function tellWork(
  { report }: Audit,
  milliseconds: number,
  { flags, io }: { flags: SourceFlags; io: Io },
): Promise<void> {
  const { describeBytes } = await import('../page/page-limits.ts');
  const { input, pages } = report.source;
  const bytes = describeBytes(pages.reduce((sum, page) => sum + page.bytes, 0));
  const found = report.ok ? `${report.quotes.length} quotes, ${report.claims.length} claims` : report.error.code;
  await complain([`${input}:`, `${bytes} read, ${found}, ${Math.round(milliseconds)} ms.`], flags, io);
}

/** Opens and audits each source in turn, or all as one; one that fails is a report too, and the others are still done. */
export async function auditSources(
  inputs: readonly string[],
  flags: SourceFlags,
  io: Io,
  options: AuditOptions,
): Promise<readonly Audit[]> {
  const steps = await load();
  const { maxPages } = flags;
  const web = steps.createWebReader({ ...flags, robots: flags.ignoreRobots !== true });
  const auditor = steps.createAuditor();
  const open = { cwd: io.cwd, stdin: io.stdin, web };
  const run: Run = { steps, open, auditor, options: { ...options, maxPages } };
  const articles = flags.oneArticle === true ? [inputs] : inputs.map((input) => [input]);
  const audits: Audit[] = [];
  const quiet = flags.quiet === true || flags.verbose === true;
  const watch = watchSources(
    quiet ? { ...io.stderr, isTTY: false } : io.stderr,
    articles.length,
    await sayIn(chooseLanguage(flags.lang, io.env)),
  );
  try {
    for (const pages of articles) {
      const [input = '-'] = pages;
      watch.at(audits.length + 1, steps.hidePassword(input));
      const start = performance.now();
      try {
        audits.push(pages.length > 1 ? await auditTogether(pages, run) : await auditOne(input, run));
      } catch (error) {
        // a bug met in one source must not lose the others
        if (flags.debug === true) await io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        audits.push(failedAudit(input, BUG, steps));
      }
      const audit = audits.at(-1);
      if (flags.verbose === true && audit !== undefined)
        await tellWork(audit, performance.now() - start, { flags, io });
    }
  } finally {
    watch.end();
    await Promise.all([web.close(), auditor.close()]);
  }
  return audits;
}
