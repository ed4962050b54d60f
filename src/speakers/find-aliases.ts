import { honorifics } from '../lexicon/roles.ts';
import type { Token } from '../text/tokens.ts';
import type { NameEvidence } from './name-evidence.ts';
import { splitSource } from './split-source.ts';

/** `akrab disapa`, `biasa dipanggil`: what stands behind them is another name of the person before them. */
const CALLED: ReadonlySet<string> = new Set(['disapa', 'dipanggil', 'alias']);
const BEFORE: ReadonlySet<string> = new Set([
  'akrab',
  'biasa',
  'kerap',
  'sering',
  'karib',
  'yang',
  'atau',
  ',',
  '(',
  'lebih',
  'juga',
]);
const AFTER: ReadonlySet<string> = new Set(['dengan', 'sebagai', 'nama', 'sapaan', 'panggilan']);
const LONGEST_ALIAS = 3;

function capitalRun(tokens: readonly Token[], from: number, step: 1 | -1): readonly Token[] {
  const run: Token[] = [];
  for (let i = from; tokens[i]?.kind === 'word' && tokens[i]?.capital === true; i += step) run.push(tokens[i] as Token);
  return step === 1 ? run : run.reverse();
}

/** Whom another name stands for, and that name as the article first writes it. */
export interface Alias {
  readonly name: string;
  readonly alias: string;
}

const words = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

/**
 * The other names that the article gives its people, in small letters and without titles, each with the name it stands for.
 * @example findAliases(tokens of 'Harun Wiryawan yang akrab disapa Mas Wir', evidence) // → { 'wir' → { name: 'Harun Wiryawan', alias: 'Mas Wir' } }
 */
export function findAliases(tokens: readonly Token[], evidence: NameEvidence): ReadonlyMap<string, Alias> {
  const aliases = new Map<string, Alias>();
  for (const [i, token] of tokens.entries()) {
    if (!CALLED.has(token.lower)) continue;
    let end = i - 1;
    while (end >= 0 && BEFORE.has((tokens[end] as Token).lower)) end -= 1;
    let start = i + 1;
    while (AFTER.has(tokens[start]?.lower ?? '')) start += 1;
    const phrase = capitalRun(tokens, end, -1);
    const written = capitalRun(tokens, start, 1);
    const alias = written.filter(({ lower }) => !honorifics.has(lower));
    const { name } = splitSource(phrase, evidence);
    if (name === null || alias.length === 0 || alias.length > LONGEST_ALIAS) continue;
    aliases.set(words(alias).toLowerCase(), { name: words(phrase.slice(...name)), alias: words(written) });
  }
  return aliases;
}
