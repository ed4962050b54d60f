import { describe, expect, test } from 'vitest';
import { readCircumstances } from '../../src/quotes/circumstances.ts';

const PUBLISHED = '2024-01-05T09:00:00+07:00';

describe('when something was said', () => {
  test.each([
    ['kata Ratna di Kota Damai, Selasa, 27 Juni 2023', 'Selasa, 27 Juni 2023', '2023-06-27', 'absolute'],
    ['kata Ratna, Selasa (27/6/2023)', 'Selasa (27/6/2023)', '2023-06-27', 'absolute'],
    ['kata Ratna, Rabu (3/1)', 'Rabu (3/1)', '2024-01-03', 'relative-to-publication'],
    ['kata Ratna, Minggu (31/12)', 'Minggu (31/12)', '2023-12-31', 'relative-to-publication'],
    ['kata Ratna, Kamis malam', 'Kamis malam', '2024-01-04', 'relative-to-publication'],
    ['kata Ratna kemarin', 'kemarin', '2024-01-04', 'relative-to-publication'],
    ['kata Ratna, Jum’at (5/1)', 'Jum’at (5/1)', '2024-01-05', 'relative-to-publication'],
    ['kata Ratna, Senin (31/2/2024)', 'Senin (31/2/2024)', null, 'absolute'],
  ])('%s', (words, text, date, basis) => {
    const { saidAt } = readCircumstances(words, 0, PUBLISHED);
    expect(saidAt).toMatchObject({ date, basis });
    expect(words.slice(saidAt?.start, saidAt?.end)).toBe(text);
  });

  test('a relative date stays open when the article has no date', () => {
    expect(readCircumstances('kata Ratna kemarin', 0, null).saidAt).toMatchObject({ date: null });
    expect(readCircumstances('kata Sutadi', 0, PUBLISHED).saidAt).toBeNull();
  });
});

test('place and occasion', () => {
  const words = 'kata Ratna usai rapat pleno di Kota Damai, Senin';
  const { saidIn, occasion } = readCircumstances(words, 100, PUBLISHED);
  expect(words.slice((saidIn?.start ?? 0) - 100, (saidIn?.end ?? 0) - 100)).toBe('di Kota Damai');
  expect(words.slice((occasion?.start ?? 0) - 100, (occasion?.end ?? 0) - 100)).toMatch(/^usai rapat pleno/u);
});
