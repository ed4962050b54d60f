import { circumstanceWords, noSources, ownedNouns } from '../lexicon/circumstances.ts';
import { speakerPronouns } from '../lexicon/function-words.ts';
import { opensNominal } from '../text/phrase-words.ts';
import { nextComma } from '../text/sentence-openings.ts';
import { readSourcePhrase } from '../text/source-phrase.ts';
import type { Token } from '../text/tokens.ts';
import { isComma, skipInserts } from './circumstance-inserts.ts';
import type { ReportedClause } from './reported-clause.ts';

const RELAYS: ReadonlySet<string> = new Set(['dikutip', 'dilansir', 'mengutip', 'melansir']);
const ENCLITIC: ReadonlySet<string> = new Set(['menurutnya', 'baginya']);

function report(
  tokens: readonly Token[],
  from: number,
  rest: Pick<ReportedClause, 'rule' | 'source'>,
): ReportedClause | null {
  if (from >= tokens.length) return null;
  return { ...rest, clause: [[from, tokens.length]], cue: 0, cueClass: 'neutral' };
}

/** Where the clause starts behind the source and what is inserted after it: `Menurut Ratna, Selasa (2/1), C` · `Menurut Ratna C`. */
function clauseStart(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.lower ?? '';
  const comma = isComma(tokens[from]) ? from : nextComma(tokens, from, 14);
  const insert = from === comma || circumstanceWords.has(first) || first === 'yang';
  return comma >= 0 && insert ? skipInserts(tokens, comma) + 1 : from;
}

/** Steps over a noun for what the source said: `Menurut catatan | KPU`. */
function sourceStart(tokens: readonly Token[], at: number): number {
  const owner = tokens[at + 1];
  if (owner === undefined || !ownedNouns.has(tokens[at]?.lower ?? '')) return at;
  return owner.capital || opensNominal(owner) || speakerPronouns.has(owner.lower) ? at + 1 : at;
}

/**
 * A cue that opens the sentence: `Menurut dia, C` · `Menurutnya, C` · `Dikutip dari laman KPU, C`.
 * @example findOpeningReport(tokens of 'Menurut Ratna, logistik sudah tiba') // → clause «logistik sudah tiba»
 */
export function findOpeningReport(tokens: readonly Token[]): ReportedClause | null {
  const first = tokens[0];
  if (first === undefined) return null;
  if (ENCLITIC.has(first.lower))
    return report(tokens, isComma(tokens[1]) ? 2 : 1, { rule: 'according-to', source: null });
  const relay = RELAYS.has(first.lower);
  if (first.lower !== 'menurut' && !relay) return null;
  const start = sourceStart(tokens, tokens[1]?.lower === 'dari' ? 2 : 1);
  if (noSources.has(tokens[start]?.lower ?? '')) return null;
  const source = readSourcePhrase(tokens, start);
  if (source === null) return null;
  const from = clauseStart(tokens, source.to);
  if (relay && !isComma(tokens[from - 1])) return null;
  return report(tokens, from, { rule: relay ? 'relayed-from' : 'according-to', source });
}
