import type { Span } from '../model/span.ts';
import { type Token, tokenize } from './tokens.ts';

interface Node<Row> {
  /** By words in lower case. */
  readonly next: Map<string, Node<Row>>;
  /** By words as written. */
  readonly exact: Map<string, Node<Row>>;
  readonly rows: Row[];
}

/** Many terms of one or more words, ready to be found in a single pass over tokens. */
export interface TermIndex<Row> {
  readonly root: Node<Row>;
  /** The first words of all terms, in lower case. */
  readonly firsts: ReadonlySet<string>;
}

/** A term that was found, with the rows that list it. */
export interface TermMatch<Row> extends Span {
  readonly rows: readonly Row[];
  /** Indices of its first token and of the token after its last. */
  readonly from: number;
  readonly to: number;
}

const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Acronyms and names of one word are matched as written, everything else in lower case. */
function asWritten(word: Token, alone: boolean): boolean {
  return word.kind === 'word' && (TWO_CAPITALS.test(word.text) || (alone && word.capital));
}

function emptyNode<Row>(): Node<Row> {
  return { next: new Map(), exact: new Map(), rows: [] };
}

function childOf<Row>({ next, exact }: Node<Row>, word: Token, alone: boolean): Node<Row> {
  const [map, key] = asWritten(word, alone) ? [exact, word.text] : [next, word.lower];
  const known = map.get(key);
  if (known !== undefined) return known;
  const child = emptyNode<Row>();
  map.set(key, child);
  return child;
}

/**
 * Builds the index of terms: case-sensitive for acronyms (`TSM`) and one-word names (`Meta`), else in any case.
 * @example compileTerms([['politik uang', 'vote-buying'], ['serangan fajar', 'vote-buying']])
 */
export function compileTerms<Row>(entries: Iterable<readonly [term: string, row: Row]>): TermIndex<Row> {
  const root = emptyNode<Row>();
  const firsts = new Set<string>();
  for (const [term, row] of entries) {
    const words = tokenize(term, { start: 0, end: term.length });
    const end = words.reduce((node, word) => childOf(node, word, words.length === 1), root);
    if (end === root) continue;
    end.rows.push(row);
    firsts.add((words[0] as Token).text.toLowerCase());
  }
  return { root, firsts };
}

function step<Row>(nodes: readonly Node<Row>[], text: string, lower: string): readonly Node<Row>[] {
  const reached: Node<Row>[] = [];
  for (const { exact, next } of nodes) {
    const asWritten = exact.get(text);
    const inLower = next.get(lower);
    if (asWritten !== undefined) reached.push(asWritten);
    if (inLower !== undefined) reached.push(inLower);
  }
  return reached;
}

/** The nodes that a token leads to: as written, in lower case, or without its clitic. */
function follow<Row>(nodes: readonly Node<Row>[], { text, lower, host }: Token): readonly Node<Row>[] {
  const reached = step(nodes, text, lower);
  return reached.length > 0 || host === null ? reached : step(nodes, host, host.toLowerCase());
}

/** Tells whether a term can begin with a token. */
function canBegin({ firsts }: TermIndex<unknown>, { lower, host }: Token): boolean {
  return firsts.has(lower) || (host !== null && firsts.has(host.toLowerCase()));
}

/**
 * Finds the longest term that begins at each token. Terms may overlap; see `withoutOverlaps`.
 * @example matchTerms(tokenize('Politik uang masih marak.', whole), index) // → politik uang
 */
export function matchTerms<Row>(tokens: readonly Token[], index: TermIndex<Row>): readonly TermMatch<Row>[] {
  const matches: TermMatch<Row>[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!canBegin(index, tokens[from] as Token)) continue;
    let nodes: readonly Node<Row>[] = [index.root];
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
