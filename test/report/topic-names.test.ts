import { expect, test } from 'vitest';
import { topics } from '../../src/lexicon/topics.ts';
import { topicName } from '../../src/report/topic-names.ts';

test('every topic of the lexicon has a name of its own in both languages', () => {
  const ids = topics.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(30);
  for (const lang of ['id', 'en'] as const) {
    const names = ids.map((id) => topicName(id, lang));
    expect(new Set(names).size).toBe(ids.length);
    expect(names.filter((name, i) => name === ids[i] && name.includes('-'))).toEqual([]);
  }
});

test('a topic without a name is shown as it is', () => {
  expect(topicName('constructor', 'id')).toBe('constructor');
});
