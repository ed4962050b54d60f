import { expect, test } from 'vitest';
import { hyperlink } from '../../src/report/hyperlink.ts';

test('links to the web', () => {
  expect(hyperlink('q1', 'https://suara.example/a#:~:text=Kami%20siap')).toBe(
    '\u{1b}]8;;https://suara.example/a#:~:text=Kami%20siap\u{1b}\\q1\u{1b}]8;;\u{1b}\\',
  );
});

test.each([null, '', 'javascript:alert(1)', 'file:///etc/passwd', 'berita.html', 'data:text/html,x'])(
  'leaves %j as text',
  (address) => {
    expect(hyperlink('q1', address)).toBe('q1');
  },
);

test('cannot be broken out of by an address', () => {
  const linked = hyperlink('q1', 'https://suara.example/\u{7}\u{1b}\\\u{9c}a');
  expect(linked.slice(0, -1).split('\u{1b}').length).toBeLessThanOrEqual(5);
  expect(linked).not.toMatch(/[\u{7}\u{9c}]/u);
});
