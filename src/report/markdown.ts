import type { Claim } from '../model/claim.ts';
import type { AuditReport, FailureReport, Report } from '../model/report.ts';
import { addressOf } from './address-of.ts';
import { bylineOf } from './byline-of.ts';
import { describeClaim } from './describe-claim.ts';
import { escapeMarkdown as plain } from './escape-markdown.ts';
import type { Language, RenderOptions } from './format.ts';
import { groupBySpeaker, type QuoteWithClaims, type SpeakerGroup } from './group-by-speaker.ts';
import { messages } from './messages.ts';
import { readableDate } from './readable-date.ts';
import { roleOf } from './role-of.ts';
import { safeUrl } from './safe-url.ts';
import { translate } from './translate.ts';

/** Ends a link target early: `https://suara.example/a_(b)`. */
const targetSigns = /[()<>\\*_]/gu;

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** A link to the web, or plain text where the address is none. */
function link(words: string, address: string | null): string {
  const url = safeUrl(address);
  return url === null ? words : `[${words}](${url.replace(targetSigns, percent)})`;
}

/** A claim as a task: checkable ones wait for a tick. */
function claimLine(claim: Claim, lang: Language): string {
  const { checkability } = messages[lang];
  const { label } = claim.checkability;
  const facts = describeClaim(claim, lang);
  const box = label === 'checkable' ? '- [ ] ' : '- ';
  return `${box}**${checkability[label]}** (${facts.map(plain).join(' · ')}): ${plain(claim.text)}`;
}

function quoteLines({ quote, claims }: QuoteWithClaims, lang: Language): readonly string[] {
  const { kind, saidAt } = messages[lang];
  const [open, close] = quote.kind === 'direct' ? ['“', '”'] : ['', ''];
  const date = quote.saidAt?.date;
  const facts = [kind[quote.kind], ...(date ? [saidAt(plain(readableDate(date, lang)))] : [])].join(', ');
  return [
    '',
    `> ${open}${plain(quote.text)}${close}`,
    '',
    `${link(plain(quote.id), quote.anchor.textFragment)} · ${facts}`,
    '',
    ...claims.map((claim) => claimLine(claim, lang)),
  ];
}

function speakerLines({ speaker, quotes }: SpeakerGroup, lang: Language): readonly string[] {
  const role = speaker === null ? null : roleOf(speaker);
  const name = speaker === null ? messages[lang].noSpeaker : plain(speaker.name);
  return [
    '',
    `### ${name}${role === null ? '' : ` — ${plain(role)}`}`,
    ...quotes.flatMap((quote) => quoteLines(quote, lang)),
  ];
}

function findingLines({ findings }: AuditReport, lang: Language): readonly string[] {
  const { severity, noFindings, whyNot } = messages[lang];
  if (findings.length === 0) return ['', noFindings];
  const lines = findings.flatMap((finding) => [
    `- **${severity[finding.severity]}** ${plain(finding.message)}${finding.norm.length === 0 ? '' : ` (${plain(finding.norm.join(', '))})`}`,
    ...finding.evidence.map(({ text }) => `  - “${plain(text)}”`),
    ...(finding.whyNot.length === 0 ? [] : [`  - ${whyNot}: ${plain(finding.whyNot.join(' '))}`]),
  ]);
  return ['', ...lines];
}

function auditLines(report: AuditReport, lang: Language): readonly string[] {
  const { article, source } = report;
  const { untitled, whoSaidWhat, findings, noQuotes } = messages[lang];
  const groups = groupBySpeaker(report);
  return [
    `# ${article.title === null ? untitled : plain(article.title)}`,
    '',
    bylineOf(article, lang).map(plain).join(' · '),
    '',
    link(plain(addressOf(source)), addressOf(source)),
    '',
    `## ${whoSaidWhat}`,
    ...groups.flatMap((group) => speakerLines(group, lang)),
    ...(groups.length === 0 ? ['', noQuotes] : []),
    '',
    `## ${findings}`,
    ...findingLines(report, lang),
  ];
}

const failureLines = ({ source, error }: FailureReport, lang: Language): readonly string[] => [
  `# ${messages[lang].cannotAudit}: ${plain(source.input)}`,
  '',
  plain(`${translate(error.message, lang)} ${translate(error.hint, lang)}`),
];

/**
 * Writes reports as Markdown for a desk's notes: quotes by speaker, each checkable claim a task to tick.
 * @example renderMarkdown([report], { lang: 'id' }) // ### Ratna Dewi Lestari — Ketua Bawaslu Kota Damai …
 */
export function renderMarkdown(reports: readonly Report[], { lang }: Pick<RenderOptions, 'lang'>): string {
  const parts = reports.map((report) => (report.ok ? auditLines(report, lang) : failureLines(report, lang)));
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n---\n\n');
}
