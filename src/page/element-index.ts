import type { Element } from 'domhandler';
import type { Trait } from './selector-hint.ts';

/** Finds the elements that have one of some traits, in order of the page. */
export type ElementIndex = (traits: readonly Trait[]) => readonly Element[];

type Places = readonly number[];

function groupBy(elements: readonly Element[], keyOf: (element: Element) => string | undefined): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, element] of elements.entries()) {
    const key = keyOf(element);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  return groups;
}

/** Keeps what was worked out for a word. */
function remember(make: (word: string) => Places): (word: string) => Places {
  const known = new Map<string, Places>();
  return (word) => {
    const places = known.get(word) ?? make(word);
    known.set(word, places);
    return places;
  };
}

/** Orders elements by tag name, class and attributes. @example indexElements([p, div.isi])([{ kind: 'name', word: 'p' }]) // → [p] */
export function indexElements(elements: readonly Element[]): ElementIndex {
  const byName = groupBy(elements, ({ name }) => name);
  // by the whole attribute: a page has far fewer of them than elements
  const byClass = groupBy(elements, ({ attribs }) => attribs['class']);
  const withClass = remember((word) => {
    const places: number[] = [];
    for (const [words, group] of byClass) if (words.includes(word)) for (const at of group) places.push(at);
    return places;
  });
  const withAttribute = remember((word) => {
    const places: number[] = [];
    for (let at = 0; at < elements.length; at += 1) if (elements[at]?.attribs[word] !== undefined) places.push(at);
    return places;
  });
  const placesOf = ({ kind, word }: Trait): Places => {
    if (kind === 'name') return byName.get(word) ?? [];
    return kind === 'class' ? withClass(word) : withAttribute(word);
  };
  return (traits) => {
    const asked = new Uint8Array(elements.length);
    for (const trait of traits) for (const at of placesOf(trait)) asked[at] = 1;
    return elements.filter((_, at) => asked[at] === 1);
  };
}
