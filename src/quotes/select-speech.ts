import { activeCues, bareCues, encliticCues, passiveCues } from '../lexicon/speech-forms.ts';
import type { Span } from '../model/span.ts';
import type { MarkedSpan } from '../text/pair-marks.ts';

const WORDS = /[\p{L}\p{N}]+/gu;
const BOUNDARY_BEFORE = /(?:^|[.!?…:;,)\]—–-]|["”»])\s*$/u;
const SENTENCE_BOUNDARY_BEFORE = /(?:^|[.!?…:]["”»)]?|["”»])\s*$/u;
const LAST_WORD = /([\p{L}-]+)\s*[,:]?\s*$/u;
/** No cue is longer, and the pattern looks at every letter anew. */
const LONGEST_WORD = 60;
const FIRST_WORDS = /^[\s,;—–-]*(?:demikian |begitu |begitulah |seperti )?([\p{L}-]+)/u;
const STARTS_UPPER = /^[\s(['‘“]*(?:[\p{Lu}\p{N}]|…|\.\.\.)/u;
const ENDS_SENTENCE = /[.!?…,]["”»’')\]]?\s*$/u;

function cueFollows(after: string): boolean {
  const word = FIRST_WORDS.exec(after)?.[1]?.toLowerCase() ?? '';
  return (
    bareCues.has(word) || encliticCues.has(word) || passiveCues.has(word) || word === 'demikian' || word === 'begitu'
  );
}

function lastWord(before: string): string {
  return LAST_WORD.exec(before.slice(-LONGEST_WORD))?.[1]?.toLowerCase() ?? '';
}

function cuePrecedes(before: string): boolean {
  const word = lastWord(before);
  return activeCues.has(word) || encliticCues.has(word) || word === 'bahwa';
}

/** Is a marked stretch what somebody said, rather than a scare quote, a title, a slogan or a term? */
function isSpeech(text: string, pair: MarkedSpan, before: string, after: string): boolean {
  const inner = text.slice(pair.start, pair.end);
  const words = inner.match(WORDS)?.length ?? 0;
  if (words === 0) return false;
  const endsWithComma = /,\s*$/u.test(inner);
  const upper = STARTS_UPPER.test(inner);
  if (cueFollows(after)) return endsWithComma || BOUNDARY_BEFORE.test(before) || cuePrecedes(before);
  if (encliticCues.has(lastWord(before)) && /,\s*$/u.test(before)) return true;
  const introduced = /[,:]\s*$/u.test(before) || (cuePrecedes(before) && upper);
  if (introduced && (words >= 4 || (upper && ENDS_SENTENCE.test(inner)))) return upper || words >= 8;
  if (!SENTENCE_BOUNDARY_BEFORE.test(before) || !upper) return false;
  if (endsWithComma) return words >= 2;
  const goesOn = /^\s*[\p{Ll}(]/u.test(after);
  if (goesOn) return words >= 8 && ENDS_SENTENCE.test(inner);
  return ENDS_SENTENCE.test(inner) || words >= 5;
}

/**
 * Chooses, among the marked stretches of a paragraph, those that are direct speech.
 * @example selectSpeech('Ia menyebut “tamu” itu. “Kami siap,” ujarnya.', …) // → only «Kami siap,»
 */
export function selectSpeech(text: string, paragraph: Span, pairs: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const outer = pairs.filter((pair) => pair.depth === 0);
  return outer.filter((pair, i) => {
    const from = outer[i - 1]?.close ?? paragraph.start;
    const to = outer[i + 1]?.open ?? paragraph.end;
    return isSpeech(text, pair, text.slice(from, pair.open), text.slice(pair.close, to));
  });
}
