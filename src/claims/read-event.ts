import { actVerbs } from '../lexicon/act-verbs.ts';
import { potentialWords, wishWords } from '../lexicon/loose-words.ts';
import { stateAdjectives, stativeVerbs } from '../lexicon/stative-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { ClaimType, Reason } from '../model/claim.ts';
import type { Token } from '../text/tokens.ts';
import { mainTokens } from './clause-depth.ts';
import { findMainVerbs } from './find-main-verb.ts';
import { isPredicate } from './is-predicate.ts';
import type { Mark, ReadSentence } from './read-sentence.ts';

/** How an event was recognised, the surest first. */
type EventRule = 'aspect' | 'state' | 'existence' | 'deed' | 'act' | 'potential' | 'copula' | 'plain-assertion';

/** `Jangan-jangan …`, `… itu!`: a supposition or an outcry tells no event. */
const SUPPOSING = /(?<!\p{L})jangan-jangan(?!\p{L})|!/iu;
/** Verbs that link a total to its number. */
const TOTALS = wordSet('adalah sebanyak mencapai total berjumlah sebesar menjadi jumlah');
const COUNTING = wordSet('ada terdapat terjadi tercatat mencatat total');
const ACT = /^(?:me|di|ber|ter)\p{Ll}{4,}/u;
const COPULA = wordSet('adalah ialah merupakan menjadi termasuk bukan bukanlah mempunyai memiliki berarti');
const ADVERBS = wordSet('mulai juga pun lagi agak kian makin semakin');
/** State words that go with a verb or with a noun: `masih berlangsung`, `adanya laporan`. */
const STATE_OF_VERB = wordSet('sedang tengah masih belum adanya');
/** `Jawa Tengah` is a place. */
const PLACE_NAME = /^Tengah$/u;
const EXISTENCE = wordSet('ada adanya terdapat');
const BARE = wordSet('sedang tengah masih belum adanya tidak');
/** Words of the aspect row that are verbs of their own. */
const TELLING = wordSet('ditemukan menemukan menerima mencatat meninggal terlibat');
/** `meninggalnya`, `terjadinya` name what happened; they do not tell it. */
const NOMINAL = /(?:meninggal|terlibat|terjadi|berlangsung)nya$/iu;
const OUTCOME = wordSet('akhirnya ternyata');
/** Types that leave room for an event only where aspect shows one. */
const CROWDING: readonly ClaimType[] = [
  'exhortation',
  'opinion',
  'rule',
  'prediction',
  'commitment',
  'causal',
  'comparison',
];

/** Why a sentence counts as an event. */
interface EventReason extends Reason {
  readonly rule: EventRule;
}

const reason = (rule: EventRule, { text, start, end }: Omit<Reason, 'rule'>): EventReason => ({
  rule,
  text,
  start,
  end,
});

/** The verb whose subject is not the number itself: `menyewa sembilan truk`, but not `41 orang terdaftar`. */
function verbBeforeNumber({ tokens, quantities }: ReadSentence): Token | undefined {
  const first = quantities[0]?.start ?? Number.POSITIVE_INFINITY;
  const acts = (token: Token): boolean =>
    /^me\p{Ll}{4,}/u.test(token.lower) && isPredicate(token) && !TOTALS.has(token.lower) && !COUNTING.has(token.lower);
  return tokens.find((token) => token.end <= first && acts(token));
}

/** `Ini masih sebagai gagasan`, `dengan adanya dukungan`: a state word without a predicate tells what something is. */
function isBare({ tokens, quantities }: ReadSentence, { text, from }: Mark): boolean {
  if (PLACE_NAME.test(text) || (from === 0 && /^adanya$/iu.test(text))) return true;
  if (quantities.length > 0 || !STATE_OF_VERB.has(text.toLowerCase())) return false;
  const depths = mainTokens(tokens);
  return !tokens.some((token, i) => depths[i] === 'main' && !BARE.has(token.lower) && isPredicate(token));
}

/** `Akhirnya kami bisa bertanding`: what has become possible has not happened yet. */
function isChance({ tokens }: ReadSentence, { from, text }: Mark): boolean {
  if (!OUTCOME.has(text.toLowerCase())) return false;
  return potentialWords.has(tokens.slice(from + 1).find((token) => isPredicate(token))?.lower ?? '');
}

