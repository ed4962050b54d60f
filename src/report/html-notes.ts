import type { Finding } from '../model/finding.ts';
import type { HtmlContext } from './html-context.ts';
import { html, type Markup } from './html-template.ts';
import { removalRule } from './removal-rule.ts';
import { translate } from './translate.ts';

function findingItem(finding: Finding, i: number, { words, id }: HtmlContext): Markup {
  const number = i + 1;
  const norm = finding.norm.length === 0 ? null : html` <span class="facts">${finding.norm.join(', ')}</span>`;
  const evidence = finding.evidence.map(({ text }, n) =>
    n === 0 ? html`<a href="#${id(`words-${number}`)}">“${text}”</a>` : html`, “${text}”`,
  );
  return html`<li id="${id(`note-${number}`)}"><span class="label ${finding.severity}">${words.severity[finding.severity]}</span> ${finding.message}${norm}${
    evidence.length === 0 ? null : html`<p>${evidence}</p>`
  }${finding.whyNot.length === 0 ? null : html`<p class="facts">${words.whyNot}: ${finding.whyNot.join(' ')}</p>`}</li>`;
}

/**
 * Writes what the audit noticed about the article, each note tied to the words it points at.
 * @example htmlFindings(context) // <li id="r1-note-1">catatan … “Seorang warga Kelurahan Sukamaju” …</li>
 */
export function htmlFindings(context: HtmlContext): Markup {
  const { report, words } = context;
  if (report.findings.length === 0) return html`<p>${words.noFindings}</p>`;
  return html`<ol class="findings">${report.findings.map((finding, i) => findingItem(finding, i, context))}</ol>`;
}

/**
 * Writes what the page holds beside the article, folded, each part with the reason and the rule.
 * @example htmlRemoved(context) // <li>tautan terkait Baca juga: … baris Baca juga dengan judul berita lain (baca-juga)</li>
 */
export function htmlRemoved({ report, words, lang }: HtmlContext): Markup | null {
  const { removed } = report.article;
  if (removed.length === 0) return null;
  return html`<details class="fold"><summary>${words.blocksRemoved(removed.length)}</summary><ul>${removed.map(
    ({ text, reason, rule }) =>
      html`<li><span class="label">${words.removal[reason]}</span> ${text} <span class="facts">${removalRule(rule, lang)} <code>${rule}</code></span></li>`,
  )}</ul></details>`;
}

/**
 * Writes where the article came from: address, time, hashes and technical remarks, folded.
 * @example htmlProvenance(context) // <dt>SHA-256 of the page</dt><dd>…</dd>
 */
export function htmlProvenance({ report, words, lang }: HtmlContext): Markup {
  const { source, article, tool, warnings } = report;
  const http = source.pages[0]?.http ?? null;
  const redirects = http?.redirects ?? [];
  const rows = [
    ['given as', source.input],
    ['address', source.finalUrl ?? source.url],
    ['sent on by', redirects.length === 0 ? null : redirects.map(({ url }) => url).join(' → ')],
    ['fetched', source.fetchedAt],
    ['from the cache', http?.cache],
    ['HTTP status', source.status],
    ['ETag', http?.etag],
    ['last modified', http?.lastModified],
    ['character set', source.charset],
    ['size in bytes', source.bytes],
    ['SHA-256 of the page', source.sha256],
    ['SHA-256 of the text', article.textSha256],
    ['made by', `${tool.name} ${tool.version}`],
    ...warnings.map(({ code, message }) => [code, translate(message, lang)] as const),
  ] as const;
  return html`<details class="fold"><summary>${words.provenance}</summary><dl>${rows.map(([key, value]) =>
    value === null || value === undefined ? null : html`<div><dt>${translate(key, lang)}</dt><dd>${value}</dd></div>`,
  )}</dl></details>`;
}
