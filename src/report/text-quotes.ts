import type { ReportQuote } from '../model/report.ts';
import { describeClaim } from './describe-claim.ts';
import { escapeTerminal } from './escape-terminal.ts';
import type { RenderOptions } from './format.ts';
import type { QuoteWithClaims, SpeakerGroup } from './group-by-speaker.ts';
import { hyperlink } from './hyperlink.ts';
import type { Pen } from './pen.ts';
import type { RankedClaim } from './rank-claim.ts';
import { readableDate } from './readable-date.ts';
import { roleOf } from './role-of.ts';
import { whyClaim, whySpeaker } from './text-why.ts';

/** What lines are written with. */
interface Desk {
  readonly pen: Pen;
  readonly options: RenderOptions;
}

/** So many quotes of one speaker are shown unless all are asked for. */
const shownQuotes = 6;
const quoteIndent = 4;
const claimIndent = 6;

/** The words that attribute the quote, in their order: `kata Ratna`, `Ia mengatakan`, `ujarnya`. */
function attributionWords({ cue, mention }: ReportQuote, { signs }: Pen): string | undefined {
  if (cue === null || mention === null || mention.start === cue.start) return (cue ?? mention)?.text;
  const [first, second] = mention.start < cue.start ? [mention, cue] : [cue, mention];
  return `${first.text}${second.start - first.end > 1 ? ` ${signs.more} ` : ' '}${second.text}`;
}

/** `langsung · ujarnya · pada 12 Feb 2024 · di Jakarta`; how sure the speaker is, unless the whole reason follows. */
function quoteFacts(quote: ReportQuote, pen: Pen, { lang, explain = false }: RenderOptions): string {
  const { words, signs } = pen;
  const { attribution, saidAt } = quote;
  const facts = [
    words.kind[quote.kind],
    attributionWords(quote, pen),
    saidAt && (saidAt.date === null ? saidAt.text : words.saidAt(readableDate(saidAt.date, lang))),
    quote.saidIn?.text,
    quote.occasion?.text,
    explain || attribution.confidence === 'high' ? null : words.sure(words.confidence[attribution.confidence]),
  ];
  return facts.filter((fact) => fact !== null && fact !== undefined).join(signs.dot);
}

function whyLines(reasons: readonly string[], indent: number, { signs, colors, block }: Pen): readonly string[] {
  return reasons.flatMap((reason) => block(reason, { indent, mark: `${signs.because} `, paint: colors.dim }));
}

/** The label of a claim and what it is about; its words too, unless they are the whole quote. */
function claimLines(claim: RankedClaim, quote: ReportQuote, { pen, options }: Desk): readonly string[] {
  const { words, signs } = pen;
  const label = words.checkability[claim.checkability.label];
  const facts = describeClaim(claim, options.lang);
  const paintLabel = pen.checkability(claim.checkability.label);
  const [first = '', ...rest] = pen.block([label, ...facts].join(signs.dot), {
    indent: claimIndent,
    mark: `${signs.bullet} `,
  });
  return [
    first.replace(label, () => paintLabel(label)),
    ...rest,
    ...(claim.text === quote.text ? [] : [pen.excerpt(claim.text, { indent: claimIndent + 2, paint: pen.colors.dim })]),
    ...(options.explain ? whyLines(whyClaim(claim, pen, options.lang), claimIndent + 2, pen) : []),
  ];
}

function quoteLines({ quote, claims }: QuoteWithClaims, pen: Pen, options: RenderOptions): readonly string[] {
  const { colors, signs, words } = pen;
  const marks = quote.kind === 'direct' ? [signs.open, signs.close] : ['', ''];
  const id = escapeTerminal(quote.id);
  const mark = `${id} `.padEnd(quoteIndent);
  const [facts = '', ...moreFacts] = pen.block(quoteFacts(quote, pen, options), { indent: 2, mark, paint: colors.dim });
  const repaired = quote.repaired.map(({ text, reason }) =>
    pen.excerpt(`${words.repaired} ${words.removal[reason]}: ${text}`, { indent: claimIndent, paint: colors.dim }),
  );
  return [
    options.links ? facts.replace(id, () => hyperlink(id, quote.anchor.textFragment)) : facts,
    ...moreFacts,
    ...pen.block(`${marks[0]}${quote.text}${marks[1]}`, { indent: claimIndent }),
    ...repaired,
    ...(options.explain ? whyLines(whySpeaker(quote, pen, options.lang), claimIndent, pen) : []),
    ...claims.flatMap((claim) => claimLines(claim, quote, { pen, options })),
  ];
}

/**
 * Writes down what one speaker said: name, role, and the quotes with their claims, the checkable ones first.
 * @example speakerLines(group, pen, options)[0] // 'Ratna Dewi Lestari · Ketua Bawaslu Kota Damai · 3 kutipan'
 */
export function speakerLines({ speaker, quotes }: SpeakerGroup, pen: Pen, options: RenderOptions): readonly string[] {
  const { colors, words, signs } = pen;
  const name = speaker?.name ?? words.noSpeaker;
  const role = speaker === null ? null : roleOf(speaker);
  const about = [...(role === null ? [] : [role]), words.quotes(quotes.length)].join(signs.dot);
  const shown = options.all ? quotes : quotes.slice(0, shownQuotes);
  const hidden = quotes.length - shown.length;
  return [
    ...pen.block(name, { paint: colors.bold.cyan }),
    ...pen.block(about, { indent: 2, paint: colors.dim }),
    ...shown.flatMap((quote) => ['', ...quoteLines(quote, pen, options)]),
    ...(hidden === 0 ? [] : ['', ...pen.block(`${signs.more} ${words.moreQuotes(hidden)}`, { indent: 2 })]),
  ];
}
