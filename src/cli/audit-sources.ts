import type { Audit, AuditOptions } from '../audit.ts';
import type { Failure } from '../model/failure.ts';
import type { OpenedSource } from '../model/source.ts';
import type { Archive } from '../source/warc/create-archive.ts';
import { archiveAsWeb, auditArchive, isArchiveName, openArchived } from './audit-archive.ts';
import { failedAudit, loadSteps, type Run } from './audit-run.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import type { AuditFlags } from './program.ts';
import { sayIn } from './say.ts';
import type { FetchFlags } from './shared-flags.ts';
import { watchSources } from './watch-sources.ts';
import { webOptions } from './web-options.ts';

const BUG: Failure = {
  code: 'internal',
  message: 'This is a bug of kutip, not of the page.',
  hint: 'Run it again with --debug and report what it shows.',
  status: null,
};

async function auditOne(input: string, run: Run): Promise<readonly Audit[]> {
  const { steps, open, auditor, options } = run;
  if (steps.inputKind(input) === 'url')
    return [await steps.auditWeb(input, { read: open.web.read, audit: auditor.audit }, options)];
  if (isArchiveName(input)) return auditArchive(input, run);
  const opened = await steps.openSource(input, open);
  return [opened.ok ? await auditor.audit(opened.value, options) : failedAudit(input, opened.failure, steps)];
}

/** The sources as pages of one article: if one of them cannot be had, the article cannot. */
async function auditTogether(inputs: readonly string[], run: Run): Promise<Audit> {
  const { steps, open, auditor, options } = run;
  const pages: OpenedSource[] = [];
  for (const input of inputs) {
    const opened = isArchiveName(input) ? await openArchived(input, run) : [await steps.openSource(input, open)];
    for (const page of opened) {
      if (!page.ok) return failedAudit(input, page.failure, steps);
      pages.push(page.value);
    }
  }
  const [first, ...others] = pages as [OpenedSource, ...OpenedSource[]];
  const joined = steps.addPages(first, others);
  const input = inputs.map(steps.hidePassword).join(' ');
  return auditor.audit({ ...joined, info: { ...joined.info, input } }, options);
}

/** What is told of the work while it goes on. */
type SourceFlags = FetchFlags &
  Pick<AuditFlags, 'lang' | 'quiet' | 'verbose'> & {
    /** Where all answers are written down. */
    readonly archive?: Archive | null;
    /** Whether servers are to confirm even what is fresh. */
    readonly confirm?: boolean;
    /** A web archive to read addresses from instead of the web. */
    readonly from?: string | null;
  };

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

/** One article of the command line: a source, or several that are its pages. */
async function auditArticle(pages: readonly string[], flags: SourceFlags, run: Run): Promise<readonly Audit[]> {
  const [input = '-'] = pages;
  for (const page of pages) if (run.steps.inputKind(page) === 'url') await flags.archive?.begin(page);
  const together = pages.length > 1 || (flags.oneArticle === true && isArchiveName(input));
  return together ? [await auditTogether(pages, run)] : auditOne(input, run);
}

/** Opens and audits each source in turn, or all as one; one that fails is a report too, and the others are still done. */
export async function auditSources(
  inputs: readonly string[],
  flags: SourceFlags,
  io: Io,
  options: AuditOptions,
): Promise<readonly Audit[]> {
  const steps = await loadSteps();
  const { maxPages, from = null } = flags;
  const web = steps.createWebReader(await webOptions(flags, io));
  const auditor = steps.createAuditor();
  const open = { cwd: io.cwd, stdin: io.stdin, web: from === null ? web : await archiveAsWeb(from, io.cwd) };
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
    for (const [index, pages] of articles.entries()) {
      const [input = '-'] = pages;
      watch.at(index + 1, steps.hidePassword(input));
      const start = performance.now();
      try {
        audits.push(...(await auditArticle(pages, flags, run)));
      } catch (error) {
        // a bug met in one source must not lose the others
        if (flags.debug === true) await io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        audits.push(failedAudit(input, BUG, steps));
      }
      const audit = audits.at(-1);
      if (flags.verbose === true && flags.quiet !== true && audit !== undefined)
        await tellWork(audit, performance.now() - start, { flags, io });
    }
  } finally {
    watch.end();
    await Promise.all([web.close(), auditor.close()]);
  }
  return audits;
}