/** `sudah kondusif`, `sudah menjadi`: what has come to be so is no act. */
function isState({ tokens }: ReadSentence, { to }: Mark): boolean {
  const next = tokens.slice(to).find(({ lower }) => !ADVERBS.has(lower))?.lower ?? '';
  return stateAdjectives.has(next) || stativeVerbs.has(next);
}

/** `masih memerlukan` tells no act; `ada gudang` tells that there is one; `sedang memeriksa` tells what somebody does. */
function ruleOf(sentence: ReadSentence, state: Mark): EventRule {
  const word = state.text.toLowerCase();
  if (EXISTENCE.has(word)) return 'existence';
  return STATE_OF_VERB.has(word) && isState(sentence, state) ? 'copula' : 'state';
}

/** `menyuruh warga terlibat`: a verb below another verb is not what is told. */
function isMain({ tokens }: ReadSentence, { from, text }: Mark): boolean {
  if (NOMINAL.test(text)) return false;
  return !TELLING.has(text.toLowerCase()) || findMainVerbs(tokens)[0] === from;
}

/** The first predicate of the main clause, and whether it tells an act, a possibility or what something is. */
function readPredicate(sentence: ReadSentence): EventReason {
  const { tokens } = sentence;
  const verbs = findMainVerbs(tokens);
  const [first] = verbs.map((at) => tokens[at] as Token);
  if (first === undefined) return reason('plain-assertion', sentence);
  if (potentialWords.has(first.lower)) return reason('potential', first);
  if (COPULA.has(first.lower)) return reason('copula', first);
  if (stativeVerbs.has(first.lower) || stateAdjectives.has(first.lower)) return reason('plain-assertion', first);
  const isAct = (word: string): boolean => (ACT.test(word) || actVerbs.has(word)) && !COPULA.has(word);
  const at = verbs.find((i) => isAct(tokens[i]?.lower ?? ''));
  const act = at === undefined ? undefined : tokens[at];
  if (at === undefined || act === undefined) return reason('plain-assertion', first);
  if (stativeVerbs.has(act.lower)) return reason('plain-assertion', act);
  const before = tokens[at - 1]?.lower ?? '';
  if (potentialWords.has(before) || wishWords.has(before)) return reason('potential', act);
  return reason(actVerbs.has(act.lower) ? 'deed' : 'act', act);
}

/**
 * Tells whether a sentence reports an event, and by which words: by aspect (`telah`, `ditemukan`), or, when nothing else is said, by
 * any predicate.
 * @example readEvent(sentence, new Set())[0]?.rule // «Ketua PPS menyerahkan kotak itu.» → 'act'
 */
export function readEvent(sentence: ReadSentence, types: ReadonlySet<ClaimType>): readonly EventReason[] {
  if (types.has('question') || types.has('other') || SUPPOSING.test(sentence.text)) return [];
  const depths = mainTokens(sentence.tokens);
  const appeals = sentence.marks.get('exhortation') ?? [];
  const counts = (mark: Mark): boolean =>
    (types.has('quantity') && COUNTING.has(mark.text.toLowerCase())) ||
    appeals.some(({ start, end }) => mark.start >= start && mark.end <= end);
  const aspect = sentence.marks
    .get('aspect')
    ?.find(
      (mark) => depths[mark.from] === 'main' && !counts(mark) && !isChance(sentence, mark) && isMain(sentence, mark),
    );
  if (aspect !== undefined && !types.has('prediction')) {
    return [reason(isState(sentence, aspect) ? 'copula' : 'aspect', aspect)];
  }
  if (CROWDING.some((type) => types.has(type))) return [];
  const states = sentence.marks.get('state') ?? [];
  const state = states.find(
    (mark) => depths[mark.from] === 'main' && !counts(mark) && !isBare(sentence, mark) && !NOMINAL.test(mark.text),
  );
  if (state !== undefined) return [reason(ruleOf(sentence, state), state)];
  if (!types.has('quantity')) return [readPredicate(sentence)];
  const active = verbBeforeNumber(sentence);
  return active === undefined ? [] : [reason(actVerbs.has(active.lower) ? 'deed' : 'act', active)];
}
