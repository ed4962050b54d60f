import { domesticTerms, foreignTerms, gateTerms, gateTraps } from '../lexicon/election-terms.ts';
import { topics } from '../lexicon/topics.ts';
import type { Evidence } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { compileTerms, matchTerms, type TermMatch } from '../text/match-terms.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { tokenize } from '../text/tokens.ts';

/** What a term can be evidence of. */
export type TermRole =
  | { readonly kind: 'gate' | 'trap' | 'domestic' | 'foreign' }
  | { readonly kind: 'strong' | 'contextual'; readonly topic: string }
  | { readonly kind: 'pair'; readonly topic: string; readonly pair: number; readonly side: 'one' | 'other' };

/** A term of the election lexicons in the text, with everything that it is evidence of. */
export interface TermHit extends Evidence {
  readonly roles: readonly TermRole[];
}

/** A sentence with its terms. */
export interface ScannedSentence extends Span {
  readonly hits: readonly TermHit[];
  readonly gates: readonly TermHit[];
}

function* allTerms(): Generator<readonly [string, TermRole]> {
  for (const term of gateTerms) yield [term, { kind: 'gate' }];
  for (const term of gateTraps) yield [term, { kind: 'trap' }];
  for (const term of domesticTerms) yield [term, { kind: 'domestic' }];
  for (const term of foreignTerms) yield [term, { kind: 'foreign' }];
  for (const { id, strong, contextual, pairs } of topics) {
    for (const term of strong) yield [term, { kind: 'strong', topic: id }];
    for (const term of contextual) yield [term, { kind: 'contextual', topic: id }];
    for (const [pair, { one, other }] of pairs.entries()) {
      for (const term of one) yield [term, { kind: 'pair', topic: id, pair, side: 'one' }];
      for (const term of other) yield [term, { kind: 'pair', topic: id, pair, side: 'other' }];
    }
  }
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

/**
 * Finds the terms of the election lexicons in every sentence of a text.
 * @example scanArticle('Politik uang masih marak jelang pilkada.')[0]?.gates[0]?.text // 'Politik uang'
 */
export function scanArticle(text: string): readonly ScannedSentence[] {
  return splitSentences(text, { start: 0, end: text.length }).map((sentence) => {
    const hits = readHits(text, sentence);
    return { ...sentence, hits, gates: hits.filter((hit) => hasRole(hit, 'gate')) };
  });
}
