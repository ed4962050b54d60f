import { expect, test } from 'vitest';
import { classifyLine } from '../../src/article/boilerplate-lines.ts';
import { boilerplateRules } from '../../src/lexicon/boilerplate.ts';

const places = [
  { atHead: true, atTail: false },
  { atHead: false, atTail: false },
  { atHead: false, atTail: true },
];

test.each(boilerplateRules)('$id removes its example and keeps its look-alike', (rule) => {
  expect(rule.pattern.test(rule.example)).toBe(true);
  expect(classifyLine(rule.example, { atHead: rule.where === 'head', atTail: rule.where === 'tail' })?.rule).toBe(
    rule.id,
  );
  for (const place of places) expect(classifyLine(rule.lookAlike, place)).toBeNull();
});

test('ids are unique slugs', () => {
  const ids = boilerplateRules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
});
