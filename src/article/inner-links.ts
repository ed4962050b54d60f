import { leadWords, speakerPronouns } from '../lexicon/function-words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { placeWords } from '../lexicon/places.ts';
import { bodyHeads, bodyWords, groupHeads, roleHeads, roleWords } from '../lexicon/roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../model/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** …," kata Ratna. Baca juga: Warga Tolak Politik Uang Menurut dia, … — the label stands after the end of a sentence. */
const LABEL =
  /(?<=[.!?"”»')] )(?:(?:Baca|Lihat|Simak)(?: [Jj]uga)?|BACA JUGA|LIHAT JUGA|Pilihan [Ee]ditor) ?: ?(?=\S)/gu;

const LONGEST_HEADLINE = 240;
const LONGEST_SUBJECT = 12;
/** Words of a name that no list knows. */
const LONGEST_NAME = 3;
const ACRONYM = /^\p{Lu}{2,8}$/u;

/** Lower-case words of title case. `ini` and `itu` are left out: a headline writes them with a capital. */
const SMALL_WORDS = wordSet(
  'di ke dari yang dan atau untuk dengan pada oleh dalam agar bagi tak hingga sampai saat jika usai soal terkait karena sebagai jadi vs',
);

/** Words that begin a sentence whatever follows: `Hal`, `Menurut`, `Namun`, `Ia`. */
function opensSentence(token: Token): boolean {
  return token.capital && (leadWords.has(token.lower) || speakerPronouns.has(token.lower));
}

/** `Ketua`, `Bawaslu`, `Warga`, `Ratna`: words that begin the subject of a sentence. */
function opensSubject({ capital, lower }: Token): boolean {
  return capital && (roleHeads.has(lower) || bodyHeads.has(lower) || groupHeads.has(lower) || givenNames.has(lower));
}

/** `Bidang`, `RI`, `Garut`, `(`: words that go on with a role, a body or a place. */
function belongsToSubject(token: Token): boolean {
  const { text, lower } = token;
  return (
    /^[().]$/u.test(text) || ACRONYM.test(text) || roleWords.has(lower) || bodyWords.has(lower) || placeWords.has(text)
  );
}

/** The index of the first word that title case would not leave in lower case; -1 when all of it is a headline. */
function firstProseWord(tokens: readonly Token[]): number {
  return tokens.findIndex((token) => token.kind === 'word' && !token.capital && !SMALL_WORDS.has(token.lower));
}

/** The mark that opens a quote of whole sentences, as against a word that the headline quotes. */
function opensProseQuote(tokens: readonly Token[], at: number, prose: number): boolean {
  if (!/^["“]$/u.test(tokens[at]?.text ?? '')) return false;
  return tokens.slice(at + 1, prose).every((token) => !/^["”»]$/u.test(token.text));
}

/** Walks back over the name and role before the first prose word: to its role, its body, its first name, or its last word. */
function subjectStart(tokens: readonly Token[], prose: number): number {
  let start = prose - 1;
  let known = false;
  let strangers = 0;
  for (let i = prose - 1; i >= Math.max(0, prose - LONGEST_SUBJECT); i -= 1) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    if (opensSubject(token)) {
      start = i;
      known = true;
      if (i < prose - 1 && roleHeads.has(token.lower) && !roleHeads.has(before?.lower ?? '')) break;
    } else if (belongsToSubject(token)) {
      known = true;
    } else if (!token.capital) {
      break;
    } else if (before === undefined || !bodyHeads.has(before.lower)) {
      strangers += 1;
      if (known || strangers > LONGEST_NAME) break;
    }
  }
  return start;
}

/** Walks back from the first prose word to the word that begins its sentence. */
function sentenceStart(tokens: readonly Token[], prose: number): number {
  const subject = subjectStart(tokens, prose);
  for (let i = prose - 1; i >= Math.max(1, prose - LONGEST_SUBJECT); i -= 1) {
    const token = tokens[i] as Token;
    if (opensProseQuote(tokens, i, prose) || opensSentence(token)) return i;
    if (/^[?!]$/u.test(token.text)) return i + 1;
    if (i === prose - 1 && groupHeads.has(token.lower)) return i;
  }
  return subject;
}

/**
 * Finds the related links that stand in the middle of a paragraph because its line ends were lost: the label and its headline,
 * up to where the next sentence starts. The headline has no end mark, so title case and sentence openings decide.
 * @example findInnerLinks('Ia pulang. Baca juga: Warga Tolak Politik Uang Menurut dia, hal itu biasa.') // → one span, up to `Menurut`
 */
export function findInnerLinks(text: string): readonly Span[] {
  const links: Span[] = [];
  for (const label of text.matchAll(LABEL)) {
    const from = label.index + label[0].length;
    if (label.index < (links.at(-1)?.end ?? 0)) continue;
    const tokens = tokenize(text, { start: from, end: Math.min(text.length, from + LONGEST_HEADLINE) });
    const prose = firstProseWord(tokens);
    const start = prose <= 0 ? undefined : tokens[sentenceStart(tokens, prose)];
    if (start !== undefined) links.push({ start: label.index, end: start.start });
    else if (prose < 0 && text.length - from <= LONGEST_HEADLINE) links.push({ start: label.index, end: text.length });
  }
  return links;
}

/**
 * Cuts a line at the related links inside it, so that label and headline are a line of their own.
 * @example splitAtInnerLinks('Ia pulang. Baca juga: Warga Tolak Politik Uang Menurut dia, hal itu biasa.') // → three lines
 */
export function splitAtInnerLinks(line: string): readonly string[] {
  const links = findInnerLinks(line);
  const cuts = [0, ...links.flatMap((link) => [link.start, link.end]), line.length];
  return cuts.flatMap((cut, index) => {
    const part = line.slice(cut, cuts[index + 1]).trim();
    return part === '' ? [] : [part];
  });
}
