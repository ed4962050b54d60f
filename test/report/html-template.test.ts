import { describe, expect, test } from 'vitest';
import { html } from '../../src/report/html-template.ts';

describe('html', () => {
  test('escapes text in content and in attributes, keeps markup, joins lists, drops null', () => {
    const name = '"><script>alert(1)</script>';
    expect(html`<a title="${name}">${name}</a>`.markup).not.toContain('<script');
    expect(html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}${null}</ul>`.markup).toBe(
      '<ul><li>1</li><li>2</li></ul>',
    );
    expect(html`${'`onerror=`'}`.markup).toBe('&#96;onerror=&#96;');
  });

  test('spells out what turns text around or is no HTML, and leaves joiners and soft hyphens', () => {
    expect(html`${'\u{202e}a\u{0}b\u{9b}c\u{2028}\ud83d'}`.markup).toBe('\\u{202e}a\\u{0}b\\u{9b}c\\u{2028}\\u{d83d}');
    expect(html`${'pe\u{ad}milu 👩‍⚖️ André'}`.markup).toBe('pe\u{ad}milu 👩‍⚖️ André');
  });
});
