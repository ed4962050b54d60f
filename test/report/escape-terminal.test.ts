import { expect, test } from 'vitest';
import { escapeTerminal } from '../../src/report/escape-terminal.ts';

test('leaves Indonesian, accents, marks and emoji alone', () => {
  const words = '“Kami siap,” ujar André – 50% 🧧 pemilih… ﷺ';
  expect(escapeTerminal(words)).toBe(words);
});

test.each([
  ['ESC', '\u{1b}[31m', '\\u{1b}[31m'],
  ['8-bit CSI', '\u{9b}2J', '\\u{9b}2J'],
  ['bell and backspace', 'a\u{7}\b', 'a\\u{7}\\u{8}'],
  ['carriage return', 'aman\rbohong', 'aman\\u{d}bohong'],
  ['line break', 'satu\ndua', 'satu\\u{a}dua'],
  ['right-to-left override', '\u{202e}txt.exe', '\\u{202e}txt.exe'],
  ['zero-width space', 'KPU\u{200b}', 'KPU\\u{200b}'],
  ['soft hyphen', 'pe\u{ad}milu', 'pe\\u{ad}milu'],
  ['tag letter', '\u{e0041}', '\\u{e0041}'],
  ['line separator', '\u{2028}', '\\u{2028}'],
  ['half a pair', 'a\ud83d', 'a\\u{d83d}'],
  ['blank letter', '\u{3164}', '\\u{3164}'],
])('spells out %s', (_, raw, shown) => {
  expect(escapeTerminal(raw)).toBe(shown);
});
