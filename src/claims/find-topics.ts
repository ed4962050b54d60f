import type { Evidence, TopicHit } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { ScannedSentence, TermHit } from './scan-article.ts';

/** A topic of the taxonomy with evidence gathered so far. */
interface Draft {
  strong: boolean;
  readonly evidence: Map<number, Evidence>;
}

/** Whether an election word stands near enough for contextual terms and for pairs of words. */
export interface Gates {
  readonly word: boolean;
  readonly pair: boolean;
}

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function add(drafts: Map<string, Draft>, topic: string, strong: boolean, { text, start, end }: Evidence): void {
  const draft = drafts.get(topic) ?? { strong: false, evidence: new Map<number, Evidence>() };
  draft.strong ||= strong;
  draft.evidence.set(start, { text, start, end });
  drafts.set(topic, draft);
}

/** Topics for which one sentence holds a word of either list. The two must be different words. */
function addPairs(drafts: Map<string, Draft>, hits: readonly TermHit[]): void {
  const sides = new Map<string, { topic: string; one: TermHit[]; other: TermHit[] }>();
  for (const hit of hits) {
    for (const role of hit.roles) {
      if (role.kind !== 'pair') continue;
      const key = `${role.topic}/${role.pair}`;
      const entry = sides.get(key) ?? { topic: role.topic, one: [], other: [] };
      entry[role.side].push(hit);
      sides.set(key, entry);
    }
  }
  for (const { topic, one, other } of sides.values()) {
    const first = one.find((hit) => other.some((second) => second.start !== hit.start));
    const second = other.find((hit) => hit.start !== first?.start);
    if (first === undefined || second === undefined) continue;
    add(drafts, topic, false, first);
    add(drafts, topic, false, second);
  }
}

/** A term inside a longer one says what the longer one says: `perolehan suara` in `penetapan perolehan suara`. */
function outermost(hits: readonly TermHit[]): readonly TermHit[] {
  let reached = -1;
  return hits.filter(({ end }) => {
    if (end <= reached) return false;
    reached = end;
    return true;
  });
}

/**
 * Names the election topics of a stretch of text by its own words. Contextual terms and pairs count only where an
 * election word is near.
 * @example findTopics(claim, [sentence], { word: true, pair: true }) // «Politik uang masih marak.» → vote-buying, strong
 */
export function findTopics(span: Span, sentences: readonly ScannedSentence[], gates: Gates): readonly TopicHit[] {
  const hits = outermost(sentences.flatMap((sentence) => sentence.hits.filter((hit) => inside(hit, span))));
  const drafts = new Map<string, Draft>();
  for (const hit of hits) {
    for (const role of hit.roles) {
      if (role.kind === 'strong') add(drafts, role.topic, true, hit);
      if (role.kind === 'contextual' && gates.word) add(drafts, role.topic, false, hit);
    }
  }
  if (gates.pair) addPairs(drafts, hits);
  return Array.from(drafts, ([id, { strong, evidence }]) => ({
    id,
    strength: strong ? 'strong' : 'contextual',
    evidence: [...evidence.values()].sort((a, b) => a.start - b.start),
  }));
}
