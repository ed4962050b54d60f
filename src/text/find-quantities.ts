import { months } from '../lexicon/function-words.ts';
import {
  approximatingPairs,
  approximators,
  fractionWords,
  labelWords,
  multipliers,
  noUnits,
  numberWords,
  oneOfTime,
  vagueNumbers,
} from '../lexicon/number-words.ts';
import type { Quantity } from '../model/claim.ts';
import { readNumber } from './read-number.ts';
import type { Token } from './tokens.ts';

/** A number as it stands in the text, before its unit is known. */
interface Reading {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly vague: boolean;
  readonly unit: string | null;
  readonly digits: boolean;
}

/** `Rp190`, `Rp2.000`: the currency glued to its number. */
const RUPIAH = /^rp\.?(\d[\d.]*)?$/iu;
const RANGE = /^(\d[\d.]*)-(\d[\d.]*)$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const COLLECTIVE = /^ke(tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/u;
const TEENS: ReadonlySet<string> = new Set(['belas']);
/** `pada 2015`, `akhir 2023` */
const YEAR_CONTEXT: ReadonlySet<string> = new Set([
  'pada',
  'di',
  'akhir',
  'awal',
  'pertengahan',
  'sepanjang',
  'selama',
  'sebelum',
  'setelah',
]);
const PERCENT: ReadonlySet<string> = new Set(['persen', '%']);
/** Units that clocks and calendars use for a label, not for a count. */
const ZONES: ReadonlySet<string> = new Set(['wib', 'wita', 'wit']);
const RANGE_WORDS: ReadonlySet<string> = new Set(['sampai', 'hingga', '-', '–', 'atau']);

const touching = (left: Token, right: Token | undefined): right is Token => right?.start === left.end;

/** Reads digits from the token at `from`, with a decimal comma that the tokeniser cut off. */
function readDigits(tokens: readonly Token[], from: number, text: string): { value: number; to: number } | null {
  const first = tokens[from] as Token;
  const comma = tokens[from + 1];
  const decimals = tokens[from + 2];
  if (comma?.text === ',' && touching(first, comma) && touching(comma, decimals) && /^\d+$/u.test(decimals.text)) {
    const value = readNumber(`${text},${decimals.text}`);
    if (value !== null) return { value, to: from + 3 };
  }
  const value = readNumber(text);
  return value === null ? null : { value, to: from + 1 };
}

/** Adds the multipliers that follow: `1,4 juta`, `dua ratus ribu`, `2,3 M`. */
function multiply(tokens: readonly Token[], value: number, at: number, digits: boolean): { value: number; to: number } {
  let total = value;
  let to = at;
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    const short = token.text === 'M' || token.text === 'T' || token.lower === 'rb' || token.lower === 'jt';
    const factor = short && !digits ? undefined : (multipliers.get(token.text) ?? multipliers.get(token.lower));
    if (factor === undefined) break;
    total *= factor;
    to += 1;
  }
  return { value: total, to };
}

/** Reads number words: `dua puluh lima`, `dua belas`, `seratus ribu`. */
function readWords(tokens: readonly Token[], from: number): Reading | null {
  let total = 0;
  let to = from;
  let last = Number.POSITIVE_INFINITY;
  while (to < tokens.length) {
    const unit = numberWords.get((tokens[to] as Token).lower);
    if (unit === undefined) break;
    const teen = TEENS.has(tokens[to + 1]?.lower ?? '');
    const scaled = teen ? { value: unit + 10, to: to + 2 } : multiply(tokens, unit, to + 1, false);
    if (scaled.value >= last) break;
    total += scaled.value;
    last = scaled.value;
    to = scaled.to;
  }
  return to === from ? null : { value: total, from, to, vague: false, unit: null, digits: false };
}

function readFraction(tokens: readonly Token[], from: number): Reading | null {
  const first = (tokens[from] as Token).lower;
  const two = fractionWords.get(`${first} ${tokens[from + 1]?.lower ?? ''}`);
  const value = two ?? fractionWords.get(first);
  if (value === undefined) return null;
  return { value, from, to: from + (two === undefined ? 1 : 2), vague: false, unit: null, digits: false };
}

function readSpecial(tokens: readonly Token[], from: number): Reading | null {
  const { lower } = tokens[from] as Token;
  const vague = vagueNumbers.get(lower);
  if (vague !== undefined) {
    const scaled = multiply(tokens, vague, from + 1, false);
    return { ...scaled, from, vague: true, unit: null, digits: false };
  }
  const time = oneOfTime.get(lower);
  if (time !== undefined) return { value: 1, from, to: from + 1, vague: false, unit: time, digits: false };
  const collective = COLLECTIVE.exec(lower)?.[1];
  const value = collective === undefined ? undefined : numberWords.get(collective);
  const before = tokens[from - 1];
  const opens = before === undefined || before.kind === 'mark' || noUnits.has(before.lower);
  const noun = tokens[from + 1];
  if (value === undefined || !opens || noun === undefined || noun.capital || noUnits.has(noun.lower)) return null;
  return { value, from, to: from + 1, vague: false, unit: null, digits: false };
}

