import { readdirSync, readFileSync } from 'node:fs';

/** `'Try again.'` or a template: `There is no file “${input}”.` */
const LITERAL = /'((?:[^'\\]|\\.)*)'|`((?:[^`\\$]|\\.|\$\{(?:[^{}]|\{[^{}]*\})*\})*)`/gu;
const SLOT = /\$\{(?:[^{}]|\{[^{}]*\})*\}/gu;
const COMMENT = /^\s*(?:\*|\/\/|\/\*)/u;
/** What a person is told is a whole sentence: it opens with a capital or with what it is about, and ends. */
const SENTENCE = /^(?:[\p{Lu}“{]|--).* .*[.!?]$/u;

/** The English sentences for people in the code below some folders or files of src, with `{}` for what is put into them. */
export function sentencesInCode(places: readonly string[]): readonly string[] {
  const root = new URL('../../src/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      name.endsWith('.ts') &&
      !name.endsWith('sentences-id.ts') &&
      places.some((place) => name.replaceAll('\\', '/').startsWith(place)),
  );
  const lines = files.flatMap((name) => readFileSync(new URL(name, root), 'utf8').split('\n'));
  const literals = lines
    .filter((line) => !COMMENT.test(line))
    .flatMap((line) => Array.from(line.matchAll(LITERAL), ([, plain, template]) => plain ?? template ?? ''));
  return [...new Set(literals.map((text) => text.replace(SLOT, '{}')).filter((text) => SENTENCE.test(text)))];
}
