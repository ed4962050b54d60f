import { expect, test } from 'vitest';
import { readDateLine } from '../../src/article/read-date-line.ts';

test.each([
  ['Selasa, 27 Juni 2023 14:20 WIB', '2023-06-27T14:20:00+07:00'],
  ['Kamis, 7 Maret 2024 | 09.05 WITA', '2024-03-07T09:05:00+08:00'],
  ['KabarDamai.id - 31/07/2024, 14:30 WIT', '2024-07-31T14:30:00+09:00'],
  ['5 Agt 2024 pukul 06.00', '2024-08-05T06:00:00+07:00'],
  ['5 Agustus 2024, pukul 06.00', '2024-08-05T06:00:00+07:00'],
  ['Jumat, 9 Feb 2024', '2024-02-09'],
  ['12 May 2024 10:15:33', '2024-05-12T10:15:00+07:00'],
  ['31 Februari 2024', null],
  ['27 Juni', null],
  ['7 Bulan 2024', null],
])('%s', (line, date) => {
  expect(readDateLine(line)).toBe(date);
});
