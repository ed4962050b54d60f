import type { MarkerLabel } from '../lexicon/claim-markers.ts';
import { months, weekdays } from '../lexicon/function-words.ts';
import { namelessCapitals } from '../lexicon/loose-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { ClaimType } from '../model/claim.ts';
import type { Token } from '../text/tokens.ts';
import { auxiliaries, findMainVerbs } from './find-main-verb.ts';
import { hasTime } from './has-time.ts';
import { isPredicate } from './is-predicate.ts';
import type { ReadSentence } from './read-sentence.ts';

const PRONOUNS = wordSet('dia ia mereka beliau itu ini hal');
/** Persons whom the sentence does not name: `Menurut kabar, mereka membawa pulang salinan itu`. */
const THEY = wordSet('dia ia mereka beliau');
const SELF = wordSet('saya kami kita aku pihaknya dirinya');
/** Who speaks for a body; *saya* tells what one person saw, felt or could do. */
const BODY = wordSet('kami pihaknya');
const POINTED = wordSet('ini itu');
const POINTING_HEADS = wordSet('ini itu hal');
const ADVERBS = wordSet('juga pun kemudian lalu memang jadi lagi baru langsung sempat hanya namun tetapi tapi');
const WITNESS = wordSet('saya aku');
const ABILITY = wordSet('bisa dapat mampu merasa ingin mau tahu');
/** A negation that denies the predicate stands among the first words. */
const OPENING = 3;
const INSTRUMENT = /undang-undang|(?<!\p{L})UU(?!\p{L})|peraturan/iu;
const RULING = /^(?:melarang|mewajibkan|mengizinkan|diatur)$/iu;
const PLACE_AT = wordSet('di ke');
const POINTING = wordSet('ini itu tersebut kami kita');

/** Who is heard: whether it is known who, and whether the words are the speaker's own. */
export interface Voice {
  readonly speakerKnown: boolean;
  readonly spoken: boolean;
}

/** The voice, and the rule by which the event was recognised. */
interface Frame extends Voice {
  readonly event: string;
}

const has = (sentence: ReadSentence, label: MarkerLabel): boolean => sentence.marks.has(label);

const wordsOf = ({ tokens }: ReadSentence): readonly Token[] => tokens.filter(({ kind }) => kind === 'word');

const CALENDAR: ReadonlySet<string> = new Set([...weekdays, ...months]);

/** A capitalised word that does not open the sentence, or an acronym; `Covid-19`, `Senin` and `ASN` name neither who nor where. */
function isName({ capital, text, lower }: Token, at: number): boolean {
  if (!capital || /\d/u.test(text) || CALENDAR.has(lower) || namelessCapitals.has(text)) return false;
  return at > 0 || /^\p{Lu}{2}/u.test(text);
}

/** The first word stands at 0, or behind the bracket in which the paper adds it. */
const hasName = ({ tokens }: ReadSentence): boolean =>
  tokens.some((token, i) => isName(token, tokens[0]?.lower === '(' ? i - 1 : i));

/** `Desa Sukamaju`, `di desa itu`, but not `setiap desa`. */
function hasPlace({ tokens, marks }: ReadSentence): boolean {
  const told = (marks.get('place') ?? []).some(({ from, to }) => {
    const next = tokens[to];
    return to - from > 1 || next?.capital === true || next?.kind === 'number' || POINTING.has(next?.lower ?? '');
  });
  const named = (at: number): boolean => tokens[at] !== undefined && isName(tokens[at], at);
  return (
    told ||
    tokens.some(({ lower }, i) => PLACE_AT.has(lower) && (named(i + 1) || (tokens[i + 1]?.capital && named(i + 2))))
  );
}

/** `Dia menyewa gudang`, `Ini membuat warga marah`: the subject is somebody or something that the sentence does not name. */
function isUnnamed(sentence: ReadSentence): boolean {
  const words = wordsOf(sentence);
  const [verb = words.length] = findMainVerbs(words);
  const before = words.slice(0, verb).filter(({ lower }) => !auxiliaries.has(lower) && !ADVERBS.has(lower));
  const subject = (verb < words.length ? before.at(-1) : before[0])?.lower ?? '';
  return THEY.has(subject) || (POINTED.has(subject) && POINTING_HEADS.has(before[0]?.lower ?? ''));
}

function hasActor(sentence: ReadSentence, speakerKnown: boolean): boolean {
  if (isUnnamed(sentence)) return false;
  if (hasName(sentence) || has(sentence, 'institution')) return true;
  const words = wordsOf(sentence);
  if (words.some(({ lower }) => SELF.has(lower))) return speakerKnown;
  return words[0] !== undefined && !PRONOUNS.has(words[0].lower) && !isPredicate(words[0]);
}

