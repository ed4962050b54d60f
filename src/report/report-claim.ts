import type { Claim, Quantity, Reason, TopicHit } from '../model/claim.ts';
import type { ToCodePoints } from './offsets.ts';
import { reportEvidence } from './report-evidence.ts';

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
    checkability: { label, reasons: reasons.map((reason) => reportReason(reason, at)), missing: [...new Set(missing)] },
    topics: claim.topics.map((topic) => reportTopic(topic, at)),
    quantities: claim.quantities.map((quantity) => reportQuantity(quantity, at)),
    legalRefs: claim.legalRefs.map((reference) => reportEvidence(reference, at)),
  };
}
