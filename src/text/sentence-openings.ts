import { leadWords, months } from '../lexicon/function-words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { roleHeads } from '../lexicon/roles.ts';
import { activeCues } from '../lexicon/speech-forms.ts';
import type { Token } from './tokens.ts';

const CONNECTIVES: ReadonlySet<string> = new Set(
  'sementara namun adapun bahkan padahal tetapi tapi sedangkan maka lalu kemudian selanjutnya sebelumnya itu untuk dan lantas begitu'.split(
    ' ',
  ),
);
const LONGEST_LEAD = 30;
const LONGEST_HEADING = 8;

/** Index of the next comma outside brackets within `limit` tokens, or -1. */
export function nextComma(tokens: readonly Token[], from: number, limit: number = LONGEST_LEAD): number {
  let depth = 0;
  for (let i = from; i < Math.min(tokens.length, from + limit); i += 1) {
    const text = (tokens[i] as Token).text;
    if (text === '(') depth += 1;
    else if (text === ')') depth -= 1;
    else if (text === ',' && depth <= 0) return i;
  }
  return -1;
}

function isLead(token: Token): boolean {
  return leadWords.has(token.lower) && !roleHeads.has(token.lower);
}

/** Does a run of capital words that starts at `i` go straight on to a verb of speaking? */
function namesSpeaker(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (k < tokens.length && (tokens[k] as Token).capital) k += 1;
  return k > i && activeCues.has(tokens[k]?.lower ?? '');
}

/** Where a sentence really starts when a sub-heading is glued to it: `Kawal kotak suara Kepala Dinas …` → the token `Kepala`. */
function afterHeading(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST_HEADING); i += 1) {
    const token = tokens[i] as Token;
    const previous = tokens[i - 1] as Token;
    if (previous.kind === 'mark') return -1;
    if (!token.capital || (i > from + 1 && previous.capital)) continue;
    if (isLead(token) || (roleHeads.has(token.lower) && !givenNames.has(token.lower))) return i;
    // two capitals at the start are rather a name than a heading of one word: `Ratna Dewi mengatakan`
    if (!previous.capital && namesSpeaker(tokens, i)) return i;
  }
  return -1;
}

/** The starts behind leads: `Dihubungi terpisah, Ratna …`, `Sementara itu Ratna …` */
function behindLeads(tokens: readonly Token[], from: number): readonly number[] {
  const starts: number[] = [];
  let i = from;
  for (let n = 0; n < 4 && i < tokens.length; n += 1) {
    const token = tokens[i] as Token;
    // `Selasa, 6 Februari 2024, Ratna …`
    const date =
      token.kind === 'number' && i > from && months.includes(tokens[i + 1]?.lower ?? '') ? nextComma(tokens, i) : -1;
    if (date > 0) {
      i = date + 1;
      continue;
    }
    if (!isLead(token)) {
      starts.push(i);
      break;
    }
    let k = i + 1;
    while (k < tokens.length && CONNECTIVES.has((tokens[k] as Token).lower) && k < i + 3) k += 1;
    if (CONNECTIVES.has(token.lower) && tokens[k] !== undefined && tokens[k]?.text !== ',') starts.push(k);
    const comma = nextComma(tokens, i);
    if (comma < 0) {
      const name = afterHeading(tokens, i);
      if (name > 0) starts.push(name);
      break;
    }
    i = comma + 1;
  }
  return starts;
}

/** Behind any lead that ends with a comma, where a name or a role starts: `Menyikapi hal itu, Ketua KPU …` */
function behindComma(tokens: readonly Token[], from: number): readonly number[] {
  const comma = nextComma(tokens, from, 16);
  const next = comma < 0 ? undefined : tokens[comma + 1];
  return next !== undefined && (next.capital || roleHeads.has(next.lower)) ? [comma + 1] : [];
}

/**
 * Where the subject of a sentence may start: its first word, behind adverbial leads, behind a sub-heading glued to it.
 * @example sentenceOpenings(tokens of 'Secara terpisah, Ratna mengatakan') // → [3]
 */
export function sentenceOpenings(tokens: readonly Token[]): readonly number[] {
  const first = tokens.findIndex((token) => token.kind !== 'mark');
  if (first < 0) return [];
  const heading = afterHeading(tokens, first);
  const headed = heading < 0 ? [] : behindLeads(tokens, heading);
  return [...new Set([...behindLeads(tokens, first), ...headed, ...behindComma(tokens, first)])];
}
