import { circumstanceWords, noSources, ownedNouns, recordNouns } from '../lexicon/circumstances.ts';
import { speakerPronouns } from '../lexicon/function-words.ts';
import { documentHeads } from '../lexicon/roles.ts';
import { bareCues, passiveCues, passiveEncliticCues } from '../lexicon/speech-forms.ts';
import { isOutlet } from '../text/is-outlet.ts';
import { opensNominal } from '../text/phrase-words.ts';
import { nextComma } from '../text/sentence-openings.ts';
import { readSourcePhrase } from '../text/source-phrase.ts';
import type { Token } from '../text/tokens.ts';
import { isComma, skipInserts } from './circumstance-inserts.ts';
import type { ReportedClause } from './reported-clause.ts';

const RELAYS: ReadonlySet<string> = new Set(['dikutip', 'dilansir', 'mengutip', 'melansir']);
const RECORD_CUES: ReadonlySet<string> = new Set(['berdasarkan', 'menurut', 'merujuk', 'mengacu']);
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

/** `Dikatakannya, C` · `Diakuinya bahwa C` */
function passiveEnclitic(tokens: readonly Token[]): ReportedClause | null {
  const verb = passiveEncliticCues.get(tokens[0]?.lower ?? '');
  const next = tokens[1];
  if (verb === undefined || !(isComma(next) || next?.lower === 'bahwa')) return null;
  const found = report(tokens, 2, { rule: 'passive-enclitic-clause', source: null });
  return found === null ? null : { ...found, cueClass: verb.class };
}

/** `Kata dia, C` · `Ujar Ratna, C` · `Dikatakan oleh Ratna, C`; but `Kata kunci, …` names nobody. */
function cueThenSource(tokens: readonly Token[]): ReportedClause | null {
  const first = tokens[0]?.lower ?? '';
  const verb = bareCues.get(first) ?? passiveCues.get(first);
  const source = verb === undefined ? null : readSourcePhrase(tokens, tokens[1]?.lower === 'oleh' ? 2 : 1);
  if (verb === undefined || source === null || source.form === 'nominal') return null;
  const from = clauseStart(tokens, source.to);
  if (!isComma(tokens[from - 1])) return null;
  const found = report(tokens, from, { rule: 'cue-source-clause', source });
  return found === null ? null : { ...found, cueClass: verb.class };
}

/** Where the body is named behind `data`: right there, behind `dari`, or behind `yang dikeluarkan (oleh)`. */
function recordOwner(tokens: readonly Token[], from: number): number {
  const next = tokens[from]?.lower ?? '';
  if (['dari', 'milik', 'yakni', 'yaitu'].includes(next)) return from + 1;
  if (next !== 'yang') return from;
  return tokens[from + 2]?.lower === 'oleh' ? from + 3 : from + 2;
}

/** `Berdasarkan data KPU, C` · `Menurut jadwal yang dikeluarkan KPU, C`: the body that keeps the record speaks through it. */
function recordOf(tokens: readonly Token[]): ReportedClause | null {
  const first = tokens[0]?.lower ?? '';
  if (!RECORD_CUES.has(first) || !recordNouns.has(tokens[1]?.lower ?? '')) return null;
  // `Laporan Dana Kampanye`: the record has a name of its own, and is the source
  const titled = tokens[1]?.capital === true;
  const at = titled ? 1 : recordOwner(tokens, 2);
  const owner = tokens[at];
  if (owner?.capital !== true || isOutlet(owner.text)) return null;
  const source = readSourcePhrase(tokens, at);
  if (source === null || source.form !== 'name') return null;
  const from = clauseStart(tokens, source.to);
  const found = isComma(tokens[from - 1]) ? report(tokens, from, { rule: 'according-to-record', source }) : null;
  return found === null || titled ? found : { ...found, cueTo: 2 };
}

/** `Dalam laporan itu disebutkan bahwa C`: the document says so. */
function documentSays(tokens: readonly Token[]): ReportedClause | null {
  if (tokens[0]?.lower !== 'dalam') return null;
  if (!documentHeads.has(tokens[1]?.lower ?? '')) return null;
  const source = readSourcePhrase(tokens, 1);
  if (source === null) return null;
  const at = isComma(tokens[source.to]) ? source.to + 1 : source.to;
  const verb = passiveCues.get(tokens[at]?.lower ?? '');
  if (verb === undefined) return null;
  const adverb = ['pula', 'juga'].includes(tokens[at + 1]?.lower ?? '') ? at + 1 : at;
  const that = ['bahwa', ','].includes(tokens[adverb + 1]?.lower ?? '') ? adverb + 2 : adverb + 1;
  const found = report(tokens, that, { rule: 'document-passive-clause', source });
  return found === null ? null : { ...found, cue: at, cueClass: verb.class };
}

/** `Menurut dia, C` · `Dikutip dari laman KPU, C` */
function accordingTo(tokens: readonly Token[]): ReportedClause | null {
  const first = tokens[0] as Token;
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

/**
 * A cue that opens the sentence: `Menurut dia, C` · `Menurutnya, C` · `Dikutip dari laman KPU, C` · `Berdasarkan data KPU, C` ·
 * `Kata dia, C` · `Dikatakannya, C` · `Dalam laporan itu disebutkan C`.
 * @example findOpeningReport(tokens of 'Menurut Ratna, logistik sudah tiba') // → clause «logistik sudah tiba»
 */
export function findOpeningReport(tokens: readonly Token[]): ReportedClause | null {
  const first = tokens[0];
  if (first === undefined) return null;
  if (ENCLITIC.has(first.lower))
    return report(tokens, isComma(tokens[1]) ? 2 : 1, { rule: 'according-to', source: null });
  return (
    recordOf(tokens) ?? accordingTo(tokens) ?? passiveEnclitic(tokens) ?? cueThenSource(tokens) ?? documentSays(tokens)
  );
}
