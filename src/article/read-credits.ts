import { authorLabels, editorLabels, otherLabels } from '../lexicon/bylines.ts';
import { cleanNames } from './clean-names.ts';

/** The people that credit lines name. */
export interface Credits {
  readonly authors: readonly string[];
  readonly editors: readonly string[];
}

type Role = 'author' | 'editor' | 'other';

const roles: ReadonlyMap<string, Role> = new Map([
  ...authorLabels.map((label) => [label, 'author'] as const),
  ...editorLabels.map((label) => [label, 'editor'] as const),
  ...otherLabels.map((label) => [label, 'other'] as const),
]);

const alternatives = [...roles.keys()].toSorted((a, b) => b.length - a.length).join('|');
/** `Penulis: Sinta Larasati | Editor: Bima Putra` · `Oleh Sinta` · `Rep: Sinta/ Red: Bima` */
const LABEL = new RegExp(`(?<![\\p{L}\\p{N}])(${alternatives})(?![\\p{L}\\p{N}])\\s*(?:[:：|.-]\\s*)?`, 'giu');
/** Words that are too common to be labels without a colon. */
const NEEDS_COLON: ReadonlySet<string> = new Set(['rep', 'red', 'foto', 'photo', 'sumber', 'source']);

interface Label {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

/** `Sinta LarasatiEditor`: name and label in elements that nothing separates. */
const GLUED = /(?<=\p{Ll})(?=(?:Penulis|Reporter|Pewarta|Author|Editor|Redaktur|Penyunting)(?!\p{L}))/gu;

function labelsIn(line: string): readonly Label[] {
  return [...line.matchAll(LABEL)].flatMap((match) => {
    const word = (match[1] as string).toLowerCase();
    if (NEEDS_COLON.has(word) && !/[:：]/u.test(match[0])) return [];
    return [{ role: roles.get(word) ?? 'other', start: match.index, end: match.index + match[0].length }];
  });
}

/** A label with nothing behind it belongs to the next line. `Penulis` / `Sinta Larasati` */
function joinLabels(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const labels = before === undefined ? [] : labelsIn(before);
    const open = labels.length > 0 && labels.at(-1)?.end === before?.length;
    return open && labelsIn(line).length === 0 ? `${before} ${line}` : line;
  });
}

/** `Sinta Larasati Penulis Bima Putra Editor` · `Sinta Larasati, Jurnalis Senin, 12 Februari`: each label stands behind its name. */
function namesFirst(line: string, labels: readonly Label[]): boolean {
  const last = labels.at(-1) as Label;
  if (/[:：]/u.test(line.slice(last.start, last.end))) return false;
  return cleanNames([line.slice(last.end)]).length === 0 && cleanNames([line.slice(0, labels[0]?.start)]).length > 0;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/**
 * Reads authors and editors from credit lines; desks and newsrooms are nobody.
 * @example readCredits(['Penulis: Sinta Larasati | Editor: Bima Putra']) // → { authors: ['Sinta Larasati'], editors: ['Bima Putra'] }
 */
export function readCredits(lines: readonly string[], outlets: ReadonlySet<string> = new Set()): Credits {
  const found = joinLabels(lines.map((line) => line.replace(GLUED, ' '))).flatMap((line) => {
    const labels = labelsIn(line);
    const behind = labels.length > 0 && namesFirst(line, labels);
    return labels.map(({ role, start, end }, index) => {
      const words = behind
        ? line.slice(labels[index - 1]?.end ?? 0, start)
        : line.slice(end, labels[index + 1]?.start ?? line.length);
      return { role, names: role === 'other' ? [] : cleanNames([words], outlets) };
    });
  });
  const of = (role: Role): readonly string[] =>
    unique(found.flatMap((credit) => (credit.role === role ? credit.names : [])));
  return { authors: of('author'), editors: of('editor') };
}

/**
 * Tells whether a line labels the people it names.
 * @example isCredit('Penulis Sinta Larasati') // true; isCredit('Sinta Larasati') // false
 */
export function isCredit(line: string): boolean {
  return labelsIn(line.replace(GLUED, ' ')).length > 0;
}
