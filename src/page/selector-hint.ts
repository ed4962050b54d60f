import type { DomElement } from './dom.ts';

/** Can an element be the one that a selector names? May say yes too often, never no wrongly. */
export type SelectorHint = (element: DomElement) => boolean;

const QUOTED = /"[\w./+-]*"/gu;
/** Names, classes, ids, attributes and what joins them. `p.baca, link[rel=next]` */
const PLAIN = /^[\w\s.#,>+~*^$=[\]-]+$/u;
const LAST_COMPOUND = /[^\s>+~]+$/u;

function hintOfCompound(compound: string): SelectorHint | null {
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
  const hints = bare.split(',').map((part) => hintOfCompound(LAST_COMPOUND.exec(part.trim())?.[0] ?? ''));
  const sure = hints.filter((hint) => hint !== null);
  return sure.length < hints.length ? null : (element) => sure.some((hint) => hint(element));
}
