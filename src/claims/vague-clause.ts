import { anyone, lastingWords, openNouns, vagueQuantifiers } from '../lexicon/loose-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type ClauseShape, wordAt } from './clause-shape.ts';
import { hasTime } from './has-time.ts';

const EXISTENCE = wordSet('ada terdapat');
const GROWING = wordSet('semakin makin kian');
const OBJECT_REACH = 4;
const ANYBODY = wordSet('kita anda orang seseorang setiap');
const NEGATIONS = wordSet('tidak tak belum');
const ALL = wordSet('semua seluruh');

/** Tells whether nobody can say who or which is meant. @example isVague(shape) // «Beberapa pihak menolak.» → true */
export function isVague(shape: ClauseShape): boolean {
  const { tokens, verb, sentence } = shape;
  if (hasTime(sentence)) return false;
  const vague = (at: number): boolean =>
    (vagueQuantifiers.has(wordAt(tokens, at)) && (at + 1 !== verb || wordAt(tokens, at) !== 'banyak')) ||
    (ALL.has(wordAt(tokens, at)) && anyone.has(wordAt(tokens, at + 1)));
  const subject =
    tokens.slice(0, Math.max(0, verb)).some((_, i) => vague(i)) ||
    (ANYBODY.has(wordAt(tokens, 0)) && sentence.quantities.length === 0);
  const open = (at: number): boolean => {
    const word = wordAt(tokens, at);
    if (word === 'yang') return !NEGATIONS.has(wordAt(tokens, at - 2));
    return vagueQuantifiers.has(word) || openNouns.has(word);
  };
  return subject || tokens.some(({ lower }, i) => EXISTENCE.has(lower) && open(i + 1));
}

/** Tells whether something simply goes on. @example isLasting(shape) // «Kami selalu mengawasi proses itu.» → true */
export function isLasting(shape: ClauseShape): boolean {
  if (shape.sentence.quantities.length > 0) return false;
  if (shape.tokens.some(({ lower }) => GROWING.has(lower))) return true;
  if (hasTime(shape.sentence)) return false;
  return shape.tokens.some(({ lower }, i) => lastingWords.has(lower) && i <= shape.verb + 1);
}

/** Tells whether a virtue stands for an act, without time or number. @example isVirtue(shape) // «KPU memberikan perhatian.» → true */
export function isVirtue({ tokens, verb, sentence }: ClauseShape): boolean {
  if (hasTime(sentence) || sentence.quantities.length > 0) return false;
  const objects = tokens.slice(verb + 1, verb + OBJECT_REACH).map(({ lower }) => lower);
  return wordAt(tokens, verb - 1) === 'saling' || objects.some((lower) => openNouns.has(lower));
}
