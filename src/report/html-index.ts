import type { AuditReport, Report } from '../model/report.ts';
import { countCheckable } from './count-checkable.ts';
import type { Language } from './format.ts';
import { html, type Markup } from './html-template.ts';
import { messages } from './messages.ts';
import { translate } from './translate.ts';

function numbersOf(report: AuditReport): readonly number[] {
  return [
    report.speakers.length,
    report.quotes.length,
    report.claims.length,
    countCheckable(report),
    report.findings.length,
  ];
}

const cells = (numbers: readonly (number | string)[]): readonly Markup[] =>
  numbers.map((number) => html`<td class="number">${number}</td>`);

function row(report: Report, i: number, lang: Language): Markup {
  const words = messages[lang];
  const target = `#r${i + 1}-report`;
  if (!report.ok) {
    return html`<tr><th scope="row"><a href="${target}">${report.source.input}</a></th><td colspan="5">${words.cannotAudit}: ${translate(report.error.message, lang)}</td></tr>`;
  }
  const { title, publisher } = report.article;
  return html`<tr><th scope="row"><a href="${target}">${title ?? words.untitled}</a>${publisher === null ? null : html` <span class="facts">${publisher}</span>`}</th>${cells(numbersOf(report))}</tr>`;
}

/**
 * Writes the list of several reports with what each one holds and the totals.
 * @example htmlIndex(reports, 'id') // <tr>… Bawaslu Kota Damai Terima 37 Laporan … <td>6</td> …
 */
export function htmlIndex(reports: readonly Report[], lang: Language): Markup {
  const words = messages[lang];
  const audits = reports.filter((report) => report.ok);
  const totals = audits
    .map(numbersOf)
    .reduce((sums, numbers) => sums.map((sum, i) => sum + (numbers[i] ?? 0)), [0, 0, 0, 0, 0]);
  const heads = [
    words.speakersTitle,
    words.quotesTitle,
    words.claimsTitle,
    words.checkability.checkable,
    words.findings,
  ];
  const failed = reports.length - audits.length;
  const total = `${words.total}: ${words.sources(reports.length)}${failed === 0 ? '' : `, ${words.failures(failed)}`}`;
  return html`<nav class="scroll" tabindex="0" aria-label="${words.sourceColumn}"><table><thead><tr><th scope="col">${words.sourceColumn}</th>${heads.map(
    (head) => html`<th scope="col" class="number">${head}</th>`,
  )}</tr></thead><tbody>${reports.map((report, i) => row(report, i, lang))}</tbody><tfoot><tr><th scope="row">${total}</th>${cells(totals)}</tr></tfoot></table></nav>`;
}
