import { abstractUnits, potentialWords, wishWords } from '../lexicon/loose-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Quantity } from '../model/claim.ts';
import { mainTokens } from './clause-depth.ts';
import { type ClauseShape, wordAt } from './clause-shape.ts';
import { isPredicate } from './is-predicate.ts';

const ACTIVE = /^me\p{Ll}{4,}/u;
const DEGREES = wordSet('kurang cukup sangat terlalu amat');
const SHARE = /^(?:persen|%)$/u;
const SUM = /^Rp/u;
const CLAUSE_MARKS = wordSet(', ; :');
const APPEALS = wordSet(
  'perlu jangan hendaknya sebaiknya seharusnya mesti diminta diimbau dianjurkan disarankan diharapkan',
);
const APPROXIMATIONS = wordSet('sekitar hampir lebih kurang kira-kira sedikitnya setidaknya');
const MORE = /^(?:lebih|kurang) dari$/u;
const MENTIONING = wordSet(
  'dengan untuk selama setelah sesudah sebelum terhadap tentang oleh saat soal mengenai seperti',
);
/** Words before a number in letters that show that it is told. */
const COUNTING = wordSet(
  'sebanyak sejumlah total sebesar jumlah berjumlah semula hanya cuma baru atas di dan atau yakni yaitu setiap per dari',
);

/** `bisa mencapai 300 juta`, `ingin membuka 12 posko` */
function isPotentialNumber({ tokens, sentence: { quantities } }: ClauseShape): boolean {
  const at = tokens.findIndex(({ start }) => start === quantities[0]?.start);
  return (
    at > 1 &&
    ACTIVE.test(wordAt(tokens, at - 1)) &&
    (potentialWords.has(wordAt(tokens, at - 2)) || wishWords.has(wordAt(tokens, at - 2)))
  );
}

/** `tiga hal`, `dua cara` */
const isAbstractCount = ({ sentence: { quantities } }: ClauseShape): boolean =>
  quantities.every(({ unit }) => unit !== null && abstractUnits.has(unit));

/** `pengangkutan tiga kotak`, `dengan 12 soal`: a number that is only mentioned, unless a share or a sum. */
function isMentioned({ tokens }: ClauseShape, { start, unit, text }: Quantity): boolean {
  if (SHARE.test(unit ?? '') || SUM.test(text)) return false;
  const at = tokens.findIndex((token) => token.end > start);
  let host = at - 1;
  while (APPROXIMATIONS.has(wordAt(tokens, host)) || MORE.test(`${wordAt(tokens, host - 1)} ${wordAt(tokens, host)}`))
    host -= 1;
  const before = tokens[host];
  if (before === undefined || before.kind !== 'word') return false;
  if (MENTIONING.has(before.lower)) return true;
  if (mainTokens(tokens)[at] === 'purpose') return true;
  return tokens[at]?.kind === 'word' && !COUNTING.has(before.lower) && !isPredicate(before);
}

/** `diminta membuka 40 posko`: the number is asked for or planned, not counted. */
function isAskedNumber({ verb, sentence: { marks, quantities, tokens } }: ClauseShape): boolean {
  const [first] = quantities;
  const asked = [
    ...(marks.get('exhortation') ?? []),
    ...(marks.get('future') ?? []),
    ...(marks.get('commitment') ?? []),
  ];
  if (APPEALS.has(wordAt(tokens, verb))) return true;
  return (
    first !== undefined &&
    asked.some(
      ({ end }) =>
        end <= first.start &&
        !tokens.some((token) => token.start >= end && token.end <= first.start && CLAUSE_MARKS.has(token.lower)),
    )
  );
}

/** `Empat usul yang harus dibahas negara anggota`: a noun with its clause, and nothing told of it. */
function isOnlyDescribed({ tokens }: ClauseShape): boolean {
  const that = tokens.findIndex(({ lower }) => lower === 'yang');
  const [first] = tokens;
  if (that < 1 || first === undefined || tokens.slice(0, that).some((token) => isPredicate(token))) return false;
  if (tokens.some(({ lower }) => CLAUSE_MARKS.has(lower))) return false;
  const verbs = tokens.slice(that).filter((token) => isPredicate(token) && /^(?:me|di|ber|ter|ada)/u.test(token.lower));
  return verbs.length < 2 && tokens.slice(that).every(({ kind }) => kind !== 'number');
}

/** `Tiga nama itu kurang mewakili`: what is told is a judgement. */
function isJudged({ tokens, verb }: ClauseShape): boolean {
  return DEGREES.has(wordAt(tokens, verb)) && tokens[verb + 1]?.kind === 'word' && wordAt(tokens, verb + 1) !== 'dari';
}

/**
 * Tells whether the numbers of a sentence count nothing that has happened: possible, asked for, only mentioned, or of *hal* and *cara*.
 * @example isLooseNumber(shape) // «Ada tiga cara.» → true
 */
export function isLooseNumber(shape: ClauseShape): boolean {
  const mentioned = shape.sentence.quantities.every((quantity) => isMentioned(shape, quantity));
  return (
    mentioned ||
    [isPotentialNumber, isAbstractCount, isAskedNumber, isJudged, isOnlyDescribed].some((holds) => holds(shape))
  );
}
