import { weekdays } from '../lexicon/function-words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { placeWords } from '../lexicon/places.ts';
import { bodyWords, degrees, honorifics, nameParticles, unnamedHeads } from '../lexicon/roles.ts';
import { isNamely } from '../text/phrase-words.ts';
import type { Token } from '../text/tokens.ts';
import type { NameEvidence } from './name-evidence.ts';
import { beforeRanks, isRankWord, skipRanks } from './ranks.ts';
import { splitRole, wholeOffices } from './split-role.ts';
import { isAcronym, isCommonWord, isFullStop, isInnerCapital, romanOrNumber } from './word-shapes.ts';

/** A source phrase taken apart, as ranges of its tokens, end exclusive; null where a part is not there. */
export interface SourceParts {
  readonly name: readonly [number, number] | null;
  readonly role: readonly [number, number] | null;
  readonly affiliation: readonly [number, number] | null;
}

type Range = readonly [number, number];

function isNameLike(token: Token, evidence: NameEvidence): boolean {
  if (evidence.shortNames.has(token.text)) return true;
  if (evidence.bodies.has(token.text)) return false;
  if (token.kind !== 'word' || isInnerCapital(token)) return false;
  if (givenNames.has(token.lower) && token.capital) return true;
  if (!token.capital) return nameParticles.has(token.lower);
  if (isAcronym(token)) return false;
  return !isCommonWord(token) && !placeWords.has(token.text) && !evidence.commonWords.has(token.lower);
}

/** `Ketua Panwascam Damai Selatan | Ratna Dewi` */
const COMPASS: ReadonlySet<string> = new Set('utara selatan barat timur kidul lor wetan kulon hulu hilir'.split(' '));
/** `Moh. Zainal` */
const SHORT_GIVEN = /^(?:M|Moh|Mohd|Muh|Abd|A|Md)$/u;

/** Where a place of several words ends that the article also names elsewhere: the person's name starts behind it. */
function endOfPlace(tokens: readonly Token[], [from, to]: Range, evidence: NameEvidence): number {
  const compass = tokens.findLastIndex(({ lower }, i) => i > from && i < to - 1 && COMPASS.has(lower));
  if (compass > 0) return compass + 1;
  for (let end = to - 1; end > from + 2; end -= 1) {
    for (const length of [3, 2]) {
      const words = tokens.slice(Math.max(from + 1, end - length), end);
      if (words.length === length && evidence.places.has(words.map(({ lower }) => lower).join(' '))) return end;
    }
  }
  return from;
}

/** Walks back from the end of a part as long as the words can be a person's name. */
function nameStart(tokens: readonly Token[], range: Range, evidence: NameEvidence): number {
  const to = range[1];
  const from = endOfPlace(tokens, range, evidence);
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (evidence.shortNames.has(token.text) && canBeTail(tokens, i, to))
      return extendLeft(tokens, [from, to], i, evidence);
  }
  let start = to;
  while (start > from) {
    const token = tokens[start - 1] as Token;
    if (!(isNameLike(token, evidence) || isFullStop(token))) break;
    start -= 1;
  }
  // two capitals behind a role or a body shorten a body, not a name: `anggota KPU RI Ratna Dewi`, `Juru Bicara MK`
  while (start < to && start > from && /^\p{Lu}{2}$/u.test((tokens[start] as Token).text)) start += 1;
  const given = tokens
    .slice(from, to)
    .findIndex((t, k) => from + k < start && t.capital && givenNames.has(t.lower) && canBeTail(tokens, from + k, to));
  const first = given >= 0 ? from + given : afterUnknownBody(tokens, [from, to], start);
  const shortened =
    first - 2 >= from && isFullStop(tokens[first - 1]) && SHORT_GIVEN.test(tokens[first - 2]?.text ?? '');
  if (shortened) return first - 2;
  return first > from && /^(?:I|Ni)$/u.test((tokens[first - 1] as Token).text) ? first - 1 : first;
}

