import type { Audit } from '../audit.ts';
import { type Failure, failed, type Outcome } from '../model/failure.ts';
import type { OpenedSource } from '../model/source.ts';
import type { OpenOptions } from '../source/open-source.ts';
import type { ArchiveReader } from '../source/warc/open-archive.ts';
import { failedAudit, type Run } from './audit-run.ts';

/** Archives of whole crawls are for `kutip batch`. */
const MOST_PAGES = 200;

/** Names of web archives. `bukti.warc`, `bukti.warc.gz` */
export function isArchiveName(name: string): boolean {
  return /\.warc(?:\.gz)?$/iu.test(name);
}

async function open(input: string, cwd: string): Promise<Outcome<ArchiveReader>> {
  const { openArchive } = await import('../source/warc/open-archive.ts');
  return openArchive(input, cwd);
}

/** What is wrong with an archive as a whole; null when nothing is. */
function faultOf(input: string, { inputs, damaged, tooLarge, size }: ArchiveReader): Failure | null {
  const otherCopy = 'Look for another copy of the file.';
  if (inputs.length === 0 && damaged > 0)
    return failed('damaged-archive', `“${input}” is no web archive, or is damaged.`, otherCopy).failure;
  if (inputs.length === 0 && tooLarge > 0)
    return failed(
      'too-large',
      `“${input}” holds only records that are larger than any page.`,
      'Pack the archive record by record, as the WARC standard wants.',
    ).failure;
  if (inputs.length === 0)
    return failed('empty', `“${input}” holds no page.`, 'Give a web archive with pages in it.').failure;
  if (size > MOST_PAGES)
    return failed(
      'too-large',
      `“${input}” holds ${size} pages; at most ${MOST_PAGES} are audited at once.`,
      'Use kutip batch for an archive of that size.',
    ).failure;
  return null;
}

function lossOf(input: string, damaged: number): Failure {
  return failed(
    'damaged-archive',
    `Damaged records of “${input}” that were left out: ${damaged}.`,
    'The pages in the other records were read. Look for another copy of the file.',
  ).failure;
}

/**
 * Audits everything in a web archive, without asking any server. One that kutip made repeats the audits that it was made of; in one of
 * another tool, each page that belongs to no other is audited. Damaged records are told as a failure of their own.
 */
export async function auditArchive(input: string, run: Run): Promise<readonly Audit[]> {
  const { steps, auditor, options } = run;
  const opened = await open(input, run.open.cwd);
  if (!opened.ok) return [failedAudit(input, opened.failure, steps)];
  const archive = opened.value;
  const fault = faultOf(input, archive);
  if (fault !== null) return [failedAudit(input, fault, steps)];
  const audits: Audit[] = [];
  for (const address of archive.inputs) {
    if (!archive.noted && archive.wasRead(address)) continue;
    const kind = 'archive' as const;
    audits.push(await steps.auditWeb(address, { read: archive.read, audit: auditor.audit, kind }, options));
  }
  return archive.damaged === 0 ? audits : [...audits, failedAudit(input, lossOf(input, archive.damaged), steps)];
}

/** What was typed when an archive was made, as the pages of one article. */
export async function openArchived(input: string, { open: { cwd } }: Run): Promise<readonly Outcome<OpenedSource>[]> {
  const opened = await open(input, cwd);
  if (!opened.ok) return [opened];
  const archive = opened.value;
  const fault = faultOf(input, archive);
  if (fault !== null) return [{ ok: false, failure: fault }];
  if (archive.damaged > 0) return [{ ok: false, failure: lossOf(input, archive.damaged) }];
  return Promise.all(archive.inputs.map(archive.read));
}

/** Reads addresses from a web archive instead of the web. */
export async function archiveAsWeb(input: string, cwd: string): Promise<OpenOptions['web']> {
  const opened = await open(input, cwd);
  return opened.ok ? opened.value : { read: async () => opened };
}
