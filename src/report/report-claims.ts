import type { Claim, Evidence, Quantity, Reason, Relevance, TopicHit } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { ToCodePoints } from './offsets.ts';

/**
 * Evidence with its offsets in code points.
 * @example reportEvidence({ text: 'politik uang', start: 4, end: 16 }, (offset) => offset - 1) // { text: 'politik uang', start: 3, end: 15 }
 */
export const reportEvidence = ({ text, start, end }: Evidence, at: ToCodePoints): Evidence => ({
  text,
  start: at(start),
  end: at(end),
});

const reportReason = ({ rule, text, start, end }: Reason, at: ToCodePoints): Reason => ({
  rule,
  text,
  start: at(start),
  end: at(end),
});

const reportTopic = ({ id, strength, evidence }: TopicHit, at: ToCodePoints): TopicHit => ({
  id,
  strength,
  evidence: evidence.map((item) => reportEvidence(item, at)),
});

const reportQuantity = ({ text, value, unit, approximate, start, end }: Quantity, at: ToCodePoints): Quantity => ({
  text,
  value,
  unit,
  approximate,
  start: at(start),
  end: at(end),
});

/**
 * A claim as the report prints it: keys in the order of the contract, offsets in code points.
 * @example reportClaim(claim, at).text // 'Kami menerima 37 laporan sejak masa tenang dimulai.'
 */
export function reportClaim(claim: Claim, at: ToCodePoints): Claim {
  const { label, reasons, missing } = claim.checkability;
  return {
    id: claim.id,
    quote: claim.quote,
    text: claim.text,
    start: at(claim.start),
    end: at(claim.end),
    speaker: claim.speaker,
    types: claim.types,
    modality: claim.modality,
    polarity: claim.polarity,
    checkability: { label, reasons: reasons.map((reason) => reportReason(reason, at)), missing },
    topics: claim.topics.map((topic) => reportTopic(topic, at)),
    quantities: claim.quantities.map((quantity) => reportQuantity(quantity, at)),
    legalRefs: claim.legalRefs.map((reference) => reportEvidence(reference, at)),
  };
}

/**
 * A finding as the report prints it.
 * @example reportFinding(finding, at).evidence[0]?.text // 'sumber di KPU'
 */
export function reportFinding(finding: Finding, at: ToCodePoints): Finding {
  const { id, severity, message, evidence, norm, whyNot } = finding;
  return { id, severity, message, evidence: evidence.map((item) => reportEvidence(item, at)), norm, whyNot };
}

/**
 * The verdict on relevance as the report prints it.
 * @example reportRelevance(relevance, at).evidence[0]?.text // 'Pemilu 2024'
 */
export function reportRelevance({ election, evidence }: Relevance, at: ToCodePoints): Relevance {
  return { election, evidence: evidence.map((item) => reportEvidence(item, at)) };
}