/** From `at` to the end there are only words that can stand in a name. */
function canBeTail(tokens: readonly Token[], at: number, to: number): boolean {
  if (to - at > 7) return false;
  return tokens
    .slice(at, to)
    .every(
      (t) => isFullStop(t) || (t.kind === 'word' && (t.capital || nameParticles.has(t.lower)) && !isAcronymBody(t)),
    );
}

function isAcronymBody(token: Token): boolean {
  return isAcronym(token) && token.text.length > 3;
}

/**
 * A short form is mostly the first word of the name; words in front of it belong to the body, unless they are given names or initials.
 * At the end of the phrase it is the last word (`Maria Lowell` for `Lowell`), and two unknown words in front of it are taken.
 */
function extendLeft(tokens: readonly Token[], [from, to]: Range, at: number, evidence: NameEvidence): number {
  const last = at === to - 1;
  let start = at;
  while (start > from && at - start < 3) {
    const token = tokens[start - 1] as Token;
    if (isRankWord(token)) break;
    const given =
      givenNames.has(token.lower) ||
      SHORT_GIVEN.test(token.text) ||
      /^\p{Lu}$/u.test(token.text) ||
      nameParticles.has(token.lower);
    const unknown = last && isNameLike(token, evidence) && token.capital;
    const initial = isFullStop(token) && (tokens[start - 2]?.text.length ?? 9) <= 4;
    if (!given && !unknown && !initial) break;
    start -= 1;
  }
  return start;
}

/** Words of an unknown body in front of a given name are no part of it: `Direktur Sari Laut Budi Santoso`. */
function afterUnknownBody(tokens: readonly Token[], [from, to]: Range, start: number): number {
  if (start === from) return start;
  // behind an office one unknown word is rather the first name, two and more are its place: `Camat Rawa Asri | Harun Wiryawan`
  const office =
    wholeOffices.has((tokens[start - 1] as Token).lower) || wholeOffices.has((tokens[from] as Token).lower);
  const given = tokens.findIndex(
    (t, i) => i >= start && i < to - 1 && (givenNames.has(t.lower) || /^[MAI]$/u.test(t.text)),
  );
  return given > start + (office ? 1 : 0) ? given : start;
}

/** Drops an age, a bracket or degrees behind a name: `Malik (45)`, `Ratna, S.H.` */
function trimEnd(tokens: readonly Token[], [from, to]: Range): Range {
  let end = to;
  while (end > from) {
    const token = tokens[end - 1] as Token;
    if (token.text === ')') {
      const open = tokens
        .slice(from, end)
        .map((t) => t.text)
        .lastIndexOf('(');
      const inner = open < 0 ? [] : tokens.slice(from + open + 1, end - 1);
      if (open <= 0 || inner.some((t) => t.kind === 'number' && romanOrNumber.test(t.text) === false)) break;
      if (isCommonWord(tokens[from + open - 1] as Token)) break;
      end = from + open;
    } else if (
      degrees.has(token.lower) ||
      token.text === ',' ||
      ['itu', 'ini', 'tersebut', 'lagi', 'lain', 'lainnya'].includes(token.lower)
    )
      end -= 1;
    else break;
  }
  return [from, end];
}

function isDay(token: Token | undefined): boolean {
  return token !== undefined && weekdays.includes(token.lower);
}

/** Cuts a phrase at its commas, brackets kept whole. */
function parts(tokens: readonly Token[]): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    const list =
      bodyWords.has(tokens[i - 1]?.lower ?? '') &&
      (tokens[i + 1]?.lower === 'dan' || bodyWords.has(tokens[i + 1]?.lower ?? ''));
    if (token.text !== ',' || depth > 0 || list || isDay(tokens[i + 1])) continue;
    if (i > from) ranges.push([from, i]);
    from = isNamely(tokens[i + 1]) ? i + 2 : i + 1;
  }
  if (from < tokens.length) ranges.push([from, tokens.length]);
  return ranges.filter(([start, end]) => !isAge(tokens.slice(start, end)));
}

/** `Johan Marbun, 27 tahun, karyawan hotel` */
function isAge(tokens: readonly Token[]): boolean {
  return tokens[0]?.kind === 'number' && tokens.slice(1).every((token) => token.lower === 'tahun');
}