/** `Kami tidak menerima iklan politik.` What a body says that it does not do needs no date. */
function isPractice(sentence: ReadSentence, speakerKnown: boolean): boolean {
  const words = wordsOf(sentence);
  const own = words.slice(0, 3).some(({ lower }) => BODY.has(lower));
  const negated = (sentence.marks.get('negation') ?? []).some(({ from }) => from <= OPENING);
  return own && speakerKnown && words.length > 3 && negated && !words.some(({ lower }) => ABILITY.has(lower));
}

const hasFigure = ({ quantities }: ReadSentence): boolean =>
  quantities.some(({ unit, text }) => unit !== null && /\d/u.test(text));

/** A name or a body before the first verb. */
function hasNamedSubject({ tokens, marks }: ReadSentence): boolean {
  const [verb = 0] = findMainVerbs(tokens);
  const named = tokens.slice(0, verb).some((token, i) => isName(token, i));
  return named || (marks.get('institution') ?? []).some(({ from }) => from < verb);
}

/**
 * A time or a place. A name does as well in what a reporter sums up; in spoken words, which take so much as known, only as the
 * subject or beside a number in figures, and never when a witness tells what happened to himself.
 */
function isAnchored(sentence: ReadSentence, spoken: boolean): boolean {
  if (hasTime(sentence) || hasPlace(sentence)) return true;
  if (spoken && !hasFigure(sentence) && !hasNamedSubject(sentence)) return false;
  return hasName(sentence) && !wordsOf(sentence).some(({ lower }) => WITNESS.has(lower));
}

/** An act that shows neither aspect nor a single deed, and what merely exists, need *kapan*, a number in figures or a law; *ada … yang*, at least *di mana*. */
function isFixed(sentence: ReadSentence, { event, spoken }: Frame): boolean {
  if (event !== 'act' && event !== 'existence') return isAnchored(sentence, spoken);
  if (hasTime(sentence) || hasFigure(sentence) || sentence.legalRefs.length > 0) return true;
  return event === 'existence' && hasPlace(sentence) && sentence.tokens.some(({ lower }) => lower === 'yang');
}

function missingOfEvent(sentence: ReadSentence, frame: Frame): readonly string[] {
  if (has(sentence, 'habit')) return ['instance'];
  const { speakerKnown } = frame;
  const dated = isFixed(sentence, frame) || isPractice(sentence, speakerKnown);
  return [...(hasActor(sentence, speakerKnown) ? [] : ['actor']), ...(dated ? [] : ['time'])];
}

function missingOfComparison(sentence: ReadSentence, { spoken }: Frame): readonly string[] {
  const based = has(sentence, 'base') || sentence.quantities.length > 0;
  return [...(based ? [] : ['comparison-base']), ...(isAnchored(sentence, spoken) ? [] : ['time'])];
}

/** A law, words that name one, or a body that itself forbids or allows: `KPU melarang`, but not `gubernur wajib`. */
function isFounded(sentence: ReadSentence): boolean {
  const { marks, legalRefs } = sentence;
  const rules = marks.get('rule') ?? [];
  const named = hasName(sentence) || has(sentence, 'institution');
  if (legalRefs.length > 0 || rules.some(({ text }) => INSTRUMENT.test(text))) return true;
  const ruled = rules.some(({ text }) => RULING.test(text));
  return ruled && named && !marks.has('conditional') && !marks.has('opinion');
}

function missingDetails(type: ClaimType, sentence: ReadSentence, frame: Frame): readonly string[] {
  const timeUnless = (given: boolean): readonly string[] => (given ? [] : ['time']);
  switch (type) {
    case 'rule':
      return isFounded(sentence) ? [] : ['instrument'];
    case 'comparison':
      return missingOfComparison(sentence, frame);
    case 'causal':
      return timeUnless(hasTime(sentence) && (hasPlace(sentence) || hasName(sentence)));
    case 'denial':
      return timeUnless(hasTime(sentence) || hasPlace(sentence));
    case 'quantity':
      return [...(isUnnamed(sentence) ? ['actor'] : []), ...timeUnless(isAnchored(sentence, frame.spoken))];
    default:
      return missingOfEvent(sentence, type === 'event' ? frame : { ...frame, event: '' });
  }
}

/**
 * Names what a checker would still need to check a sentence as a claim of one type; empty when it is complete.
 * @example findMissing('event', sentence, { speakerKnown: true, spoken: true, event: 'deed' }) // «Mereka membawa pulang salinan itu.» → ['actor', 'time']
 */
export function findMissing(type: ClaimType, sentence: ReadSentence, frame: Frame): readonly string[] {
  const missing = missingDetails(type, sentence, frame);
  return has(sentence, 'hearsay') ? [...missing, 'source'] : missing;
}
