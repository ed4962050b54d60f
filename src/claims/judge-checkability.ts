import type { MarkerLabel } from '../lexicon/claim-markers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Checkability, CheckabilityLabel, ClaimType, Reason } from '../model/claim.ts';
import type { TypeReason } from './classify-types.ts';
import { isPredicate } from './is-predicate.ts';
import type { ReadSentence } from './read-sentence.ts';

const FACTUAL: readonly ClaimType[] = [
  'quantity',
  'event',
  'rule',
  'comparison',
  'causal',
  'position',
  'denial',
  'accusation',
];
/** Facts that only explain a promise or a prediction which stands beside them. */
const LEANING: ReadonlySet<ClaimType> = new Set(['causal', 'comparison', 'quantity', 'position']);
const PRONOUNS = wordSet('dia ia mereka beliau itu ini hal');
const SELF = wordSet('saya kami kita aku pihaknya dirinya');

const has = (sentence: ReadSentence, label: MarkerLabel): boolean => sentence.marks.has(label);

/** A capitalised word that does not open the sentence: a name of somebody or of a place. */
function hasName({ tokens }: ReadSentence): boolean {
  return tokens.some(({ capital, text }, i) => capital && (i > 0 || /^\p{Lu}{2}/u.test(text)));
}

const PLACE_AT = wordSet('di ke dari pada');
function hasPlace(sentence: ReadSentence): boolean {
  if (has(sentence, 'place')) return true;
  return sentence.tokens.some(({ lower }, i) => PLACE_AT.has(lower) && sentence.tokens[i + 1]?.capital === true);
}

function hasActor(sentence: ReadSentence, speakerKnown: boolean): boolean {
  if (hasName(sentence) || has(sentence, 'institution')) return true;
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  if (words.some(({ lower }) => SELF.has(lower))) return speakerKnown;
  return words[0] !== undefined && !PRONOUNS.has(words[0].lower) && !isPredicate(words[0]);
}

const hasTime = (sentence: ReadSentence): boolean => has(sentence, 'time');

/** `Kami tidak mengambil iklan politik.` A standing practice of a known actor needs no date. */
function isPractice(sentence: ReadSentence, speakerKnown: boolean): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  const own = words.slice(0, 3).some(({ lower }) => SELF.has(lower) && lower !== 'kita');
  return own && speakerKnown && has(sentence, 'negation') && words.length > 3;
}

/** What a checker would still need for one factual type; empty when it is complete. */
function missingFor(type: ClaimType, sentence: ReadSentence, speakerKnown: boolean): readonly string[] {
  const missing: string[] = [];
  const anchored = hasTime(sentence) || hasPlace(sentence) || hasName(sentence);
  if (type === 'rule') {
    if (sentence.legalRefs.length === 0 && !has(sentence, 'institution')) missing.push('instrument');
  } else if (type === 'comparison') {
    if (!has(sentence, 'base')) missing.push('comparison-base');
    if (!anchored) missing.push('time');
  } else {
    if (type !== 'quantity' && type !== 'causal' && !hasActor(sentence, speakerKnown)) missing.push('actor');
    const dated = anchored || (type === 'event' && isPractice(sentence, speakerKnown));
    if (!dated) missing.push('time');
  }
  if (has(sentence, 'hearsay')) missing.push('source');
  return missing;
}

function reasonsOf(types: readonly TypeReason[], wanted: (type: ClaimType) => boolean): readonly Reason[] {
  return types
    .filter(({ type }) => wanted(type))
    .map(({ type, rule, text, start, end }) => ({ rule: rule === type ? type : `${type}:${rule}`, text, start, end }));
}

function judgeFacts(sentence: ReadSentence, types: readonly TypeReason[], speakerKnown: boolean): Checkability | null {
  const present = FACTUAL.filter((type) => types.some((reason) => reason.type === type));
  if (present.length === 0) return null;
  const missing = present.map((type) => missingFor(type, sentence, speakerKnown));
  const fewest = missing.reduce((best, list) => (list.length < best.length ? list : best));
  const label: CheckabilityLabel = fewest.length === 0 ? 'checkable' : 'needs-detail';
  return { label, reasons: reasonsOf(types, (type) => present.includes(type)), missing: fewest };
}

function judgeFuture(sentence: ReadSentence, types: readonly TypeReason[]): Checkability | null {
  const reasons = reasonsOf(types, (type) => type === 'commitment' || type === 'prediction');
  if (reasons.length === 0) return null;
  const testable = hasTime(sentence) || sentence.quantities.some(({ unit }) => unit !== null);
  return testable
    ? { label: 'checkable-later', reasons, missing: [] }
    : { label: 'not-checkable', reasons, missing: ['time'] };
}

/**
 * Says whether a fact-checker could check a sentence, by which rules, and what is missing; the first rule that applies decides.
 * @example judgeCheckability(sentence, types, true).label // «Kami menerima 37 laporan sejak Senin.» → 'checkable'
 */
export function judgeCheckability(
  sentence: ReadSentence,
  types: readonly TypeReason[],
  speakerKnown: boolean,
): Checkability {
  const is = (type: ClaimType): boolean => types.some((reason) => reason.type === type);
  const notCheckable = (wanted: (type: ClaimType) => boolean): Checkability => ({
    label: 'not-checkable',
    reasons: reasonsOf(types, wanted),
    missing: [],
  });
  if (is('none') || is('other')) return notCheckable((type) => type === 'none' || type === 'other');
  if (is('question')) return notCheckable((type) => type === 'question');
  const condition = sentence.marks.get('conditional')?.[0];
  if (condition !== undefined && !is('rule') && !is('quantity')) {
    const { text, start, end } = condition;
    return { label: 'not-checkable', reasons: [{ rule: 'conditional', text, start, end }], missing: [] };
  }
  const future = judgeFuture(sentence, types);
  const asserted = FACTUAL.some((type) => is(type) && !LEANING.has(type));
  const decided = future !== null && !asserted ? future : judgeFacts(sentence, types, speakerKnown);
  if (decided !== null) return decided;
  if (is('personal') || is('opinion') || is('exhortation')) return notCheckable(() => true);
  return { label: 'undetermined', reasons: [], missing: [] };
}
