import { noSources } from '../lexicon/circumstances.ts';
import { speakerPronouns } from '../lexicon/function-words.ts';
import { roleHeads, unnamedHeads } from '../lexicon/roles.ts';
import { bareCues, encliticCues } from '../lexicon/speech-forms.ts';
import { readSourcePhrase, type SourcePhrase } from '../text/source-phrase.ts';
import type { Token } from '../text/tokens.ts';
import { isComma, skipInserts, tailIsCircumstance } from './circumstance-inserts.ts';
import type { ReportedClause, TokenRange } from './reported-clause.ts';

function isCue(token: Token): boolean {
  const { lower } = token;
  return lower === 'menurut' || lower === 'menurutnya' || bareCues.has(lower) || encliticCues.has(lower);
}

/** The source behind the cue at `k`; `'enclitic'` when it is inside the cue, null when no source can stand there. */
function sourceAt(tokens: readonly Token[], k: number): SourcePhrase | 'enclitic' | null {
  const cue = (tokens[k] as Token).lower;
  if (cue === 'menurutnya' || encliticCues.has(cue)) return 'enclitic';
  const first = tokens[k + 1];
  const source = first === undefined || noSources.has(first.lower) ? null : readSourcePhrase(tokens, k + 1);
  if (source === null || first === undefined || source.form !== 'nominal' || cue === 'menurut') return source;
  return roleHeads.has(first.lower) || unnamedHeads.has(first.lower) ? source : null;
}

/** The clause around the cue from `start` to `after`, or null when the words behind it go on in a way that a cue does not allow. */
function clauseAround(
  tokens: readonly Token[],
  [start, after]: TokenRange,
  comma: boolean,
): readonly TokenRange[] | null {
  const before: TokenRange = [0, comma ? start - 1 : start];
  if (isComma(tokens[after]) && after + 1 < tokens.length) {
    const from = skipInserts(tokens, after) + 1;
    return tailIsCircumstance(tokens, from) ? [before] : [before, [from, tokens.length]];
  }
  if (tailIsCircumstance(tokens, after)) return [before];
  return comma ? null : [before, [after, tokens.length]];
}

function reportAt(tokens: readonly Token[], k: number): ReportedClause | null {
  const token = tokens[k] as Token;
  const comma = isComma(tokens[k - 1]);
  if (token.capital || !isCue(token)) return null;
  if (!comma && !speakerPronouns.has(tokens[k + 1]?.lower ?? '')) return null;
  const source = sourceAt(tokens, k);
  if (source === null) return null;
  const clause = clauseAround(tokens, [k, source === 'enclitic' ? k + 1 : source.to], comma);
  if (clause === null) return null;
  const verb = encliticCues.get(token.lower) ?? bareCues.get(token.lower);
  return {
    rule: 'inserted-cue',
    clause,
    cue: k,
    cueClass: verb?.class ?? 'neutral',
    source: source === 'enclitic' ? null : source,
  };
}

/**
 * A cue inside the sentence or at its end: `C, kata Ratna, C` · `C, menurut dia` · `C, katanya` · `Gudang itu menurut dia C`.
 * @example findInsertedReport(tokens of 'Logistik, kata Ratna, sudah tiba') // → clause «Logistik» + «sudah tiba»
 */
export function findInsertedReport(tokens: readonly Token[]): ReportedClause | null {
  for (let k = 1; k < tokens.length; k += 1) {
    const report = reportAt(tokens, k);
    if (report !== null) return report;
  }
  return null;
}
