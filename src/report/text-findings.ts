import type { Finding } from '../model/finding.ts';
import type { AuditReport } from '../model/report.ts';
import type { RenderOptions } from './format.ts';
import type { Pen } from './pen.ts';
import { translate } from './translate.ts';
import { ellipsize } from './wrap.ts';

const shownEvidence = 3;
const evidenceIndent = 4;

function findingLines(finding: Finding, pen: Pen): readonly string[] {
  const { words, colors, signs } = pen;
  const severity = words.severity[finding.severity];
  const norm = finding.norm.length === 0 ? '' : ` (${finding.norm.join(', ')})`;
  const [first = '', ...rest] = pen.block(`${severity}: ${finding.message}${norm}`, {
    indent: 2,
    mark: `${signs.bullet} `,
  });
  return [
    first.replace(severity, () => pen.severity(finding.severity)(severity)),
    ...rest,
    ...finding.evidence
      .slice(0, shownEvidence)
      .map(({ text }) => ellipsize(text, pen.width - evidenceIndent - 2, signs.more))
      .map((text) => pen.excerpt(`${signs.open}${text}${signs.close}`, { indent: evidenceIndent, paint: colors.dim })),
    ...(finding.whyNot.length === 0
      ? []
      : pen.block(`${words.whyNot}: ${finding.whyNot.join(' ')}`, { indent: evidenceIndent, paint: colors.dim })),
  ];
}

/** `12 bagian laman bukan artikel: tautan terkait 8, keterangan foto 2`. */
function removalLines({ article }: AuditReport, pen: Pen): readonly string[] {
  const { words, signs } = pen;
  if (article.removed.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { reason } of article.removed) {
    const name = words.removal[reason];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kinds = Array.from(counts, ([name, count]) => `${name} ${count}`).join(', ');
  return pen.block(`${words.blocksRemoved(article.removed.length)}: ${kinds}`, {
    indent: 2,
    mark: `${signs.bullet} `,
  });
}

/**
 * Writes down what the audit noticed about the article: findings, pages that were not read, what was left out, technical remarks.
 * @example noteLines(report, pen, options) // ['Catatan atas artikel', '', '  • catatan: …']
 */
export function noteLines(report: AuditReport, pen: Pen, { lang }: RenderOptions): readonly string[] {
  const { words, colors, signs } = pen;
  const { pagesMissing, pagesTotal } = report.source;
  const saidByFinding = report.findings.some(({ id }) => id === 'pages-missing');
  const bullet = { indent: 2, mark: `${signs.bullet} ` };
  const pages =
    pagesMissing.length === 0 || saidByFinding
      ? []
      : pen.block(words.pagesMissing(pagesMissing, pagesTotal ?? 0), bullet);
  const warnings = report.warnings.flatMap(({ code, message }) =>
    pen.block(`${code}: ${translate(message, lang)}`, bullet),
  );
  const notes = [
    ...report.findings.flatMap((finding) => findingLines(finding, pen)),
    ...pages,
    ...removalLines(report, pen),
    ...warnings,
  ];
  return [
    ...pen.block(words.findings, { paint: colors.bold.underline }),
    '',
    ...(notes.length === 0 ? pen.block(words.noFindings, { indent: 2 }) : notes),
  ];
}
