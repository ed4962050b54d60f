import { createHash } from 'node:crypto';
import type { AuditReport, FailureReport, Report } from '../model/report.ts';
import { addressOf } from './address-of.ts';
import { bylineOf } from './byline-of.ts';
import { countCheckable } from './count-checkable.ts';
import type { Language, RenderOptions } from './format.ts';
import { htmlArticle } from './html-article.ts';
import { htmlClaims } from './html-claims.ts';
import { type HtmlContext, type HtmlPlace, htmlContext } from './html-context.ts';
import { htmlIndex } from './html-index.ts';
import { htmlFindings, htmlProvenance, htmlRemoved } from './html-notes.ts';
import { htmlSpeakers, htmlTimeline } from './html-speakers.ts';
import { htmlStyle } from './html-style.ts';
import { html, type Markup } from './html-template.ts';
import { messages } from './messages.ts';
import { safeUrl } from './safe-url.ts';
import { translate } from './translate.ts';

function heading(text: string, { level }: HtmlContext): Markup {
  return level === 1 ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`;
}

function introduction(context: HtmlContext): Markup {
  const { report, words, lang, level } = context;
  const { article, source, relevance } = report;
  const title = article.title ?? words.untitled;
  const address = addressOf(source);
  const url = safeUrl(address);
  const figures = [
    words.speakers(report.speakers.length),
    words.quotes(report.quotes.length),
    words.claims(report.claims.length),
    words.checkable(countCheckable(report)),
    relevance.election ? words.aboutElection : words.notAboutElection,
  ];
  return html`${level === 1 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}<p>${bylineOf(article, lang).join(' · ')}<br>${
    url === null ? address : html`<a href="${url}" rel="noreferrer">${address}</a>`
  }</p><ul class="figures">${figures.map((figure) => html`<li>${figure}</li>`)}</ul>`;
}

function side(context: HtmlContext): Markup {
  const { words } = context;
  const timeline = htmlTimeline(context);
  return html`<div class="side">${heading(words.speakersTitle, context)}${htmlSpeakers(context)}${
    timeline === null ? null : html`${heading(words.timeline, context)}${timeline}`
  }</div>`;
}

function auditSection(report: AuditReport, place: HtmlPlace): Markup {
  const context = htmlContext(report, place);
  const { words, id } = context;
  const { source } = report;
  const pages =
    source.pagesMissing.length === 0
      ? null
      : html`<p>${words.pagesMissing(source.pagesMissing, source.pagesTotal ?? 0)}</p>`;
  return html`<section class="report" id="${id('report')}">${introduction(context)}
<div class="columns">${side(context)}<div>${htmlArticle(context)}${pages}${htmlRemoved(context)}</div></div>
<div class="claims">${heading(words.claimsTitle, context)}${htmlClaims(context)}</div>
${heading(words.findings, context)}${htmlFindings(context)}${htmlProvenance(context)}</section>`;
}

function failureSection({ source, error }: FailureReport, { lang, number, level }: HtmlPlace): Markup {
  const title = `${messages[lang].cannotAudit}: ${source.input}`;
  return html`<section class="report" id="${`r${number}-report`}">${
    level === 1 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`
  }<p>${translate(error.message, lang)}</p><p>${translate(error.hint, lang)}</p><p><code>${error.code}</code></p></section>`;
}

/** Nothing is loaded, run, framed or sent: only the style sheet with this very text applies. */
function contentSecurityPolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function documentTitle(reports: readonly Report[], lang: Language): string {
  const [only] = reports;
  const { reportTitle, untitled, cannotAudit, sources } = messages[lang];
  if (reports.length !== 1 || only === undefined) return `${reportTitle}: ${sources(reports.length)}`;
  return only.ok ? (only.article.title ?? untitled) : cannotAudit;
}

/**
 * Writes reports as one self-contained page: the article with its quotes in place, speakers, claims to filter, findings.
 * It needs no script and loads nothing.
 * @example renderHtml([report], { lang: 'id' }) // '<!doctype html>…<span class="quote s0" id="r1-q1">Kami menerima 37 laporan…'
 */
export function renderHtml(reports: readonly Report[], { lang }: Pick<RenderOptions, 'lang'>): string {
  const words = messages[lang];
  const claims = reports.flatMap((report) => (report.ok ? report.claims : []));
  const topics = [...new Set(claims.flatMap((claim) => claim.topics.map(({ id }) => id)))];
  const style = htmlStyle(topics.length);
  const level = reports.length === 1 ? 1 : 2;
  const sections = reports.map((report, i) => {
    const place: HtmlPlace = { lang, number: i + 1, level, topics };
    return report.ok ? auditSection(report, place) : failureSection(report, place);
  });
  const title = documentTitle(reports, lang);
  const [first] = reports;
  const skip = first?.ok ? html`<a class="skip" href="#r1-article">${words.skipToArticle}</a>` : null;
  const versions = [...new Set(reports.map(({ tool }) => `${tool.name} ${tool.version}`))].join(', ');
  const page = html`<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(style)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${{ markup: style }}</style></head>
<body><header>${skip}<p class="facts">${words.reportTitle}</p>${level === 1 ? null : html`<h1>${title}</h1>${htmlIndex(reports, lang)}`}</header>
<main>${sections}</main>
<footer><p>${versions}</p></footer></body></html>`;
  return `<!doctype html>\n${page.markup}\n`;
}