interface Part {
  readonly name: Range | null;
  readonly rest: Range | null;
}

/** Behind a role, capital words and nothing else between commas are the name: `Sekretaris Daerah Damai, Bima Hakim Putra`. */
function wholeName(tokens: readonly Token[], range: Range): Range | null {
  const [from, to] = trimEnd(tokens, range);
  const start = skipRanks(tokens, from, to);
  const first = tokens[start];
  if (first === undefined || to - start < 2 || to - start > 6) return null;
  if (isCommonWord(first) || isAcronym(first) || placeWords.has(first.text)) return null;
  return canBeTail(tokens, start, to) ? [start, to] : null;
}

function isSureName(tokens: readonly Token[], name: Range | null, evidence: NameEvidence): boolean {
  if (name === null) return false;
  if (givenNames.has((tokens[name[0]] as Token).lower)) return true;
  return tokens.slice(...name).some((token) => evidence.shortNames.has(token.text));
}

function readPart(tokens: readonly Token[], range: Range, evidence: NameEvidence): Part {
  const [from, to] = trimEnd(tokens, range);
  if (to <= from) return { name: null, rest: null };
  const of = tokens.findIndex(
    (token, i) => i > from && i < to - 1 && (token.lower === 'dari' || token.lower === 'asal'),
  );
  if (of > 0 && tokens.slice(from, of).every((token) => isFullStop(token) || isNameLike(token, evidence))) {
    return { name: [skipRanks(tokens, from, of), of], rest: [of + 1, to] };
  }
  const start = nameStart(tokens, [from, to], evidence);
  const name = skipRanks(tokens, start, to);
  const roleEnd = beforeRanks(tokens, from, start);
  const named = name < to && (tokens[name] as Token).capital;
  const rest: Range | null = roleEnd > from ? [from, roleEnd] : null;
  return { name: named ? [name, to] : null, rest: rest !== null && isBareNominal(tokens, rest) ? null : rest };
}

/** `Salah satunya`, `salah seorang terlapor`, `Hj.`: neither role nor body. */
function isBareNominal(tokens: readonly Token[], [from, to]: Range): boolean {
  if (tokens.slice(from, to).every((token) => honorifics.has(token.lower) || isFullStop(token))) return true;
  return unnamedHeads.has((tokens[from] as Token).lower) && !tokens.slice(from, to).some(isCommonWord);
}

/** Reads a part in the light of those before it. */
function readBehind(tokens: readonly Token[], range: Range, before: Part, evidence: NameEvidence): Part {
  const open = before.rest !== null && !isSureName(tokens, before.name, evidence);
  const whole = open ? wholeName(tokens, range) : null;
  return whole === null ? readPart(tokens, range, evidence) : { name: whole, rest: null };
}

/**
 * Takes the phrase that names a source apart: role, body and name, ranks and titles left out.
 * @example splitSource(tokens of 'Ketua KPU Kota Damai Ratna Dewi', evidence) // → role «Ketua», affiliation «KPU Kota Damai», name «Ratna Dewi»
 */
export function splitSource(tokens: readonly Token[], evidence: NameEvidence): SourceParts {
  let name: Range | null = null;
  let rest: Range | null = null;
  for (const range of parts(tokens)) {
    const part: Part = readBehind(tokens, range, { name, rest }, evidence);
    if (part.name !== null && part.rest === null && name !== null && rest !== null) {
      rest = [rest[0], name[1]];
      name = part.name;
    } else if (name === null && part.name !== null) {
      name = part.name;
      if (part.rest !== null) rest = rest === null ? part.rest : [rest[0], part.rest[1]];
    } else if (part.rest !== null && rest === null)
      rest = part.name === null ? part.rest : [part.rest[0], part.name[1]];
    else if (name === null && part.rest !== null && rest !== null) rest = [rest[0], part.rest[1]];
  }
  const split = rest === null ? { role: null, affiliation: null } : splitRole(tokens, rest);
  return { name, ...split };
}
