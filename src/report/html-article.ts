import type { CheckabilityLabel } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportQuote } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { attributionRule } from './attribution-rules.ts';
import type { HtmlContext } from './html-context.ts';
import { html, type Markup } from './html-template.ts';
import { type Marked, nestMarks } from './nest-marks.ts';
import { readableDate } from './readable-date.ts';

/** What can be marked in the text: words of a quote, a claim in them, words that a finding points at. */
type Mark = Span &
  (
    | { readonly kind: 'quote'; readonly quote: ReportQuote; readonly opens: boolean; readonly closes: boolean }
    | { readonly kind: 'claim'; readonly label: CheckabilityLabel }
    | { readonly kind: 'finding'; readonly finding: Finding; readonly number: number; readonly opens: boolean }
  );

function quoteMarks({ report }: HtmlContext): readonly Mark[] {
  return report.quotes.flatMap((quote) =>
    quote.spans.map(({ start, end }, i) => ({
      kind: 'quote' as const,
      quote,
      start,
      end,
      opens: i === 0,
      closes: i === quote.spans.length - 1,
    })),
  );
}

function findingMarks({ report }: HtmlContext): readonly Mark[] {
  return report.findings.flatMap((finding, number) =>
    finding.evidence.map(({ start, end }, i) => ({
      kind: 'finding' as const,
      finding,
      number,
      start,
      end,
      opens: i === 0,
    })),
  );
}

/** `Ratna Dewi Lestari · langsung · kata · nama disebut · kutipan, lalu … (quote-cue-source) · keyakinan tinggi`. */
function quoteDetails(quote: ReportQuote, { words, lang, nameOf }: HtmlContext): Markup {
  const { attribution, cue, saidAt, repaired } = quote;
  const said = saidAt && (saidAt.date === null ? saidAt.text : words.saidAt(readableDate(saidAt.date, lang)));
  const facts = [
    words.kind[quote.kind],
    cue?.text,
    said,
    words.resolution[attribution.resolution],
    `${attributionRule(attribution.rule, lang) ?? ''} (${attribution.rule})`.trim(),
    words.sure(words.confidence[attribution.confidence]),
    ...repaired.map(({ reason }) => `${words.repaired} ${words.removal[reason]}`),
  ].filter((fact) => fact !== null && fact !== undefined);
  return html`<b>${nameOf(quote)}</b> · ${facts.join(' · ')}`;
}

/** The number behind the words of a quote: a link to its claims, with the details that hover and focus show. */
function quoteReference(quote: ReportQuote, context: HtmlContext): Markup {
  const { id, words, nameOf } = context;
  const number = quote.id.replace(/^q/u, '');
  return html`<a class="ref" href="#${id(`card-${quote.id}`)}" aria-label="${words.quote(number, nameOf(quote))}" aria-describedby="${id(`tip-${quote.id}`)}">${number}</a><span class="tip" role="tooltip" id="${id(`tip-${quote.id}`)}">${quoteDetails(quote, context)}</span>`;
}

function markedText(node: Marked<Mark>, context: HtmlContext): Markup {
  if ('text' in node) return html`${context.points.slice(node.text.start, node.text.end).join('')}`;
  const { mark, first, last } = node;
  const inside = node.inside.map((each) => markedText(each, context));
  if (mark.kind === 'claim') return html`<span class="claim k-${mark.label}">${inside}</span>`;
  if (mark.kind === 'finding') {
    const name = context.id(`words-${mark.number + 1}`);
    return first && mark.opens
      ? html`<span class="noted" id="${name}">${inside}</span>`
      : html`<span class="noted">${inside}</span>`;
  }
  const reference = last && mark.closes ? quoteReference(mark.quote, context) : null;
  const classes = `quote ${context.color(mark.quote.speaker)}`;
  return first && mark.opens
    ? html`<span class="${classes}" id="${context.id(mark.quote.id)}">${inside}${reference}</span>`
    : html`<span class="${classes}">${inside}${reference}</span>`;
}

/** The findings whose first words stand in the paragraph, to be read beside it. */
function notesBeside(paragraph: Span, { report, words, id }: HtmlContext): Markup | null {
  const notes = report.findings.flatMap((finding, i) => {
    const at = finding.evidence[0]?.start;
    return at !== undefined && at >= paragraph.start && at < paragraph.end ? [{ finding, number: i + 1 }] : [];
  });
  if (notes.length === 0) return null;
  return html`<div class="beside">${notes.map(
    ({ finding, number }) =>
      html`<p class="note ${finding.severity}"><a href="#${id(`note-${number}`)}">${words.note(number)}</a> ${finding.message}</p>`,
  )}</div>`;
}

/** What the underlines mean, where there are any. */
function legend({ report, words }: HtmlContext): Markup | null {
  const used = new Set(report.claims.map(({ checkability }) => checkability.label));
  const marked = (['checkable', 'needs-detail'] as const).filter((label) => used.has(label));
  if (marked.length === 0) return null;
  return html`<ul class="legend facts">${marked.map(
    (label) => html`<li><span class="claim k-${label}">${words.checkability[label]}</span></li>`,
  )}</ul>`;
}

/** Languages as HTML names them; anything else is left to the browser. */
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/u;

/**
 * Writes the article with its quotes marked in place, coloured by speaker, and the findings beside the words they point at.
 * @example htmlArticle(context) // <p>“<span class="quote s0" id="r1-q1">Kami siap…</span>,” kata Ratna.</p>
 */
export function htmlArticle(context: HtmlContext): Markup {
  const { report, words, id, level } = context;
  const marks: readonly Mark[] = [
    ...quoteMarks(context),
    ...report.claims.map(({ start, end, checkability }) => ({
      kind: 'claim' as const,
      label: checkability.label,
      start,
      end,
    })),
    ...findingMarks(context),
  ];
  const { language } = report.article;
  const lang = languageTag.test(language) && language !== 'und' ? html` lang="${language}"` : null;
  const paragraphs = report.article.paragraphs.map((paragraph) => {
    const body = nestMarks(paragraph, marks).map((node) => markedText(node, context));
    return html`<div class="row"><p${lang}>${body}</p>${notesBeside(paragraph, context)}</div>`;
  });
  const title = level === 1 ? html`<h2>${words.articleTitle}</h2>` : html`<h3>${words.articleTitle}</h3>`;
  return html`<article id="${id('article')}" class="text" tabindex="-1">${title}${legend(context)}${paragraphs}</article>`;
}
