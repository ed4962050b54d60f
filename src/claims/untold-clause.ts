import {
  dutyNouns,
  glossWords,
  potentialWords,
  refusedNouns,
  supposingWords,
  viewAdjectives,
  viewVerbs,
  wishWords,
} from '../lexicon/loose-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { mainTokens } from './clause-depth.ts';
import { type ClauseShape, wordAt } from './clause-shape.ts';
import { hasTime } from './has-time.ts';
import { isPredicate } from './is-predicate.ts';

const COPULAS = wordSet('adalah ialah merupakan bertujuan bermaksud');
const NEGATIONS = wordSet('tidak tak bukan belum');
const PURPOSES = wordSet('untuk agar supaya guna demi sebagai');
const SEEING = wordSet('ada adanya bahwa');
const UNSURE = wordSet('tentu pasti jelas');
const SELF = wordSet('saya kami kita aku');
const PASSIVE = /^di\p{Ll}{4,}/u;
const INSISTING = wordSet('minimal tentu tentunya pasti pastinya toh');
/** `sebesar-besarnya` */
const UTMOST = /^se(\p{Ll}+)-\1nya$/u;
/** `tidak sepenuhnya menekan`, `tidak sekadar mengambil`: what is left of a fact after such a negation is open. */
const HALVING = wordSet('sepenuhnya seluruhnya selalu semua sekadar begitu terlalu serta-merta melulu semata-mata');
const PREFERRING = /^(?:memilih|mementingkan|mengutamakan|suka|senang)$/u;
const REASONS = /^(?:karena|sebab|lantaran|dikarenakan)$/iu;
const OPENING = 4;

/** `biaya bisa naik …`, `Kami tidak ingin ada korban`: possible or wished; what *bahwa* opens is told all the same. */
function isPotential({ tokens, verb }: ClauseShape): boolean {
  const word = wordAt(tokens, verb);
  const before = wordAt(tokens, verb - 1);
  const open = [word, before].some((lower) => potentialWords.has(lower) || wishWords.has(lower));
  return open && !tokens.some(({ lower }) => lower === 'bahwa');
}

/** `Edaran itu disusun untuk …`: what something is for. */
const isPurpose = (shape: ClauseShape): boolean =>
  PASSIVE.test(wordAt(shape.tokens, shape.verb)) &&
  PURPOSES.has(wordAt(shape.tokens, shape.verb + 1)) &&
  !hasTime(shape.sentence) &&
  shape.sentence.quantities.length === 0;

/** `Artinya, …`; `Yang terpenting adalah …` */
function isGloss({ tokens }: ClauseShape): boolean {
  const opening = tokens.slice(0, 3).map(({ lower }) => lower);
  return (
    opening.some((lower) => glossWords.has(lower)) || (opening[0] === 'yang' && /^ter|penting$/u.test(opening[1] ?? ''))
  );
}

/** `segera dibagikan` */
const isHasty = ({ tokens, verb, sentence }: ClauseShape): boolean =>
  wordAt(tokens, verb - 1) === 'segera' && !hasTime(sentence);

/** `Minimal ada saling pengertian`, `Tentu kami …` */
const isInsistence = ({ tokens, sentence: { quantities } }: ClauseShape): boolean =>
  quantities.length === 0 && tokens.some(({ lower }) => INSISTING.has(lower) || UTMOST.test(lower));

const isHalved = ({ tokens, sentence: { quantities } }: ClauseShape): boolean =>
  quantities.length === 0 && tokens.some(({ lower }, i) => HALVING.has(lower) && NEGATIONS.has(wordAt(tokens, i - 1)));

/** `Kampanye adalah …`, `sudah menjadi kewajiban`: what something is, unless a number tells it. */
function isDefinition({ tokens, verb }: ClauseShape): boolean {
  const depths = mainTokens(tokens);
  const end = tokens.findIndex(({ lower }, i) => i > verb && (lower === ',' || lower === 'bahwa'));
  const at = tokens.findIndex(({ lower }, i) => depths[i] === 'main' && COPULAS.has(lower) && (end < 0 || i < end));
  const copula = at >= 0;
  if (copula && tokens[at + 1]?.kind !== 'number') return true;
  return tokens.some(({ lower }, i) => (lower === 'menjadi' || copula) && dutyNouns.has(wordAt(tokens, i + 1)));
}

const isRefusal = ({ tokens }: ClauseShape): boolean =>
  tokens.some(
    ({ lower }, i) =>
      lower === 'ada' && NEGATIONS.has(wordAt(tokens, i - 1)) && refusedNouns.has(wordAt(tokens, i + 1)),
  );

/**
 * Tells whether a sentence only says what could be, what something is or is for, or how things should be understood.
 * @example isUntold(shape) // «Artinya, warga dapat memilih.» → true
 */
export function isUntold(shape: ClauseShape): boolean {
  return [isPotential, isPurpose, isGloss, isHasty, isInsistence, isHalved, isDefinition, isRefusal].some((holds) =>
    holds(shape),
  );
}

/** `Kami memandang usulan itu …`, `Kami paham bahwa …` */
function isView({ tokens, verb }: ClauseShape): boolean {
  const stance = tokens.findIndex(({ lower }) => SELF.has(lower)) + 1;
  const viewed = [verb, verb + 1].some((at) => viewVerbs.has(wordAt(tokens, at)));
  const seen = wordAt(tokens, verb) === 'melihat' && SEEING.has(wordAt(tokens, verb + 1));
  return viewed || seen || (stance > 0 && stance < OPENING && viewAdjectives.has(wordAt(tokens, stance)));
}

/** `Katakanlah …`, `Idealnya …` */
const isSupposed = ({ tokens }: ClauseShape): boolean =>
  tokens.slice(0, 3).some(({ lower }) => supposingWords.has(lower));

/** Tells whether a sentence gives a view or a supposition. @example isViewed(shape) // «Kami memandang usulan itu tepat.» → true */
export const isViewed = (shape: ClauseShape): boolean => isView(shape) || isSupposed(shape);

/** Tells whether a sentence guesses. @example isGuess(shape) // «Berkas itu kemungkinan sudah dikirim.» → true */
export const isGuess = ({ tokens, sentence: { marks } }: ClauseShape): boolean =>
  marks.has('hedged') || tokens.some(({ lower }, i) => NEGATIONS.has(lower) && UNSURE.has(wordAt(tokens, i + 1)));

/** Tells whether a comparison is a liking. @example isPreference(shape) // «Kader lebih memilih diam daripada bersuara.» → true */
export const isPreference = ({ tokens }: ClauseShape): boolean =>
  tokens.some(({ lower }, i) => lower === 'lebih' && PREFERRING.test(wordAt(tokens, i + 1)));

/** Tells whether only a cause is left. @example isOneSided(shape) // «Itu karena jadwalnya berubah.» → true */
export function isOneSided({ sentence: { marks }, tokens }: ClauseShape): boolean {
  const [cause] = marks.get('causal') ?? [];
  if (cause === undefined || !REASONS.test(cause.text)) return false;
  const before = tokens.slice(0, cause.from);
  if (before.length === 0) return !tokens.some(({ lower }) => lower === ',');
  return !before.some((token) => isPredicate(token));
}

/** Tells whether support is only voiced. @example isSlogan(shape) // «Kami mendukung penuh langkah itu.» → true */
export function isSlogan({ tokens }: ClauseShape): boolean {
  return tokens.some(({ lower }, i) => lower === 'mendukung' && /^(?:agar|supaya|penuh)$/u.test(wordAt(tokens, i + 1)));
}
