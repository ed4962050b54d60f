import { predicateWords } from '../lexicon/function-words.ts';
import { passiveCues } from '../lexicon/speech-forms.ts';
import { readSourcePhrase } from '../text/source-phrase.ts';
import type { Token } from '../text/tokens.ts';
import { isComma } from './circumstance-inserts.ts';
import { isVerb } from './clause-after-verb.ts';
import type { ReportedClause } from './reported-clause.ts';

/** Passives of judging and calling, whose subject is that of the reported clause: `Gudang itu dinilai Ratna terlalu sempit`. */
const JUDGED: ReadonlySet<string> = new Set(
  'dinilai dianggap disebut diyakini diklaim dituding diduga diperkirakan dipandang'.split(' '),
);

function startsPredicate(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && (predicateWords.has(token.lower) || isVerb(token));
}

/**
 * Subject, passive verb of judging, agent, predicate: `Gudang itu dinilai oleh Ratna tidak layak`. Without an agent nobody speaks.
 * @example findPassiveReport(tokens of 'Gudang itu dinilai oleh Ratna tidak layak') // → clause «Gudang itu» + «tidak layak», source «Ratna»
 */
export function findPassiveReport(tokens: readonly Token[]): ReportedClause | null {
  for (let k = 1; k < tokens.length - 2; k += 1) {
    const token = tokens[k] as Token;
    if (token.capital || !JUDGED.has(token.lower) || isComma(tokens[k - 1])) continue;
    const by = tokens[k + 1]?.lower === 'oleh';
    const source = readSourcePhrase(tokens, by ? k + 2 : k + 1);
    if (source === null || (source.form !== 'name' && !by)) continue;
    if (!startsPredicate(tokens[source.to])) continue;
    return {
      rule: 'passive-agent-clause',
      clause: [
        [0, k],
        [source.to, tokens.length],
      ],
      cue: k,
      cueClass: passiveCues.get(token.lower)?.class ?? 'assert',
      source,
    };
  }
  return null;
}
