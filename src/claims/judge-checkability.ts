import type { Checkability, ClaimType, Reason } from '../model/claim.ts';
import type { TypeReason } from './classify-types.ts';
import { findMissing, type Voice } from './find-missing.ts';
import { findObstacles } from './find-obstacles.ts';
import { hasTime } from './has-time.ts';
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

function reasonsOf(types: readonly TypeReason[], wanted: (type: ClaimType) => boolean): readonly Reason[] {
  return types
    .filter(({ type }) => wanted(type))
    .map(({ type, rule, text, start, end }) => ({ rule: rule === type ? type : `${type}:${rule}`, text, start, end }));
}

/** Ways of recognising an event that are too weak to call it checkable; the last leaves the question open. */
const WEAK_EVENTS: ReadonlySet<string> = new Set(['potential', 'copula', 'plain-assertion']);
const FIRM_EVENTS: ReadonlySet<string> = new Set(['aspect', 'deed', 'act']);
const OPEN_EVENT = 'plain-assertion';
/** Facts that are the speaker's reading when a judgement or an appeal stands beside them. */
const READINGS: ReadonlySet<ClaimType> = new Set(['causal', 'comparison', 'position']);

/** Types beside which an aspect word may belong to what is asked or planned. */
const UNSETTLED: ReadonlySet<ClaimType> = new Set(['exhortation', 'commitment', 'prediction', 'personal']);

function judgeFacts(sentence: ReadSentence, types: readonly TypeReason[], voice: Voice): Checkability | null {
  const conditional = sentence.marks.has('conditional');
  const present = FACTUAL.filter((type) =>
    conditional ? type === 'rule' : types.some((reason) => reason.type === type),
  );
  const [only] = present;
  if (only === undefined) return null;
  const event = types.find(({ type }) => type === 'event')?.rule ?? '';
  const judged = types.some(({ type }) => type === 'opinion' || type === 'exhortation');
  const praised = types.some(({ type, text }) => type === 'opinion' && DEGREE.test(text));
  const unsettled = types.some(({ type }) => UNSETTLED.has(type));
  const missing = present.map((type) => {
    const list = [...findMissing(type, sentence, { ...voice, event }), ...findObstacles(sentence, type)];
    const felt = judged && (!FIRM_EVENTS.has(event) || (praised && !isFixed(sentence)));
    if (type === 'event' && (WEAK_EVENTS.has(event) || unsettled || felt)) return [...list, 'act'];
    if (type === 'rule' && unsettled && sentence.legalRefs.length === 0) return [...list, 'instrument'];
    return judged && READINGS.has(type) ? [...list, 'source'] : list;
  });
  const fewest = missing.reduce((best, list) => (list.length < best.length ? list : best));
  const reasons = reasonsOf(types, (type) => present.includes(type));
  if (present.length === 1 && event === OPEN_EVENT) return { label: 'undetermined', reasons, missing: fewest };
  return { label: fewest.length === 0 ? 'checkable' : 'needs-detail', reasons, missing: fewest };
}

/** `akan disegel sesuai aturan`: a rule that a plan only appeals to. */
const isBasis = (types: readonly TypeReason[]): boolean =>
  types.every(({ type, text }) => type !== 'rule' || /^(?:sesuai|berdasarkan)(?!\p{L})/iu.test(text));

const DEGREE = /^(?:sangat|terlalu|luar biasa)$/iu;

/** A judgement by degrees beside an event leaves it standing when a time or a number does. */
const isFixed = (sentence: ReadSentence): boolean => hasTime(sentence) || sentence.quantities.length > 0;

/** `Diharapkan dalam tiga bulan bangunan itu sudah selesai`: what follows is only wished. */
const HOPE = /^(?:di)?harap(?:kan|annya)?$|^(?:semoga|mudah-mudahan)$/iu;

function judgeFuture(sentence: ReadSentence, types: readonly TypeReason[]): Checkability | null {
  const reasons = reasonsOf(types, (type) => type === 'commitment' || type === 'prediction');
  if (reasons.length === 0) return null;
  const testable = sentence.marks.has('time') || sentence.quantities.some(({ unit }) => unit !== null);
  return testable
    ? { label: 'checkable-later', reasons, missing: [] }
    : { label: 'not-checkable', reasons, missing: ['time'] };
}

/**
 * Says whether a fact-checker could check a sentence, by which rules, and what is missing; the first rule that applies decides.
 * @example judgeCheckability(sentence, types, { speakerKnown: true, spoken: true }).label // «Kami menerima 37 laporan sejak Senin.» → 'checkable'
 */
export function judgeCheckability(sentence: ReadSentence, types: readonly TypeReason[], voice: Voice): Checkability {
  const is = (type: ClaimType): boolean => types.some((reason) => reason.type === type);
  const notCheckable = (wanted: (type: ClaimType) => boolean): Checkability => ({
    label: 'not-checkable',
    reasons: reasonsOf(types, wanted),
    missing: [],
  });
  if (is('none') || is('other')) return notCheckable((type) => type === 'none' || type === 'other');
  if (is('question')) return notCheckable((type) => type === 'question');
  const [hope] = types.filter(
    ({ type, start, text }) => type === 'exhortation' && start === sentence.start && HOPE.test(text),
  );
  if (hope !== undefined) return notCheckable((type) => type === 'exhortation');
  const condition = sentence.marks.get('conditional')?.[0];
  if (condition !== undefined && !is('rule')) {
    const { text, start, end } = condition;
    return { label: 'not-checkable', reasons: [{ rule: 'conditional', text, start, end }], missing: [] };
  }
  const future = judgeFuture(sentence, types);
  const asserted = FACTUAL.some((type) => is(type) && !LEANING.has(type) && !(type === 'rule' && isBasis(types)));
  const decided = future !== null && !asserted ? future : judgeFacts(sentence, types, voice);
  if (decided !== null) return decided;
  if (is('personal') || is('opinion') || is('exhortation')) return notCheckable(() => true);
  return { label: 'undetermined', reasons: [], missing: [] };
}
