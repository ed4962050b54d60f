import type { Evidence } from '../model/claim.ts';
import type { ReportQuote } from '../model/report.ts';
import { attributionRule } from './attribution-rules.ts';
import type { Language } from './format.ts';
import type { Pen } from './pen.ts';
import { priorityWeights, type RankedClaim } from './rank-claim.ts';
import { reasonName } from './reason-name.ts';
import { topicName } from './topic-names.ts';
import { ellipsize } from './wrap.ts';

/** So much of the deciding words is repeated; a rule may point at a whole sentence. */
const mostWords = 44;

const quoted = (evidence: readonly Pick<Evidence, 'text'>[], { signs }: Pen): string => {
  const words = new Set(evidence.map(({ text }) => ellipsize(text, mostWords, signs.more)));
  return Array.from(words, (text) => `${signs.open}${text}${signs.close}`).join(', ');
};

/**
 * Says why a quote has its speaker: how the speaker was found and how sure that is, then the reporting words and the rule.
 * @example whySpeaker(quote, pen, 'id') // ['narasumber: akhiran -nya, keyakinan tinggi', '“ujarnya” (netral): kutipan, lalu …']
 */
export function whySpeaker({ attribution, cue }: ReportQuote, pen: Pen, lang: Language): readonly string[] {
  const { words } = pen;
  const { rule, resolution, confidence } = attribution;
  const sentence = attributionRule(rule, lang);
  const report = cue === null ? '' : `${quoted([cue], pen)} (${words.cueClass[cue.class]}): `;
  return [
    `${words.speaker}: ${words.resolution[resolution]}, ${words.sure(words.confidence[confidence])}`,
    `${report}${sentence === null ? rule : `${sentence} (${rule})`}`,
  ];
}

/** `urutan baca: dapat diperiksa, + memuat angka, - pengalaman pribadi` */
function whyHere({ checkability, priority }: RankedClaim, { words }: Pen): string {
  const signed = priority.map((reason) => `${priorityWeights[reason] > 0 ? '+' : '-'} ${words.priority[reason]}`);
  return `${words.readingOrder}: ${[words.checkability[checkability.label], ...signed].join(', ')}`;
}

/**
 * Says why a claim has its label, its topics and its place among the others, each with the words that decided.
 * @example whyClaim(claim, pen, 'id') // ['angka (quantity:number-with-unit): “37 laporan”', 'politik uang (vote-buying, …): “amplop”']
 */
export function whyClaim(claim: RankedClaim, pen: Pen, lang: Language): readonly string[] {
  const { words } = pen;
  const { checkability, topics } = claim;
  const reasons = checkability.reasons.map((reason) => `${reasonName(reason.rule, lang)}: ${quoted([reason], pen)}`);
  return [
    ...(reasons.length === 0 ? [words.noReason] : reasons),
    ...topics.map(
      ({ id, strength, evidence }) =>
        `${topicName(id, lang)} (${id}, ${words.strength[strength]}): ${quoted(evidence, pen)}`,
    ),
    whyHere(claim, pen),
  ];
}
