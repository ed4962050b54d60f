import type { CheckabilityLabel, Claim } from '../model/claim.ts';
import { describeClaim } from './describe-claim.ts';
import { groupBySpeaker, type QuoteWithClaims } from './group-by-speaker.ts';
import type { HtmlContext } from './html-context.ts';
import { html, type Markup, type Part } from './html-template.ts';
import { reasonName } from './reason-name.ts';
import { safeUrl } from './safe-url.ts';
import { topicName } from './topic-names.ts';

const labels: readonly CheckabilityLabel[] = [
  'checkable',
  'needs-detail',
  'checkable-later',
  'undetermined',
  'not-checkable',
];

/** One choice of a filter; the style sheet does the filtering. */
interface Choice {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

function filter(legend: string, name: string, choices: readonly Choice[]): Markup {
  return html`<fieldset><legend>${legend}</legend>${choices.map(
    ({ value, words, count }, i) =>
      html`<label><input type="radio" name="${name}" value="${value}"${i === 0 ? html` checked` : null}> ${words} <span class="count">${count}</span></label>`,
  )}</fieldset>`;
}

function filters({ report, words, lang, id, topicClass }: HtmlContext): Markup {
  const { claims } = report;
  const all: Choice = { value: 'all', words: words.any, count: claims.length };
  const withLabel = (label: CheckabilityLabel) =>
    claims.filter(({ checkability }) => checkability.label === label).length;
  const byLabel = labels
    .map((label) => ({ value: `k-${label}`, words: words.checkability[label], count: withLabel(label) }))
    .filter(({ count }) => count > 0);
  const topics = [...new Set(claims.flatMap((claim) => claim.topics.map((topic) => topic.id)))];
  const byTopic = topics.map((topic) => ({
    value: topicClass(topic),
    words: topicName(topic, lang),
    count: claims.filter((claim) => claim.topics.some((hit) => hit.id === topic)).length,
  }));
  return html`<div class="filters">${filter(words.filterByLabel, id('label'), [all, ...byLabel])}${
    byTopic.length === 0 ? null : filter(words.filterByTopic, id('topic'), [all, ...byTopic])
  }</div>`;
}

/** Why the label: the rules that fired with their words, behind a fold. */
function reasons(claim: Claim, { words, lang }: HtmlContext): Markup | null {
  const rows: readonly Part[] = [
    ...claim.checkability.reasons.map(({ rule, text }) => html`<li>${reasonName(rule, lang)}: “${text}”</li>`),
    ...claim.topics.map(
      ({ id, evidence }) =>
        html`<li>${topicName(id, lang)} (${id}): ${evidence.map(({ text }) => `“${text}”`).join(', ')}</li>`,
    ),
  ];
  return rows.length === 0 ? null : html`<details><summary>${words.why}</summary><ul>${rows}</ul></details>`;
}

function claimItem(claim: Claim, context: HtmlContext): Markup {
  const { words, lang, topicClass } = context;
  const { label } = claim.checkability;
  const facts = describeClaim(claim, lang);
  const classes = [`k-${label}`, ...claim.topics.map((topic) => topicClass(topic.id))].join(' ');
  return html`<li class="${classes}"><span class="label k-${label}">${words.checkability[label]}</span> ${claim.text} <span class="facts">${facts.join(' · ')}</span>${reasons(claim, context)}</li>`;
}

function quoteCard({ quote, claims }: QuoteWithClaims, context: HtmlContext): Markup {
  const { words, id, color, nameOf } = context;
  const url = safeUrl(quote.anchor.textFragment);
  const onThePage =
    url === null
      ? null
      : html` · <a href="${url}" rel="noreferrer" aria-label="${quote.id}: ${words.onThePage}">${words.onThePage}</a>`;
  return html`<li class="card ${color(quote.speaker)}" id="${id(`card-${quote.id}`)}"><p class="facts"><b>${nameOf(quote)}</b> · ${quote.id} · <a href="#${id(quote.id)}" aria-label="${quote.id}: ${words.inTheArticle}">${words.inTheArticle}</a>${onThePage}</p>${
    claims.length === 0
      ? html`<p>${quote.text}</p>`
      : html`<ul>${claims.map((claim) => claimItem(claim, context))}</ul>`
  }</li>`;
}

/**
 * Writes the claims by quote, to be filtered by label and topic without a script.
 * @example htmlClaims(context) // <li class="k-checkable t0">… Kami menerima 37 laporan sejak masa tenang dimulai. …</li>
 */
export function htmlClaims(context: HtmlContext): Markup {
  const cards = groupBySpeaker(context.report).flatMap(({ quotes }) => quotes);
  if (cards.length === 0) return html`<p>${context.words.noQuotes}</p>`;
  return html`${filters(context)}<ul class="cards">${cards.map((card) => quoteCard(card, context))}</ul>`;
}