function readMoney(tokens: readonly Token[], from: number): Reading | null {
  const match = RUPIAH.exec((tokens[from] as Token).text);
  if (match === null) return null;
  const glued = match[1];
  let at = glued === undefined ? from + 1 : from;
  if (glued === undefined && tokens[at]?.text === '.') at += 1;
  const number = tokens[at];
  const read = number === undefined ? null : readDigits(tokens, at, glued ?? number.text);
  if (read === null) return null;
  return { ...multiply(tokens, read.value, read.to, true), from, vague: false, unit: 'rupiah', digits: true };
}

/** A date, a year, a clock time, an age in parentheses or a number that names something. */
function isLabel(tokens: readonly Token[], { from, to, digits }: Reading): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const after = tokens[to]?.lower ?? '';
  if (PERCENT.has(after)) return false;
  if (labelWords.has(before) || ZONES.has(after) || months.includes(after)) return true;
  if (before === 'salah' || before === 'nomor' || after === 'sama') return true;
  if (!digits) return false;
  if (months.includes(before) || (before === '(' && after === ')') || before === '+') return true;
  if (!YEAR.test(tokens[from]?.text ?? '') || to !== from + 1) return false;
  return YEAR_CONTEXT.has(before) || noUnits.has(after) || !/^\p{Ll}/u.test(after);
}

function unitOf(tokens: readonly Token[], { to, unit }: Reading): { unit: string | null; to: number } {
  if (unit !== null) return { unit, to };
  const next = tokens[to];
  if (next === undefined) return { unit: null, to };
  if (PERCENT.has(next.lower)) return { unit: 'persen', to: to + 1 };
  const noun = next.kind === 'word' && !noUnits.has(next.lower) && (!next.capital || /^\p{Lu}{2,}$/u.test(next.text));
  return { unit: noun ? next.lower : null, to };
}

/** `lebih dari 200` is about 200; `5 dari 200` is not. */
function isApproximate(tokens: readonly Token[], { from, vague }: Reading): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (vague || approximators.has(before) || RANGE_WORDS.has(before)) return true;
  return approximatingPairs.has(`${tokens[from - 2]?.lower ?? ''} ${before}`);
}

function readAt(tokens: readonly Token[], from: number): Reading | null {
  const token = tokens[from] as Token;
  if (token.kind === 'number') {
    const read = readDigits(tokens, from, token.text);
    return read && { ...multiply(tokens, read.value, read.to, true), from, vague: false, unit: null, digits: true };
  }
  if (token.kind !== 'word') return null;
  return readMoney(tokens, from) ?? readFraction(tokens, from) ?? readWords(tokens, from) ?? readSpecial(tokens, from);
}

function toQuantity(text: string, tokens: readonly Token[], reading: Reading, approximate: boolean): Quantity {
  const { unit, to } = unitOf(tokens, reading);
  const start = (tokens[reading.from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  return { text: text.slice(start, end), value: reading.value, unit, approximate, start, end };
}

/** `20-30 persen`: one token, two quantities with the unit of the second. */
function readRange(text: string, tokens: readonly Token[], from: number): { found: Quantity[]; to: number } | null {
  const token = tokens[from] as Token;
  const match = RANGE.exec(token.text);
  const [low, high] = [readNumber(match?.[1] ?? ''), readNumber(match?.[2] ?? '')];
  if (low === null || high === null || high <= low || labelWords.has(tokens[from - 1]?.lower ?? '')) return null;
  const scaled = multiply(tokens, high, from + 1, true);
  const factor = scaled.value / high;
  const { unit, to } = unitOf(tokens, { ...scaled, from, vague: true, unit: null, digits: true });
  if (unit === null || ZONES.has(unit) || months.includes(unit)) return null;
  const middle = token.start + (match?.[1]?.length ?? 0);
  const end = (tokens[to - 1] as Token).end;
  const quantity = (value: number, start: number, stop: number): Quantity => {
    return { text: text.slice(start, stop), value, unit, approximate: true, start, end: stop };
  };
  return { found: [quantity(low * factor, token.start, middle), quantity(high * factor, middle + 1, end)], to };
}

/**
 * Finds the numbers of a sentence that count or measure something, with value and unit; dates, clock times, article
 * numbers and the like are left out. A range gives both of its ends.
 * @example findQuantities(text, tokenize('Sekitar 1,4 juta pemilih pindah.', whole)) // → value 1400000, unit pemilih, approximate
 */
export function findQuantities(text: string, tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const range = readRange(text, tokens, at);
    if (range !== null) {
      found.push(...range.found);
      at = range.to;
      continue;
    }
    const reading = readAt(tokens, at);
    if (reading !== null && !isLabel(tokens, reading)) {
      found.push(toQuantity(text, tokens, reading, isApproximate(tokens, reading)));
    }
    at = reading?.to ?? at + 1;
  }
  return found;
}
