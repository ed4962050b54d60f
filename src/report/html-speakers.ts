import type { ReportQuote } from '../model/report.ts';
import type { Speaker } from '../model/speaker.ts';
import type { HtmlContext } from './html-context.ts';
import { html, type Markup } from './html-template.ts';
import { readableDate } from './readable-date.ts';
import { roleOf } from './role-of.ts';

const lengthOf = ({ spans }: ReportQuote): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** How much of the article's text a speaker's quotes fill, from 0 to 1; a quote inside another one is not counted twice. */
function shareOf(speaker: string | null, { report, points }: HtmlContext): number {
  const own = report.quotes.filter((quote) => quote.speaker === speaker && quote.inside === null);
  const spoken = own.reduce((sum, quote) => sum + lengthOf(quote), 0);
  return points.length === 0 ? 0 : Math.min(1, spoken / points.length);
}

/** A bar that is drawn in whole percents, so that it needs no style of its own. */
function bar(share: number, color: string): Markup {
  const width = Math.round(share * 100);
  return html`<svg class="bar ${color}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="6"/><rect class="value" width="${width}" height="6"/></svg>`;
}

function speakerItem(speaker: Speaker | null, context: HtmlContext): Markup {
  const { words, color, lang, id, report } = context;
  const key = speaker?.id ?? null;
  const share = shareOf(key, context);
  const percent = new Intl.NumberFormat(lang, { style: 'percent' }).format(share);
  const quotes = report.quotes.filter((quote) => quote.speaker === key);
  const role = speaker === null ? null : roleOf(speaker);
  const first = quotes[0];
  const name = speaker?.name ?? words.noSpeaker;
  return html`<li><span class="swatch ${color(key)}"></span><b>${first === undefined ? name : html`<a href="#${id(first.id)}">${name}</a>`}</b>${role === null ? null : html` <span class="role">${role}</span>`}${bar(share, color(key))}<span class="facts">${words.quotes(quotes.length)} · ${words.ofArticle(percent)}</span></li>`;
}

/**
 * Writes the panel of speakers: who they are, how often they speak and how much of the article is theirs.
 * @example htmlSpeakers(context) // <li>… Ratna Dewi Lestari … 3 kutipan · 24% dari artikel</li>
 */
export function htmlSpeakers(context: HtmlContext): Markup {
  const { report } = context;
  const unnamed = report.quotes.some(({ speaker }) => speaker === null) ? [null] : [];
  if (report.quotes.length === 0) return html`<p>${context.words.noQuotes}</p>`;
  return html`<ul class="speakers">${[...report.speakers, ...unnamed].map((speaker) => speakerItem(speaker, context))}</ul>`;
}

/**
 * Writes when the statements were made, in order of time; null when the article dates none of them.
 * @example htmlTimeline(context) // <li><time datetime="2024-02-12">12 Feb 2024</time> Ratna Dewi Lestari …</li>
 */
export function htmlTimeline({ report, words, lang, id, color, nameOf }: HtmlContext): Markup | null {
  const said = report.quotes.flatMap((quote) => {
    const date = quote.saidAt?.date;
    return date
      ? [{ date, item: html`<a href="#${id(quote.id)}">${quote.id}</a> ${nameOf(quote)}`, color: color(quote.speaker) }]
      : [];
  });
  if (said.length === 0) return null;
  const { publishedAt } = report.article;
  const published =
    publishedAt === null ? [] : [{ date: publishedAt, item: html`${words.published}`, color: 's-none' }];
  const items = [...said, ...published].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return html`<ol class="timeline">${items.map(
    ({ date, item, color: dot }) =>
      html`<li><span class="swatch ${dot}"></span><time datetime="${date}">${readableDate(date, lang)}</time> ${item}</li>`,
  )}</ol>`;
}
