import type { Article } from '../model/article.ts';
import type { Evidence, Relevance } from '../model/claim.ts';
import { hasRole, type ScannedSentence, scanArticle, type TermHit } from './scan-article.ts';

const LEAD_SENTENCES = 2;
const ENOUGH_MENTIONS = 2;
const EVIDENCE_SHOWN = 5;

type Kind = 'gate' | 'telling' | 'other-vote' | 'domestic' | 'foreign';

const ofKind = (sentences: readonly ScannedSentence[], kind: Kind): readonly TermHit[] =>
  sentences.flatMap(({ hits }) => hits.filter((hit) => hasRole(hit, kind)));

/** An election abroad: foreign places outnumber everything that only Indonesia has. */
function isAbroad(sentences: readonly ScannedSentence[]): boolean {
  const foreign = ofKind(sentences, 'foreign').length;
  return foreign > 1 && foreign > ofKind(sentences, 'domestic').length;
}

/** The words for a vote may be those of shareholders or fans: election words of its own, or two unlike ones and no other vote, make it one. */
function isElection(sentences: readonly ScannedSentence[]): boolean {
  const gates = ofKind(sentences, 'gate');
  if (gates.some((hit) => !hasRole(hit, 'shared'))) return true;
  if (ofKind(sentences, 'other-vote').length > 0) return false;
  return new Set(gates.map(({ text }) => text.toLowerCase())).size > 1 || ofKind(sentences, 'telling').length > 0;
}

const evidenceOf = ({ text, start, end }: TermHit): Evidence => ({ text, start, end });

/**
 * Judges whether an article is about an election in Indonesia: an election word in the headline or the lead, or at least two
 * anywhere, unless the election is another country's or the vote none of an election.
 * @example judgeRelevance(article).evidence[0]?.text // 'Pilkada'
 */
export function judgeRelevance(article: Article): Relevance {
  const title = article.title === null ? [] : scanArticle(article.title, null);
  const body = scanArticle(article.text, null);
  const mentions = ofKind(body, 'gate');
  const inHeadline = ofKind(title, 'gate').length > 0;
  const inLead = ofKind(body.slice(0, LEAD_SENTENCES), 'gate').length > 0;
  const mentioned = inHeadline || inLead || mentions.length >= ENOUGH_MENTIONS;
  const all = [...title, ...body];
  if (!mentioned || !isElection(all) || isAbroad(all)) return { election: false, evidence: [] };
  return { election: true, evidence: mentions.slice(0, EVIDENCE_SHOWN).map(evidenceOf) };
}
