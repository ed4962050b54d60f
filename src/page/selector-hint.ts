/** What a selector looks at in an element. */
interface Tag {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
}

type Test = (element: Tag) => boolean;

/** What the elements that a selector names have in common. */
export interface SelectorHint {
  /** Yes for all elements that the selector names, and for some others. */
  readonly fits: Test;
  /** The selector lists tag names alone, so that there are no others. */
  readonly exact: boolean;
}

const QUOTED = /"[\w./+-]*"/gu;
/** Names, classes, ids, attributes and what joins them. `p.baca, link[rel=next]` */
const PLAIN = /^[\w\s.#,>+~*^$=[\]-]+$/u;
const TAG = /^[a-z][a-z\d]*$/u;
const LAST_COMPOUND = /[^\s>+~]+$/u;

function testOfCompound(compound: string): Test | null {
  const [name = '', className] = compound.replace(/\[.*/u, '').split('.');
  const word = className ?? /\[class[*^$]?=([\w-]+)\]/u.exec(compound)?.[1];
  if (compound.includes('#')) return ({ attribs }) => attribs['id'] !== undefined;
  if (word !== undefined) return ({ attribs }) => attribs['class']?.includes(word) === true;
  if (/^[a-z]/u.test(name)) return (element) => element.name === name;
  const key = /\[([a-z][a-z_-]*)/u.exec(compound)?.[1];
  return key === undefined ? null : ({ attribs }) => attribs[key] !== undefined;
}

/**
 * The hint for a list of selectors, by the last part of each; null for those that need a look at every element.
 * @example hintOf('.detail a.penulis') // → fits <a class="nama penulis">, not <a class="baca-juga">
 */
export function hintOf(selector: string): SelectorHint | null {
  const bare = selector.replace(QUOTED, '');
  if (!PLAIN.test(bare) || bare.includes('~=')) return null;
  const parts = bare.split(',').map((part) => part.trim());
  const tests = parts.map((part) => testOfCompound(LAST_COMPOUND.exec(part)?.[0] ?? ''));
  const sure = tests.filter((test) => test !== null);
  if (sure.length < tests.length) return null;
  return { fits: (element) => sure.some((test) => test(element)), exact: parts.every((part) => TAG.test(part)) };
}
