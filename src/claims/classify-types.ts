import type { MarkerLabel } from '../lexicon/claim-markers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { ClaimType, Quantity, Reason } from '../model/claim.ts';
import type { CueClass, QuoteKind } from '../model/quote.ts';
import type { Token } from '../text/tokens.ts';
import { type Depth, mainTokens } from './clause-depth.ts';
import { isPredicate } from './is-predicate.ts';
import { readEvent } from './read-event.ts';
import { readFuture } from './read-future.ts';
import type { Mark, ReadSentence } from './read-sentence.ts';

/** What the quote around a sentence adds: its kind and the class of its cue. */
export interface QuoteFrame {
  readonly kind: QuoteKind;
  readonly cueClass: CueClass | null;
}

/** A type with the words that made it. */
export interface TypeReason extends Reason {
  readonly type: ClaimType;
}

const DURATIONS = wordSet('tahun bulan pekan minggu hari jam menit');
const TOTALS = wordSet('adalah sebanyak mencapai total berjumlah sebesar menjadi jumlah');
const DEFINITE = wordSet('itu tersebut ini');
/** `satu atau dua tahun`, `sebulan dua bulan`: a few. */
const EITHER = /(?<!\p{L})(?:satu|sehari|seminggu|sepekan|sebulan|setahun)[ -](?:atau )?dua$/iu;
const SEVERAL = 'seminggu atau '.length;
/** Counts are written with a full stop: `2.024 orang`. */
const YEAR = /^(?:19|20)\d\d$/u;
/** `sepuluh tahun lalu` is a date. */
const AGO = wordSet('lalu silam mendatang ke terakhir');
const REACHED = wordSet('sudah telah genap berusia berumur');
const NARRATORS = wordSet('saya kami aku');
const FORCED = wordSet('terpaksa akhirnya sempat sudah telah sampai');
const CAUSES = wordSet('akibat karena lantaran');
const ASKING = wordSet('saya kami kita aku pihaknya dan juga lalu kemudian untuk itu karenanya');
const REQUEST_WINDOW = 4;
const GREETING = wordSet('terima kasih selamat maaf halo assalamualaikum salam begitu ya baik oke');

const marksOf = (sentence: ReadSentence, label: MarkerLabel): readonly Mark[] => sentence.marks.get(label) ?? [];

const because = (type: ClaimType, { rule, text, start, end }: Reason): TypeReason => ({ type, rule, text, start, end });

const whole = (type: ClaimType, rule: string, { text, start, end }: ReadSentence): TypeReason => {
  return { type, rule, text, start, end };
};

/** Types that an adjective after *yang* does not make: `tahapan yang lebih panjang`. */
const DESCRIBED: ReadonlySet<ClaimType> = new Set(['exhortation', 'opinion', 'comparison']);
/** Types that may stand in a clause of purpose. */
const ANYWHERE: ReadonlySet<ClaimType> = new Set(['causal', 'commitment', 'prediction', 'personal', 'other']);

function asserts(type: ClaimType, depth: Depth | undefined): boolean {
  if (depth === 'purpose') return ANYWHERE.has(type);
  return depth !== 'relative' || !DESCRIBED.has(type);
}

const PLAIN_LABELS: readonly (MarkerLabel & ClaimType)[] = [
  'exhortation',
  'causal',
  'comparison',
  'rule',
  'prediction',
  'commitment',
  'opinion',
  'other',
  'personal',
  'position',
  'denial',
  'accusation',
];

/** `Saya harus menginap`, `terpaksa harus`, `Akibat banjir, TPS harus dipindah`: what somebody had to do is told, not asked for. */
function isNecessity(tokens: readonly Token[], { from, text }: Mark): boolean {
  if (!/^(?:harus|perlu)$/iu.test(text)) return false;
  const before = tokens.slice(Math.max(0, from - 2), from);
  if (tokens.slice(0, from).some(({ lower }) => CAUSES.has(lower))) return true;
  return before.some(({ lower }) => NARRATORS.has(lower) || FORCED.has(lower));
}

/** `Kami mengimbau warga …` asks; `mereka telah meminta bantuan` tells that somebody asked. */
function isToldRequest(tokens: readonly Token[], { from, rule }: Mark): boolean {
  if (rule !== 'exhortation-verb' || from === 0) return false;
  const before = tokens.slice(Math.max(0, from - REQUEST_WINDOW), from);
  if (before.some(({ lower }) => FORCED.has(lower))) return true;
  return !before.some(({ lower }) => ASKING.has(lower));
}

/** `baik saksi maupun petugas`: both, and no judgement. */
function isBoth(tokens: readonly Token[], { from, text }: Mark): boolean {
  return /^baik$/iu.test(text) && tokens.slice(from).some(({ lower }) => lower === 'maupun' || lower === 'ataupun');
}

