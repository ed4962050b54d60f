import { circumstanceWords } from '../lexicon/circumstances.ts';
import { speakerPronouns, verbAdverbs, verbBlockers } from '../lexicon/function-words.ts';
import { bodyHeads, documentHeads, groupHeads, roleHeads, unnamedHeads } from '../lexicon/roles.ts';
import { activeCues } from '../lexicon/speech-forms.ts';
import { isWeekday } from '../text/phrase-words.ts';
import { sentenceOpenings } from '../text/sentence-openings.ts';
import { readSourcePhrase, type SourcePhrase } from '../text/source-phrase.ts';
import type { Token } from '../text/tokens.ts';
import { isComma } from './circumstance-inserts.ts';
import { clauseAfterVerb, isVerb } from './clause-after-verb.ts';
import type { ReportedClause } from './reported-clause.ts';

const NEGATIONS: ReadonlySet<string> = new Set(['tidak', 'tak']);
const COORDINATORS: ReadonlySet<string> = new Set(['dan', 'sambil', 'seraya', 'sembari', 'serta', 'lalu']);
const FARTHEST_VERB = 40;
/** What a document or a recording cannot do: the verb belongs to somebody inside it. `Video calon bupati mengaku …` */
const INNER_ACTS: ReadonlySet<string> = new Set([
  'aku',
  'rasa',
  'harap',
  'yakin',
  'khawatir',
  'curiga',
  'sadar',
  'cerita',
]);

/** Keeps the word before the verb it from being a report? `tidak mengatakan`; but `tidak menampik` is one. */
function blocks(before: Token, verb: Token): boolean {
  if (!verbBlockers.has(before.lower)) return false;
  return !(activeCues.get(verb.lower)?.class === 'deny' && NEGATIONS.has(before.lower));
}

/** May the words between a subject and its verb stand there? Inserts, relative clauses, circumstances, adverbs. */
function reachesVerb(tokens: readonly Token[], from: number, v: number): boolean {
  if (from === v) return true;
  const before = tokens[v - 1] as Token;
  if (blocks(before, tokens[v] as Token)) return false;
  const first = tokens[from] as Token;
  if (isVerb(before) && !verbAdverbs.has(before.lower) && !activeCues.has(before.lower))
    return first.lower === 'yang' && tokens[v + 1]?.lower === 'bahwa';
  const insert = isComma(first) || first.text === '(' || first.lower === 'yang' || isWeekday(first);
  if (insert || verbAdverbs.has(first.lower) || circumstanceWords.has(first.lower)) return true;
  return NEGATIONS.has(first.lower) || COORDINATORS.has(before.lower);
}

function canBeSubject(token: Token): boolean {
  if (token.capital || roleHeads.has(token.lower) || speakerPronouns.has(token.lower)) return true;
  return unnamedHeads.has(token.lower) || groupHeads.has(token.lower) || bodyHeads.has(token.lower);
}

/** The first verb of speaking that the subject reaches and whose object is a clause. */
function reportOf(tokens: readonly Token[], source: SourcePhrase): ReportedClause | null {
  const thing = documentHeads.has((tokens[source.from] as Token).lower);
  for (let v = source.to; v < Math.min(tokens.length, source.to + FARTHEST_VERB); v += 1) {
    const token = tokens[v] as Token;
    const verb = token.capital ? undefined : activeCues.get(token.lower);
    if (verb === undefined || (thing && INNER_ACTS.has(verb.root)) || !reachesVerb(tokens, source.to, v)) continue;
    const clause = clauseAfterVerb(tokens, v, verb);
    if (clause === null) continue;
    return {
      rule: 'subject-verb-clause',
      clause: clause === 'quoted' ? [] : [clause],
      cue: v,
      cueClass: verb.class,
      source,
    };
  }
  return null;
}

/**
 * Subject, verb of speaking, clause: `Ratna, saat dihubungi, mengatakan, C` · `Ia meminta agar C`.
 * @example findSubjectReport(tokens of 'Dia berharap pembahasan selesai') // → clause «pembahasan selesai», source «Dia»
 */
export function findSubjectReport(tokens: readonly Token[]): ReportedClause | null {
  const shown = documentHeads.has(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'yang';
  for (const start of sentenceOpenings(tokens)) {
    // `Video yang menampilkan Ratna Dewi, mengaku …`: what a recording shows is nobody's statement
    if (shown && start > 0) return null;
    const first = tokens[start];
    const source = first === undefined || !canBeSubject(first) ? null : readSourcePhrase(tokens, start);
    const report = source === null ? null : reportOf(tokens, source);
    if (report !== null) return report;
  }
  return null;
}
