/** One thing that the elements of a selector have: a tag name, a word in their class, or an attribute. */
export interface Trait {
  readonly kind: 'name' | 'class' | 'attribute';
  readonly word: string;
}

/** What the elements that a selector names have in common. */
export interface SelectorHint {
  /** Every element that the selector names has at least one of them; others may, too. */
  readonly traits: readonly Trait[];
  /** The selector lists tag names alone, so that there are no others. */
  readonly exact: boolean;
}

const QUOTED = /"[\w./+-]*"/gu;
/** Names, classes, ids, attributes and what joins them. `p.baca, link[rel=next]` */
const PLAIN = /^[\w\s.#,>+~*^$=[\]-]+$/u;
const TAG = /^[a-z][a-z\d]*$/u;
const LAST_COMPOUND = /[^\s>+~]+$/u;

function traitOf(compound: string): Trait | null {
  const [name = '', className] = compound.replace(/\[.*/u, '').split('.');
  const word = className ?? /\[class[*^$]?=([\w-]+)\]/u.exec(compound)?.[1];
  if (compound.includes('#')) return { kind: 'attribute', word: 'id' };
  if (word !== undefined) return { kind: 'class', word };
  if (/^[a-z]/u.test(name)) return { kind: 'name', word: name };
  const key = /\[([a-z][a-z_-]*)/u.exec(compound)?.[1];
  return key === undefined ? null : { kind: 'attribute', word: key };
}

function readHint(selector: string): SelectorHint | null {
  const bare = selector.replace(QUOTED, '');
  if (!PLAIN.test(bare) || bare.includes('~=')) return null;
  const parts = bare.split(',').map((part) => part.trim());
  const traits = parts.map((part) => traitOf(LAST_COMPOUND.exec(part)?.[0] ?? ''));
  const sure = traits.filter((trait) => trait !== null);
  return sure.length < traits.length ? null : { traits: sure, exact: parts.every((part) => TAG.test(part)) };
}

// the selectors are ours, a few hundred at most, and each is asked of every page
const hints = new Map<string, SelectorHint | null>();

/**
 * The hint for a list of selectors, by the last part of each; null for those that need a look at every element.
 * @example hintOf('.detail a.penulis') // → traits: class «penulis», as in <a class="nama penulis">
 */
export function hintOf(selector: string): SelectorHint | null {
  const known = hints.get(selector);
  if (known !== undefined) return known;
  const hint = readHint(selector);
  hints.set(selector, hint);
  return hint;
}
