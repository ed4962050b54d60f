import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTerms, matchTerms, withoutOverlaps } from '../../src/text/match-terms.ts';
import { tokenize } from '../../src/text/tokens.ts';

const index = compileTerms<string>([
  ['politik uang', 'vote-buying'],
  ['uang', 'money'],
  ['akan tetapi', 'trap'],
  ['akan', 'future'],
  ['TSM', 'fraud'],
  ['Meta', 'platform'],
  ['netral', 'neutral'],
  ['ada', 'exists'],
]);

const find = (text: string): readonly string[] =>
  matchTerms(tokenize(text, { start: 0, end: text.length }), index).map(({ start, end }) => text.slice(start, end));

describe('matchTerms', () => {
  test.each([
    ['Politik uang masih marak.', ['Politik uang', 'uang']],
    ['Apakah aparat netralkah?', ['netralkah']],
    ['Kecurangan TSM itu.', ['TSM']],
    ['kecurangan tsm itu', []],
    ['Meta menurunkan konten.', ['Meta']],
    ['metafora dan meta analisis', []],
    ['Itu adalah kotak suara.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test('a longer trap hides the word in it', () => {
    const text = 'Akan tetapi, mereka akan datang.';
    const kept = withoutOverlaps(matchTerms(tokenize(text, { start: 0, end: text.length }), index));
    expect(kept.map(({ rows }) => rows)).toEqual([['trap'], ['future']]);
  });

  test('every match is the words of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('politik', 'uang', 'akan', 'tetapi', 'TSM', ',', 'x')), (words) => {
        const text = words.join(' ');
        for (const found of find(text)) expect(['politik uang', 'uang', 'akan tetapi', 'akan', 'TSM']).toContain(found);
      }),
    );
  });
});
