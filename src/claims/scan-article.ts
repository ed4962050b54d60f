import { type DatedTerm, datedTerms } from '../lexicon/dated-terms.ts';
import {
  domesticTerms,
  foreignTerms,
  gateTerms,
  gateTraps,
  otherVotes,
  sharedVoteTerms,
  tellingVoteTerms,
} from '../lexicon/election-terms.ts';
import { otherSubjects, topicTraps } from '../lexicon/other-subjects.ts';
import { type Topic, topics } from '../lexicon/topics.ts';
import type { Evidence } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { compileTerms, matchTerms, type TermMatch } from '../text/match-terms.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { tokenize } from '../text/tokens.ts';

/** What needs no more to be said of it than its kind. */
interface PlainRole {
  readonly kind: 'gate' | 'shared' | 'telling' | 'other-vote' | 'trap' | 'domestic' | 'foreign' | 'other';
}

/** What a term can be evidence of. */
export type TermRole =
  | PlainRole
  | { readonly kind: 'strong' | 'contextual'; readonly topic: string; readonly during: Period | null }
  | { readonly kind: 'pair'; readonly topic: string; readonly pair: number; readonly side: 'one' | 'other' };

/** The days between which a term means its topic. */
type Period = Pick<DatedTerm, 'from' | 'until'>;

/** A term of the election lexicons in the text, with everything that it is evidence of. */
export interface TermHit extends Evidence {
  readonly roles: readonly TermRole[];
}

/** A sentence with its terms. */
export interface ScannedSentence extends Span {
  readonly hits: readonly TermHit[];
  readonly gates: readonly TermHit[];
  /** It is about another subject: `Survei kepuasan nasabah bank itu naik.` */
  readonly elsewhere: boolean;
}

const periods: ReadonlyMap<string, Period> = new Map(datedTerms.map((row) => [row.term, row]));

type List = readonly [terms: readonly string[], kind: PlainRole['kind']];

const gateLists: readonly List[] = [
  [gateTerms, 'gate'],
  [sharedVoteTerms, 'shared'],
  [tellingVoteTerms, 'telling'],
];

const plainLists: readonly List[] = [
  ...gateLists,
  [otherVotes, 'other-vote'],
  [gateTraps, 'trap'],
  [topicTraps, 'trap'],
  [domesticTerms, 'domestic'],
  [foreignTerms, 'foreign'],
  [otherSubjects, 'other'],
];

/** `surat suara rusak` begins with `surat suara`. */
function beginsWith(term: string, first: string): boolean {
  return term.toLowerCase().startsWith(`${first.toLowerCase()} `);
}

/** The longer term would hide the election word that it begins with: it counts as one too. */
function* gatesIn(term: string): Generator<readonly [string, TermRole]> {
  if (gateTerms.includes(term)) return;
  for (const [terms, kind] of gateLists) if (terms.some((gate) => beginsWith(term, gate))) yield [term, { kind }];
}

function* topicTerms({ id, strong, contextual, pairs }: Topic): Generator<readonly [string, TermRole]> {
  const during = (term: string): Period | null => periods.get(term) ?? null;
  for (const term of strong) {
    yield [term, { kind: 'strong', topic: id, during: during(term) }];
    yield* gatesIn(term);
  }
  for (const term of contextual) yield [term, { kind: 'contextual', topic: id, during: during(term) }];
  for (const [pair, { one, other }] of pairs.entries()) {
    for (const term of one) yield [term, { kind: 'pair', topic: id, pair, side: 'one' }];
    for (const term of other) yield [term, { kind: 'pair', topic: id, pair, side: 'other' }];
  }
}

function* allTerms(): Generator<readonly [string, TermRole]> {
  for (const [terms, kind] of plainLists) for (const term of terms) yield [term, { kind }];
  for (const topic of topics) yield* topicTerms(topic);
}

const index = compileTerms(allTerms());

const isTrap = ({ rows }: TermMatch<TermRole>): boolean => rows.some(({ kind }) => kind === 'trap');

/** All lexicons are matched in one pass; a trap takes away every term inside it. */
function readHits(text: string, sentence: Span): readonly TermHit[] {
  let trapped = -1;
  const free = matchTerms(tokenize(text, sentence), index).filter((match) => {
    if (isTrap(match)) trapped = Math.max(trapped, match.end);
    return match.end > trapped;
  });
  return free.map(({ rows, start, end }) => ({ roles: rows, text: text.slice(start, end), start, end }));
}

/** Tells whether a hit can be evidence of a kind. */
export function hasRole(hit: TermHit, kind: TermRole['kind']): boolean {
  return hit.roles.some((role) => role.kind === kind);
}

/** Does a term mean its topic on this day? On an unknown day it may. */
function isCurrent(role: TermRole, day: string | null): boolean {
  const during = 'during' in role ? role.during : null;
  if (during === null || day === null) return true;
  return (during.from ?? day) <= day && day <= (during.until ?? day);
}

/** What a term still says in a sentence on another subject: a phrase of its own says its topic, a word that subjects share does not. */
function saysElsewhere(role: TermRole, text: string): boolean {
  return role.kind !== 'contextual' && role.kind !== 'pair' && (role.kind !== 'strong' || text.includes(' '));
}

function narrow(hits: readonly TermHit[], keep: (role: TermRole, text: string) => boolean): readonly TermHit[] {
  return hits.map((hit) => ({ ...hit, roles: hit.roles.filter((role) => keep(role, hit.text)) }));
}

/**
 * Finds the terms of the election lexicons in every sentence of a text; the day of an article decides which of the dated ones count.
 * @example scanArticle('Politik uang masih marak jelang pilkada.', null)[0]?.gates[0]?.text // 'Politik uang'
 */
export function scanArticle(text: string, day: string | null): readonly ScannedSentence[] {
  return splitSentences(text, { start: 0, end: text.length }).map((sentence) => {
    const hits = narrow(readHits(text, sentence), (role) => isCurrent(role, day));
    const gates = hits.filter((hit) => hasRole(hit, 'gate'));
    const elsewhere = gates.length === 0 && hits.some((hit) => hasRole(hit, 'other'));
    return { ...sentence, hits: elsewhere ? narrow(hits, saysElsewhere) : hits, gates, elsewhere };
  });
}
