import type { AuditReport, FailureReport, Report } from '../model/report.ts';
import { addressOf } from './address-of.ts';
import { bylineOf } from './byline-of.ts';
import { cacheLine } from './cache-line.ts';
import { countCheckable } from './count-checkable.ts';
import type { RenderOptions } from './format.ts';
import { groupBySpeaker } from './group-by-speaker.ts';
import { hyperlink } from './hyperlink.ts';
import { makePen, type Pen } from './pen.ts';
import { blockLines } from './text-blocks.ts';
import { noteLines } from './text-findings.ts';
import { speakerLines } from './text-quotes.ts';
import { translate } from './translate.ts';

/** `3 narasumber · 6 kutipan · 8 klaim, 4 dapat diperiksa · tentang pemilu: Pemilu 2024`. */
function summary(report: AuditReport, { words, signs }: Pen, explain: boolean): string {
  const { election, evidence } = report.relevance;
  const shown = [...new Set(evidence.map(({ text }) => text))].slice(0, explain ? evidence.length : 1);
  const about = election ? words.aboutElection : words.notAboutElection;
  return [
    words.speakers(report.speakers.length),
    words.quotes(report.quotes.length),
    `${words.claims(report.claims.length)}, ${words.checkable(countCheckable(report))}`,
    election && shown.length > 0 ? `${about}: ${shown.join(', ')}` : about,
  ].join(signs.dot);
}

/** The address of the page; where the terminal knows links, each of its lines leads to the whole of it. */
function addressLines({ source }: AuditReport, { block, colors }: Pen, links: boolean): readonly string[] {
  const address = addressOf(source);
  return block(address, { paint: (line) => colors.dim(links ? hyperlink(line, address) : line) });
}

function headerLines(
  report: AuditReport,
  pen: Pen,
  { lang, explain = false, links = false }: RenderOptions,
): readonly string[] {
  const { colors, signs, words } = pen;
  const cached = cacheLine(report, lang);
  return [
    ...pen.block(report.article.title ?? words.untitled, { paint: colors.bold }),
    ...pen.block(bylineOf(report.article, lang).join(signs.dot)),
    ...addressLines(report, pen, links),
    ...(cached === null ? [] : pen.block(cached, { paint: colors.dim })),
    ...pen.block(summary(report, pen, explain)),
  ];
}

function auditLines(report: AuditReport, pen: Pen, options: RenderOptions): readonly string[] {
  const { words, colors } = pen;
  const groups = groupBySpeaker(report);
  return [
    ...headerLines(report, pen, options),
    '',
    ...pen.block(words.whoSaidWhat, { paint: colors.bold.underline }),
    '',
    ...groups.flatMap((group) => [...speakerLines(group, pen, options), '']),
    ...(groups.length === 0 ? [...pen.block(words.noQuotes, { indent: 2 }), ''] : []),
    ...noteLines(report, pen, options),
    ...(options.explain ? ['', ...blockLines(report, pen, options)] : []),
  ];
}

/** One sentence for what happened, one for what to do. */
function failureLines({ source, error }: FailureReport, pen: Pen, { lang }: RenderOptions): readonly string[] {
  const { words, colors } = pen;
  return [
    ...pen.block(`${words.cannotAudit}: ${source.input}`, { paint: colors.red.bold }),
    ...pen.block(translate(error.message, lang), { indent: 2 }),
    ...pen.block(translate(error.hint, lang), { indent: 2, paint: colors.dim }),
  ];
}

function totals(reports: readonly Report[], { words, signs }: Pen): string {
  const audits = reports.filter((report) => report.ok);
  const sum = (count: (report: AuditReport) => number): number =>
    audits.reduce((total, report) => total + count(report), 0);
  const claims = `${words.claims(sum((report) => report.claims.length))}, ${words.checkable(sum(countCheckable))}`;
  const failures = reports.length - audits.length;
  return [
    words.sources(reports.length),
    ...(failures === 0 ? [] : [words.failures(failures)]),
    words.quotes(sum((report) => report.quotes.length)),
    claims,
  ].join(signs.dot);
}

/**
 * Writes reports for a person at a terminal: who said what, which of it can be checked, and what is odd about the page.
 * @example renderText([report], { lang: 'id', colors: new Chalk({ level: 0 }), width: 80 }) // 'Bawaslu Kota Damai Terima 37 Laporan …'
 */
export function renderText(reports: readonly Report[], options: RenderOptions): string {
  const pen = makePen(options);
  const rule = pen.colors.dim(pen.signs.line.repeat(pen.width));
  const parts = reports.map((report) =>
    report.ok ? auditLines(report, pen, options) : failureLines(report, pen, options),
  );
  const lines = parts.flatMap((part, i) => (i === 0 ? part : ['', rule, '', ...part]));
  const closing = reports.length > 1 ? ['', rule, ...pen.block(totals(reports, pen))] : [];
  return `${[...lines, ...closing].join('\n')}\n`;
}
