import { expect, test } from 'vitest';
import { readableDate } from '../../src/report/readable-date.ts';

test.each([
  ['2024-02-12T14:20:00+07:00', 'id', '12 Feb 2024 14.20 WIB'],
  ['2024-08-05T09:05:00+08:00', 'id', '5 Agu 2024 09.05 WITA'],
  ['2024-10-01T00:00+09:00', 'en', '1 Oct 2024 00:00 WIT'],
  ['2024-05-31T07:00:00.000Z', 'en', '31 May 2024 07:00 UTC'],
  ['2024-12-09', 'id', '9 Des 2024'],
  ['2024-13-09', 'id', '2024-13-09'],
  ['kemarin', 'id', 'kemarin'],
] as const)('%s in %s reads %s', (date, lang, shown) => {
  expect(readableDate(date, lang)).toBe(shown);
});
