import { imperatives } from '../lexicon/loose-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type ClauseShape, wordAt } from './clause-shape.ts';
import { auxiliaries } from './find-main-verb.ts';
import { isPredicate } from './is-predicate.ts';

const AIMS = wordSet('agar supaya');
const CLAUSE_MARKS = wordSet(', ; :');
/** Words that open a clause of aim, condition or concession, or describe something; alone they are no statement. */
const DEPENDENT = wordSet(
  'untuk agar supaya guna demi meski meskipun walau walaupun sehingga sambil seraya sembari sebagai tanpa',
);
const TIME_CLAUSES = wordSet('saat ketika sewaktu selagi setelah sesudah sebelum selama hingga sampai');
const POINTERS = wordSet('ini itu tersebut lalu');
const PREPOSITIONS = wordSet('di ke dari pada dengan secara oleh dalam melalui untuk agar karena sejak');
const PASSIVE = /^di\p{Ll}{4,}/u;

/** `untuk menjalankan arahan itu`, `saat dua kebakaran itu`: a clause that its sentence has lost. */
function isDependent({ tokens }: ClauseShape): boolean {
  const [first, second] = tokens;
  if (first === undefined || second === undefined || POINTERS.has(second.lower)) return false;
  if (tokens.some(({ lower }) => CLAUSE_MARKS.has(lower))) return false;
  const predicates = tokens.filter((token) => isPredicate(token)).length;
  if (TIME_CLAUSES.has(first.lower)) return predicates === 0;
  return DEPENDENT.has(first.lower) && (first.lower !== 'untuk' || isPredicate(second)) && predicates < 3;
}

/** `pemilik kios agar melapor`: an appeal that has lost its verb. */
function isAppeal({ tokens, verb }: ClauseShape): boolean {
  const aim = tokens.findIndex(({ lower }) => AIMS.has(lower));
  return (
    aim > 0 &&
    tokens[aim - 1]?.kind === 'word' &&
    (verb < 0 || (verb > aim && !tokens.slice(aim, verb).some(({ lower }) => lower === ',')))
  );
}

/** `Wujudkan kota yang tertib` */
const isImperative = ({ tokens }: ClauseShape): boolean => imperatives.has(wordAt(tokens, 0));

/** `langkah apa yang ditempuh`: what is asked, told by another. */
function isEmbeddedQuestion({ tokens, verb }: ClauseShape): boolean {
  const at = tokens.findIndex(({ lower }, i) => lower === 'apa' && wordAt(tokens, i + 1) === 'yang');
  return at >= 0 && (verb < 0 || verb > at);
}

/**
 * Tells whether the words are no statement: a clause of aim or time cut loose, an appeal, an order, an embedded question.
 * @example isIncomplete(shape) // «untuk menjalankan arahan itu» → true
 */
export function isIncomplete(shape: ClauseShape): boolean {
  return isDependent(shape) || isAppeal(shape) || isImperative(shape) || isEmbeddedQuestion(shape);
}

/** Tells whether a passive has lost its subject. @example isHeadless(shape) // «sudah disimpan di gudang» → true */
export function isHeadless({ tokens, verb }: ClauseShape): boolean {
  if (verb < 0 || !PASSIVE.test(wordAt(tokens, verb)) || !PREPOSITIONS.has(wordAt(tokens, verb + 1))) return false;
  return tokens.slice(0, verb).every(({ lower }) => auxiliaries.has(lower));
}
