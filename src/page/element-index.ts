import type { Element } from 'domhandler';
import type { Trait } from './selector-hint.ts';

/** Finds the elements that have one of some traits, in order of the page. */
export type ElementIndex = (traits: readonly Trait[]) => readonly Element[];

function add(groups: Map<string, number[]>, key: string, at: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [at]);
  else group.push(at);
}

/** Orders elements by tag name and class. @example indexElements([p, div.isi])([{ kind: 'name', word: 'p' }]) // → [p] */
export function indexElements(elements: readonly Element[]): ElementIndex {
  const byName = new Map<string, number[]>();
  // by the whole attribute: a page has far fewer of them than elements
  const byClass = new Map<string, number[]>();
  for (const [at, { name, attribs }] of elements.entries()) {
    add(byName, name, at);
    const words = attribs['class'];
    if (words !== undefined) add(byClass, words, at);
  }
  const known = new Map<string, readonly number[]>();
  const withClass = (word: string): readonly number[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const places: number[] = [];
    for (const [words, group] of byClass) if (words.includes(word)) for (const at of group) places.push(at);
    known.set(word, places);
    return places;
  };
  const placesOf = ({ kind, word }: Trait): readonly number[] => {
    if (kind === 'name') return byName.get(word) ?? [];
    if (kind === 'class') return withClass(word);
    return elements.flatMap(({ attribs }, at) => (attribs[word] === undefined ? [] : [at]));
  };
  return (traits) => {
    const places = new Set<number>();
    for (const trait of traits) for (const at of placesOf(trait)) places.add(at);
    return [...places].sort((a, b) => a - b).map((at) => elements[at] as Element);
  };
}
