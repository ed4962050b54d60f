import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { cpuTimeOf } from '../helpers/cpu-time.ts';

const NO_HEADER = { contentType: null, url: null };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const html = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}<title>Kabar</title></head><body>${body}</body></html>`;

function codeOf(bytes: Uint8Array): string {
  const page = readPage(bytes, NO_HEADER);
  return page.ok ? page.value.kind : page.failure.code;
}

describe('what a source is, by its content', () => {
  test.each([
    ['a page', utf8(html('<p>Kami siap.</p>')), 'html'],
    ['a fragment without doctype', utf8('<div><p>Kami siap.</p><p>Ya.</p><p>Baik.</p></div>'), 'html'],
    ['a text', utf8('Ketua KPU mengatakan, kami siap.'), 'text'],
    ['a text that mentions a tag', utf8('Tulis <p> untuk paragraf baru, kata Ratna.'), 'text'],
    ['nothing', utf8(''), 'empty'],
    ['white space', utf8(' \n\t '), 'empty'],
    ['a PDF', utf8('%PDF-1.7 kami siap'), 'not-html'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'not-html'],
    ['a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 20]), 'not-html'],
    ['JSON', utf8('{"judul": "Kami siap"}'), 'not-html'],
    ['bytes of no kind', new Uint8Array(200).map((_, i) => i % 7), 'binary'],
    ['more than ten megabytes', new Uint8Array(11 * 1024 * 1024).fill(97), 'too-large'],
  ])('%s', (_, bytes, expected) => {
    expect(codeOf(bytes)).toBe(expected);
  });
});

describe('charset', () => {
  const quote = '“Kami siap,” ujar Ratna – kemarin.';
  const western = (text: string): Uint8Array =>
    new Uint8Array([...text].map((char) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[char] ?? char.charCodeAt(0)));
  const read = (
    bytes: Uint8Array,
    contentType: string | null = null,
  ): { text: string; charset: string; warned: boolean } => {
    const page = readPage(bytes, { contentType, url: null, plainText: true });
    if (!page.ok || page.value.kind !== 'text') throw new Error('no text');
    return { text: page.value.text, charset: page.value.charset, warned: page.value.warnings.length > 0 };
  };

  test.each([
    ['undeclared UTF-8', utf8(quote), null, 'utf-8', false],
    ['a short undeclared page in windows-1252', western(quote), null, 'windows-1252', true],
    ['UTF-8 by its header', utf8(quote), 'text/html; charset=UTF-8', 'utf-8', false],
    [
      'windows-1252 by its header, curly quotes and all',
      western(quote),
      'text/html; charset=windows-1252',
      'windows-1252',
      false,
    ],
    ['UTF-8 under a wrong label', utf8(quote), 'text/html; charset=iso-8859-1', 'utf-8', true],
    [
      'UTF-16 by its byte order mark',
      new Uint8Array([0xff, 0xfe, ...Buffer.from(quote, 'utf16le')]),
      null,
      'utf-16le',
      false,
    ],
  ])('%s', (_, bytes, contentType, charset, warned) => {
    const found = read(bytes, contentType);
    expect(found.text.replace('\uFEFF', '')).toBe(quote);
    expect(found).toMatchObject({ charset, warned });
  });

  test('meta decides where the header is silent', () => {
    const page = readPage(western(html(`<p>${quote}</p>`, '<meta charset="windows-1252">')), NO_HEADER);
    expect(page.ok && page.value.charset).toBe('windows-1252');
  });
});

describe('hostile trees', () => {
  test.each([
    ['100,000 nested divs', '<div>'.repeat(100_000), 'page-limits'],
    ['misnested tags', '<b><i>Kami</b> siap</i><table><p>Ya</table>'.repeat(50), 'html'],
    ['no body element', '<html><p>Kami siap<p>Ya<p>Baik', 'html'],
    ['NUL bytes in the words', html(`<p>Kami\u0000siap</p>${'<p>Ya, benar begitu adanya.</p>'.repeat(20)}`), 'html'],
    ['a line of a million characters', html(`<p>${'kami siap '.repeat(100_000)}</p>`), 'html'],
    ['two low surrogates', '<html><p>\uDC00\uDC00<p>Ya<p>Ya', 'html'],
  ])('%s', (_, text, expected) => {
    const spent = cpuTimeOf(() => {
      expect(codeOf(utf8(text))).toBe(expected);
    });
    expect(spent).toBeLessThan(4_000);
  });

  test('JSON-LD cannot reach a prototype, and broken JSON-LD is no fault', () => {
    const data =
      '{"@type":"NewsArticle","headline":"Judul","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    const page = readPage(
      utf8(
        html(
          '<p>Ya</p>',
          `<script type="application/ld+json">${data}</script><script type="application/ld+json">{broken</script>`,
        ),
      ),
      NO_HEADER,
    );
    expect(page.ok && page.value.kind === 'html' && page.value.metadata.jsonLd?.headline).toBe('Judul');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
