import { expect, test } from 'vitest';
import { speechVerbs } from '../../src/lexicon/speech-verbs.ts';

test('no form stands in two rows', () => {
  const forms = speechVerbs.flatMap(({ bare, active, passive }) => [...new Set([...bare, ...active, ...passive])]);
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
});
