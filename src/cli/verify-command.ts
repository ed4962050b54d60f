import type { AuditReport, Report } from '../model/report.ts';
import type { Verification } from '../model/verification.ts';
import { isArchiveName } from './audit-archive.ts';
import { auditSources } from './audit-sources.ts';
import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import { humanOptions } from './human-options.ts';
import type { Io } from './io.ts';
import type { VerifyFlags } from './program.ts';
import { readReports } from './read-reports.ts';
import { refusesDelay } from './refuses-delay.ts';
import { writeAnswer } from './write-answer.ts';

const LARGEST_REPORTS = 256 * 1024 * 1024;

/** Reads the page of a report again: from its address or its file, or from what is to stand in for it. */
async function readAgain(report: AuditReport, flags: VerifyFlags, io: Io): Promise<Report> {
  const { finalUrl, url, input, pages, kind } = report.source;
  const { against } = flags;
  const from = against !== undefined && isArchiveName(against) ? against : null;
  const saved = from === null ? against : undefined;
  const together = saved === undefined && kind === 'file' && pages.length > 1;
  const again =
    kind === 'url' || kind === 'archive' ? [finalUrl ?? url ?? input] : together ? input.split(' ') : [input];
  const inputs = saved === undefined ? again : [saved];
  // whether a page still stands is for its server to say
  const reading = { ...flags, oneArticle: together, from, confirm: true };
  const audits = await auditSources(inputs, reading, io, { publisherRules: true });
  return (audits[0] as { readonly report: Report }).report;
}

function exitCodeOf(verifications: readonly Verification[]): number {
  if (verifications.some(({ page }) => page === 'unread')) return exitCodes.sourceFailed;
  const lost = verifications.some(({ quotes }) => quotes.some(({ state }) => state === 'changed' || state === 'gone'));
  return lost ? exitCodes.findings : exitCodes.done;
}

async function readText(file: string, io: Io): Promise<string | null> {
  const { readCapped } = await import('../source/read-capped.ts');
  const { createReadStream } = await import('node:fs');
  const { resolve } = await import('node:path');
  try {
    const bytes = await readCapped(file === '-' ? io.stdin : createReadStream(resolve(io.cwd, file)), LARGEST_REPORTS);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

/**
 * `kutip verify`: reads the pages of earlier reports again and says of each quote whether it is still there, word for word. Gives the
 * exit code: 1 when a quote changed or is gone, 3 when a page could not be read.
 */
export async function verifyCommand(file: string, flags: VerifyFlags, io: Io): Promise<number> {
  if (await refusesDelay(flags, io)) return exitCodes.usage;
  const text = await readText(file, io);
  if (text === null) {
    await complain(`“${file}” could not be read. Give a report that was written with --json.`, flags, io);
    return exitCodes.usage;
  }
  const reports = await readReports(text);
  if (reports === null) {
    await complain(`“${file}” holds no report of kutip. Give one that was written with --json.`, flags, io);
    return exitCodes.usage;
  }
  const [{ compareReports }, { verifyText }] = await Promise.all([
    import('../verify/compare-report.ts'),
    import('../report/verify-text.ts'),
  ]);
  const verifications: Verification[] = [];
  for (const report of reports) {
    if (report.ok) verifications.push(compareReports(report, await readAgain(report, flags, io)));
  }
  const written =
    flags.format === 'json' || flags.json === true
      ? JSON.stringify(verifications, null, 2)
      : verifyText(verifications, await humanOptions(flags, io));
  return writeAnswer(written, { ...flags, code: exitCodeOf(verifications) }, io);
}