function readMarks(sentence: ReadSentence): readonly TypeReason[] {
  const { tokens } = sentence;
  const depths = mainTokens(tokens);
  return PLAIN_LABELS.flatMap((type) =>
    marksOf(sentence, type)
      .filter(({ from }) => asserts(type, depths[from]))
      .filter((mark) => type !== 'opinion' || !isBoth(tokens, mark))
      .filter((mark) => type !== 'exhortation' || !(isNecessity(tokens, mark) || isToldRequest(tokens, mark)))
      .map((mark) => because(type, mark)),
  );
}

/** A question mark, or a question word that opens the sentence; an embedded question is none. */
function readQuestion(sentence: ReadSentence): readonly TypeReason[] {
  return marksOf(sentence, 'question')
    .filter(({ from, text }) => text === '?' || from === 0)
    .map((mark) => because('question', mark));
}

/** A count or a measure that is news: not one of something, not an age, not `empat nama itu`. */
function isTold(sentence: ReadSentence, { value, unit, text, start, end }: Quantity): boolean {
  const after = sentence.tokens.filter((token) => token.start >= end).slice(0, 2);
  const first = sentence.tokens.findIndex((token) => token.end > start);
  const before = sentence.tokens[first - 1]?.lower ?? '';
  if (YEAR.test(text)) return false;
  if (unit === null) return TOTALS.has(before);
  if (value === 1 && (DURATIONS.has(unit) || /\p{L}/u.test(sentence.tokens[first]?.text ?? ''))) return false;
  if (unit !== null && DURATIONS.has(unit) && AGO.has(after[1]?.lower ?? '')) return false;
  if (unit === 'tahun' && REACHED.has(before)) return false;
  if (EITHER.test(sentence.text.slice(Math.max(0, start - sentence.start - SEVERAL), end - sentence.start)))
    return false;
  return !DEFINITE.has(after[1]?.lower ?? '');
}

function readQuantityType(sentence: ReadSentence): readonly TypeReason[] {
  const told = sentence.quantities.find((quantity) => isTold(sentence, quantity));
  return told === undefined ? [] : [because('quantity', { ...told, rule: 'number-with-unit' })];
}

/** What the reporting verb of an indirect quote says about its content: `berjanji`, `membantah`. */
function readCue(sentence: ReadSentence, { kind, cueClass }: QuoteFrame): readonly TypeReason[] {
  if (kind === 'direct') return [];
  if (cueClass === 'promise') return [whole('commitment', 'cue-promise', sentence)];
  if (cueClass === 'predict') return [whole('prediction', 'cue-predict', sentence)];
  if (cueClass === 'deny') return [whole('denial', 'cue-deny', sentence)];
  return cueClass === 'accuse' ? [whole('accusation', 'cue-accuse', sentence)] : [];
}

function isFragment({ tokens }: ReadSentence): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  if (words.some((token) => isPredicate(token)) && words.length > 2) return false;
  return words.length < 4 || words.every(({ lower }) => GREETING.has(lower));
}

/** Types that an appeal or a prediction only repeats: `agar berjalan lancar`, `akan sangat membantu`. */
const ECHOES: Readonly<Partial<Record<ClaimType, readonly ClaimType[]>>> = {
  exhortation: ['opinion', 'denial', 'accusation'],
  prediction: ['opinion'],
  other: ['opinion', 'comparison', 'exhortation', 'personal'],
};

function withoutEchoes(found: readonly TypeReason[]): readonly TypeReason[] {
  const echoes = new Set(found.flatMap(({ type }) => ECHOES[type] ?? []));
  return found.filter(({ type }) => !echoes.has(type));
}

/**
 * Names the types of a sentence, each with the words that show it; several may hold at once. What an indirect quote asks for
 * (`meminta …`) is an exhortation and nothing else.
 * @example classifyTypes(readSentence('Kami menerima 37 laporan.', whole), frame) // → event, quantity
 */
export function classifyTypes(sentence: ReadSentence, frame: QuoteFrame): readonly TypeReason[] {
  if (frame.kind !== 'direct' && frame.cueClass === 'urge') return [whole('exhortation', 'cue-urge', sentence)];
  const found = withoutEchoes([
    ...readQuantityType(sentence),
    ...readCue(sentence, frame),
    ...readQuestion(sentence),
    ...readMarks(sentence),
    ...readFuture(sentence, frame.cueClass === 'promise').map((reason) => because(reason.type, reason)),
  ]);
  if (found.length === 0 && isFragment(sentence)) return [whole('none', 'fragment', sentence)];
  const types = new Set(found.map(({ type }) => type));
  return [...readEvent(sentence, types).map((reason) => because('event', reason)), ...found];
}
