import { type ClaimMarker, claimMarkers, type MarkerLabel } from '../lexicon/claim-markers.ts';
import type { Evidence, Quantity } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { findLegalRefs } from '../text/find-legal-refs.ts';
import { findQuantities } from '../text/find-quantities.ts';
import { compileTerms, matchTerms, type TermIndex, withoutOverlaps } from '../text/match-terms.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A marker as found: the words, the row that lists them and the index of its first token. */
export interface Mark extends Evidence {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

/** A sentence of a quote with everything that was recognised in it; the rules of types and checkability read nothing else. */
export interface ReadSentence extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly marks: ReadonlyMap<MarkerLabel, readonly Mark[]>;
  readonly quantities: readonly Quantity[];
  readonly legalRefs: readonly Evidence[];
}

/** Layers of labels: inside one, a longer term hides a shorter one; between them, both count. */
const LAYERS: readonly ReadonlySet<MarkerLabel>[] = [
  new Set<MarkerLabel>(['exhortation', 'opinion', 'other', 'rule', 'prediction', 'future', 'commitment', 'trap']),
  new Set<MarkerLabel>([
    'causal',
    'comparison',
    'question',
    'personal',
    'position',
    'denial',
    'accusation',
    'aspect',
    'state',
    'trap',
  ]),
  new Set<MarkerLabel>(['hearsay', 'hedged', 'legal-hedge', 'conditional', 'second-hand', 'negation']),
  new Set<MarkerLabel>(['time', 'now', 'habit', 'place', 'base', 'institution', 'trap']),
];

const indexes: readonly TermIndex<ClaimMarker>[] = LAYERS.map((labels) =>
  compileTerms(
    claimMarkers
      .filter(({ label }) => labels.has(label))
      .flatMap((row) => row.terms.map((term): readonly [string, ClaimMarker] => [term, row])),
  ),
);

function findMarks(text: string, tokens: readonly Token[]): ReadonlyMap<MarkerLabel, readonly Mark[]> {
  const marks = new Map<MarkerLabel, Mark[]>();
  for (const index of indexes) {
    for (const { rows, start, end, from, to } of withoutOverlaps(matchTerms(tokens, index))) {
      for (const row of rows) {
        const list = marks.get(row.label) ?? [];
        list.push({ rule: row.id, text: text.slice(start, end), start, end, from, to });
        marks.set(row.label, list);
      }
    }
  }
  return marks;
}

/**
 * Reads one sentence: tokens, markers, quantities, references to laws.
 * @example readSentence('Kami menerima 37 laporan.', whole).quantities[0]?.value // 37
 */
export function readSentence(text: string, within: Span): ReadSentence {
  const tokens = tokenize(text, within);
  return {
    start: within.start,
    end: within.end,
    text: text.slice(within.start, within.end),
    tokens,
    marks: findMarks(text, tokens),
    quantities: findQuantities(text, tokens),
    legalRefs: findLegalRefs(text, within),
  };
}
