import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Audit } from '../audit.ts';
import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { FormatName } from '../report/index.ts';
import { auditSources } from './audit-sources.ts';
import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import { humanOptions } from './human-options.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import type { AuditFlags } from './program.ts';
import { refusesDelay } from './refuses-delay.ts';
import { endSaving, startSaving } from './save-answers.ts';
import type { HumanFlags } from './shared-flags.ts';
import { writeAnswer } from './write-answer.ts';

const FOR_PEOPLE: ReadonlySet<FormatName> = new Set(['text', 'markdown', 'html']);

function isSevere(severity: Severity, least: 'notice' | 'warning'): boolean {
  return severity === 'warning' || severity === least;
}

async function folderExists(file: string): Promise<boolean> {
  try {
    return (await stat(dirname(file))).isDirectory();
  } catch {
    return false;
  }
}

function exitCodeOf(reports: readonly Report[], failOn: AuditFlags['failOn']): number {
  if (reports.some((report) => !report.ok && report.error.code === 'internal')) return exitCodes.bug;
  if (reports.some((report) => !report.ok)) return exitCodes.sourceFailed;
  const severe =
    failOn !== undefined &&
    reports.some((report) => report.ok && report.findings.some(({ severity }) => isSevere(severity, failOn)));
  return severe ? exitCodes.findings : exitCodes.done;
}

async function render(audits: readonly Audit[], format: FormatName, flags: AuditFlags, io: Io): Promise<string> {
  const { formats } = await import('../report/index.ts');
  const reports = audits.map(({ report }) => report);
  return formats[format].render(reports, {
    ...(await humanOptions(flags, io, flags.output !== undefined)),
    all: flags.all ?? false,
    explain: flags.explain ?? false,
    reviewForms: flags.reviewForms ?? false,
    traces: new Map(audits.flatMap(({ report, article }) => (article === null ? [] : [[report, article]]))),
  });
}

/** In the formats for programs, failures are told to the person too, on standard error. */
async function tellFailures(reports: readonly Report[], flags: HumanFlags, io: Io): Promise<void> {
  const { hideQuery } = await import('../source/hide-query.ts');
  for (const report of reports) {
    const { input, kind } = report.source;
    const shown = kind === 'url' ? hideQuery(input) : input;
    if (!report.ok) await complain([`${shown}:`, report.error.message, report.error.hint], flags, io);
  }
}

async function writeTo(
  file: string,
  text: string,
  ending: HumanFlags & { readonly code: number },
  io: Io,
): Promise<number> {
  try {
    await io.writeFile(file, text.endsWith('\n') ? text : `${text}\n`);
    return ending.code;
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? 'unknown error'; // of node:fs
    await complain(`“${file}” could not be written (${cause}). Give another name with -o.`, ending, io);
    return exitCodes.notWritten;
  }
}

/**
 * `kutip audit`: opens the sources, audits them and writes one report in the format that was asked for. Gives the exit code.
 */
export async function auditCommand(typed: readonly string[], flags: AuditFlags, io: Io): Promise<number> {
  const sources = typed.length === 0 ? ['-'] : typed;
  if (await refusesDelay(flags, io)) return exitCodes.usage;
  const format = flags.json === true ? 'json' : flags.format;
  const target = flags.output === undefined ? null : resolve(io.cwd, flags.output);
  if (target !== null && !(await folderExists(target))) {
    await complain(`The folder of “${flags.output}” does not exist. Make it first, or give another name.`, flags, io);
    return exitCodes.notWritten;
  }
  const lang = FOR_PEOPLE.has(format) ? chooseLanguage(flags.lang, io.env) : (flags.lang ?? 'en');
  const archive = await startSaving(flags, io);
  if (typeof archive === 'number') return archive;
  const audits = await auditSources(sources, { ...flags, archive }, io, { lang, publisherRules: flags.publisherRules });
  const reports = audits.map(({ report }) => report);
  const text = await render(audits, format, flags, io);
  const code = await endSaving(archive, { code: exitCodeOf(reports, flags.failOn), flags, io });
  const ended =
    target === null
      ? await writeAnswer(text, { ...flags, code }, io)
      : await writeTo(target, text, { ...flags, code }, io);
  if (ended === exitCodes.notWritten) return ended;
  if (flags.quiet !== true && (format !== 'text' || target !== null)) await tellFailures(reports, flags, io);
  return ended;
}
