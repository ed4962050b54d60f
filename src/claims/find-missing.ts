import type { MarkerLabel } from '../lexicon/claim-markers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { ClaimType } from '../model/claim.ts';
import type { Token } from '../text/tokens.ts';
import { isPredicate } from './is-predicate.ts';
import type { ReadSentence } from './read-sentence.ts';

const PRONOUNS = wordSet('dia ia mereka beliau itu ini hal');
/** Persons whom the sentence does not name: `Menurut kabar, mereka membawa pulang salinan itu`. */
const THEY = wordSet('dia ia mereka beliau');
const SELF = wordSet('saya kami kita aku pihaknya dirinya');
/** Who speaks for a body; *saya* tells what one person saw, felt or could do. */
const BODY = wordSet('kami pihaknya');
const WITNESS = wordSet('saya aku');
const ABILITY = wordSet('bisa dapat mampu merasa ingin mau tahu');
/** A negation that denies the predicate stands among the first words. */
const OPENING = 3;
const PLACE_AT = wordSet('di ke dari pada');

const has = (sentence: ReadSentence, label: MarkerLabel): boolean => sentence.marks.has(label);

const wordsOf = ({ tokens }: ReadSentence): readonly Token[] => tokens.filter(({ kind }) => kind === 'word');

/** A capitalised word that does not open the sentence, or an acronym; `Covid-19` names neither who nor where. */
function hasName({ tokens }: ReadSentence): boolean {
  return tokens.some(({ capital, text }, i) => capital && !/\d/u.test(text) && (i > 0 || /^\p{Lu}{2}/u.test(text)));
}

function hasPlace(sentence: ReadSentence): boolean {
  if (has(sentence, 'place')) return true;
  return sentence.tokens.some(({ lower }, i) => PLACE_AT.has(lower) && sentence.tokens[i + 1]?.capital === true);
}

function hasActor(sentence: ReadSentence, speakerKnown: boolean): boolean {
  if (hasName(sentence) || has(sentence, 'institution')) return true;
  const words = wordsOf(sentence);
  const verb = words.findIndex((word) => isPredicate(word));
  if (THEY.has(words[verb - 1]?.lower ?? '')) return false;
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

const hasTime = (sentence: ReadSentence): boolean =>
  has(sentence, 'time') || (has(sentence, 'now') && sentence.quantities.length > 0);

/** A time or a place (*now* is one only for a number); a name does as well, unless a witness tells what happened to himself. */
function isAnchored(sentence: ReadSentence): boolean {
  if (hasTime(sentence) || hasPlace(sentence)) return true;
  return hasName(sentence) && !wordsOf(sentence).some(({ lower }) => WITNESS.has(lower));
}

function missingOfEvent(sentence: ReadSentence, speakerKnown: boolean): readonly string[] {
  if (has(sentence, 'habit')) return ['instance'];
  const dated = isAnchored(sentence) || isPractice(sentence, speakerKnown);
  return [...(hasActor(sentence, speakerKnown) ? [] : ['actor']), ...(dated ? [] : ['time'])];
}

function missingOfComparison(sentence: ReadSentence): readonly string[] {
  const based = has(sentence, 'base') || sentence.quantities.length > 0;
  return [...(based ? [] : ['comparison-base']), ...(isAnchored(sentence) ? [] : ['time'])];
}

function missingDetails(type: ClaimType, sentence: ReadSentence, speakerKnown: boolean): readonly string[] {
  const timeUnless = (given: boolean): readonly string[] => (given ? [] : ['time']);
  switch (type) {
    case 'rule':
      return sentence.legalRefs.length === 0 && !has(sentence, 'institution') ? ['instrument'] : [];
    case 'comparison':
      return missingOfComparison(sentence);
    case 'causal':
      return timeUnless(hasTime(sentence) && (hasPlace(sentence) || hasName(sentence)));
    case 'denial':
      return timeUnless(hasTime(sentence) || hasPlace(sentence));
    case 'quantity':
      return timeUnless(isAnchored(sentence));
    default:
      return missingOfEvent(sentence, speakerKnown);
  }
}

/**
 * Names what a checker would still need to check a sentence as a claim of one type; empty when it is complete.
 * @example findMissing('event', sentence, true) // «Mereka membawa pulang salinan itu.» → ['actor', 'time']
 */
export function findMissing(type: ClaimType, sentence: ReadSentence, speakerKnown: boolean): readonly string[] {
  const missing = missingDetails(type, sentence, speakerKnown);
  return has(sentence, 'hearsay') ? [...missing, 'source'] : missing;
}
