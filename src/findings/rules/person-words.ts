import { months, weekdays } from '../../lexicon/function-words.ts';
import { placeWords } from '../../lexicon/places.ts';
import { bodyHeads, bodyWords, roleHeads } from '../../lexicon/roles.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { FindingInput } from '../rule.ts';

/** A capitalised word that may be part of a person's name; acronyms name bodies. */
function mayName({ capital, text, lower }: Token): boolean {
  if (!capital || /^\p{Lu}{2,}$/u.test(text) || placeWords.has(text)) return false;
  return (
    ![bodyHeads, bodyWords, roleHeads].some((words) => words.has(lower)) && ![...months, ...weekdays].includes(lower)
  );
}

/**
 * The words, in lower case, that the article writes as names of people: two capitalised words in a row, and the names of its sources.
 * @example personWords(input).has('santosa') // «… menurut Budi Santosa.» → true
 */
export function personWords({ article, speakers }: Pick<FindingInput, 'article' | 'speakers'>): ReadonlySet<string> {
  const tokens = tokenize(article.text, { start: 0, end: article.text.length });
  const paired = tokens.filter((token, i) => {
    const beside = [tokens[i - 1], tokens[i + 1]];
    return mayName(token) && beside.some((other) => other !== undefined && mayName(other));
  });
  const people = speakers.filter(({ kind }) => kind === 'person').flatMap(({ name }) => name.toLowerCase().split(' '));
  return new Set([...paired.map(({ lower }) => lower), ...people]);
}
