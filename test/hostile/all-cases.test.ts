import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const run = (letter: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${letter}-${index + 1}`);

/** The cases of the reliability study that pages, servers and encodings make. */
const CASES = [...run('N', 37), ...run('H', 19), ...run('E', 12), ...run('P', 6)];

/** Cases that are shown under other names. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'N-29': 'source/retry-delay.test.ts',
  'N-31': 'article/judge-page.test.ts',
  'N-35': 'source/robots.test.ts',
};

/** Cases that no test of one machine shows, and why. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'N-14': 'the HTTP library reads what was promised and drops the rest without a word, so no remark can be made',
  'N-27, but for plain HTTP':
    'certificates that are out of date or of another host need an authority that the process trusts',
};

const folder = new URL('./', import.meta.url);
const shown = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'all-cases.test.ts')
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

describe('every case', () => {
  test.each(CASES.filter((id) => NOT_SHOWN[id] === undefined && ELSEWHERE[id] === undefined))('%s has a test', (id) => {
    expect(shown).toMatch(new RegExp(`['"\` ]${id}(?!\\d)`, 'u'));
  });

  test.each(Object.entries(ELSEWHERE))('%s is shown in %s', (_, file) => {
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toContain('test');
  });

  test('a case that is not shown has no test', () => {
    expect(Object.keys(NOT_SHOWN).filter((id) => shown.includes(`'${id}`))).toEqual([]);
  });

  for (const [id, why] of Object.entries(NOT_SHOWN)) test.skip(`${id}: ${why}`, () => undefined);
});
