import type { Span } from '../model/span.ts';
import { type Token, tokenize } from './tokens.ts';

interface Node<Row> {
  readonly next: Map<string, Node<Row>>;
  readonly rows: Row[];
}

/** Many terms of one or more words, ready to be found in a single pass over tokens. */
export interface TermIndex<Row> {
  readonly root: Node<Row>;
}

/** A term that was found, with the rows that list it. */
export interface TermMatch<Row> extends Span {
  readonly rows: readonly Row[];
  /** Indices of its first token and of the token after its last. */
  readonly from: number;
  readonly to: number;
}

/** Clitics that a listed form may carry: `iklannya`, `netralkah`, `golputpun`. */
const CLITIC = /(?:nya|lah|kah|pun)$/u;
const SHORTEST_HOST = 4;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Acronyms and names of one word are matched as written, everything else in lower case. */
function keyOf(word: Token, alone: boolean): string {
  if (word.kind === 'word' && (TWO_CAPITALS.test(word.text) || (alone && word.capital))) return `=${word.text}`;
  return word.lower;
}

function emptyNode<Row>(): Node<Row> {
  return { next: new Map(), rows: [] };
}

/**
 * Builds the index of terms: case-sensitive for acronyms (`TSM`) and one-word names (`Meta`), else in any case.
 * @example compileTerms([['politik uang', 'vote-buying'], ['serangan fajar', 'vote-buying']])
 */
export function compileTerms<Row>(entries: Iterable<readonly [term: string, row: Row]>): TermIndex<Row> {
  const root = emptyNode<Row>();
  for (const [term, row] of entries) {
    const words = tokenize(term, { start: 0, end: term.length });
    let node = root;
    for (const word of words) {
      const key = keyOf(word, words.length === 1);
      let child = node.next.get(key);
      if (child === undefined) {
        child = emptyNode<Row>();
        node.next.set(key, child);
      }
      node = child;
    }
    if (words.length > 0) node.rows.push(row);
  }
  return { root };
}

/** The nodes that a token leads to: as written, in lower case, or without its clitic. */
function follow<Row>(nodes: readonly Node<Row>[], token: Token): readonly Node<Row>[] {
  const step = (text: string, lower: string): readonly Node<Row>[] =>
    nodes.flatMap(({ next }) => [next.get(`=${text}`), next.get(lower)]).filter((node) => node !== undefined);
  const exact = step(token.text, token.lower);
  if (exact.length > 0 || token.kind !== 'word') return exact;
  const host = token.text.replace(CLITIC, '').replace(/-$/u, '');
  if (host === token.text || host.length < (TWO_CAPITALS.test(host) ? 2 : SHORTEST_HOST)) return [];
  return step(host, host.toLowerCase());
}

/**
 * Finds the longest term that begins at each token. Terms may overlap; see `withoutOverlaps`.
 * @example matchTerms(tokenize('Politik uang masih marak.', whole), index) // → politik uang
 */
export function matchTerms<Row>(tokens: readonly Token[], { root }: TermIndex<Row>): readonly TermMatch<Row>[] {
  const matches: TermMatch<Row>[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let nodes: readonly Node<Row>[] = [root];
    let best: TermMatch<Row> | null = null;
    for (let at = from; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      nodes = follow(nodes, token);
      if (nodes.length === 0) break;
      const rows = nodes.flatMap((node) => node.rows);
      if (rows.length > 0) best = { rows, start: (tokens[from] as Token).start, end: token.end, from, to: at + 1 };
    }
    if (best !== null) matches.push(best);
  }
  return matches;
}

/**
 * Keeps the first and longest of terms that overlap, so that a trap (`akan tetapi`) hides the word in it (`akan`).
 * @example withoutOverlaps(matchTerms(tokens, index))
 */
export function withoutOverlaps<Row>(matches: readonly TermMatch<Row>[]): readonly TermMatch<Row>[] {
  const kept: TermMatch<Row>[] = [];
  for (const match of matches) if (match.from >= (kept.at(-1)?.to ?? 0)) kept.push(match);
  return kept;
}
