import { describe, expect, test } from 'vitest';
import { auditPages } from '../../src/audit.ts';
import type { AuditReport } from '../../src/model/report.ts';
import type { OpenedSource } from '../../src/model/source.ts';
import { decodePage } from '../../src/page/decode.ts';
import { createWebReader } from '../../src/source/http/web-reader.ts';
import { articlePage } from '../helpers/article-page.ts';
import { sourceOf } from '../helpers/source-of.ts';
import { okHead, startFaultServer } from './fault-server.ts';

/** Source: the WHATWG Encoding Standard's index of windows-1252; five bytes stand for no letter. */
const HIGH = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';
const WORDS = '“Kami siap,” ujar Ratna – kemarin.';
const western = (text: string): Uint8Array =>
  new Uint8Array([...text].map((char) => (HIGH.includes(char) ? 0x80 + [...HIGH].indexOf(char) : char.charCodeAt(0))));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const header = (charset: string): string => `text/html; charset=${charset}`;
const text = (bytes: Uint8Array, contentType: string | null = null): string =>
  decodePage(bytes, contentType).text.replace(/^\uFEFF/u, '');

function report(source: OpenedSource): AuditReport {
  const made = auditPages(source).report;
  if (!made.ok) throw new Error(made.error.message);
  return made;
}

describe('windows-1252', () => {
  test.each(['windows-1252', 'iso-8859-1', 'latin1', 'ascii', 'us-ascii', 'cp1252', 'ISO_8859-1'])(
    'E-1 all 32 bytes from 80 to 9F under the label %s',
    (label) => {
      const bytes = new Uint8Array(Array.from({ length: 32 }, (_, i) => 0x80 + i));
      expect(text(bytes, header(label))).toBe(HIGH);
      expect(text(Buffer.concat([utf8(`<meta charset="${label}"><p>`), bytes]))).toBe(
        `<meta charset="${label}"><p>${HIGH}`,
      );
    },
  );

  test.each([
    ['UTF-8 that is called latin1', utf8(WORDS), 'iso-8859-1', 'utf-8'],
    ['windows-1252 that is called UTF-8', western(WORDS), 'utf-8', 'windows-1252'],
  ])('E-2 %s', (_, bytes, label, charset) => {
    const decoded = decodePage(bytes, header(label));
    expect(decoded).toMatchObject({ text: WORDS, charset });
    expect(decoded.warnings.map(({ code }) => code)).toEqual(['charset-mismatch']);
  });

  test('E-3 text that was encoded twice is told of, and stands as it is', () => {
    const twice = Buffer.from(text(utf8(WORDS), header('utf-8'))).toString('latin1');
    const double = decodePage(
      utf8([...twice].map((char) => [...HIGH][char.charCodeAt(0) - 0x80] ?? char).join('')),
      null,
    );
    expect(double.text).toContain('â€œKami siap,â€');
    expect(double.warnings.map(({ code }) => code)).toEqual(['mojibake']);
    expect(decodePage(utf8(WORDS), null).warnings).toEqual([]);
  });
});

describe('what decides', () => {
  const bom = new Uint8Array([0xef, 0xbb, 0xbf]);
  test.each([
    ['a mark against the header', Buffer.concat([bom, utf8(WORDS)]), 'windows-1252'],
    ['a mark of UTF-16LE', Buffer.concat([new Uint8Array([0xff, 0xfe]), utf16(WORDS, 'le')]), 'utf-8'],
    ['a mark of UTF-16BE', Buffer.concat([new Uint8Array([0xfe, 0xff]), utf16(WORDS, 'be')]), 'windows-1252'],
  ])('E-4 %s', (_, bytes, label) => {
    expect(text(bytes, header(label))).toBe(WORDS);
  });

  test('E-4 the header against the meta tag', () => {
    const html = `<meta charset="windows-1251"><p>${WORDS}`;
    expect(text(western(html), header('windows-1252'))).toBe(html);
  });

  test.each([
    'utf-7',
    'x-user-defined',
    'replacement',
    'iso-2022-kr',
    'hz-gb-2312',
    'utf-32',
    'zz',
    '"utf-8"',
    'utf8; foo',
    '',
    '\u0000',
    'utf-8'.repeat(1000),
  ])('E-5 the label %j is no reason to fail', (label) => {
    expect(text(utf8(WORDS), header(label))).toBe(WORDS);
    expect(text(western(WORDS), header(label))).toBe(WORDS);
    const html = `<meta charset=${label}><p>${WORDS}`;
    expect(text(utf8(html))).toBe(html);
  });

  test.each([
    ['in a comment', '<!-- <meta charset="windows-1251"> --><meta charset="windows-1252">'],
    ['twice', '<meta charset="windows-1252"><meta charset="windows-1251">'],
    ['in an XML declaration', '<?xml version="1.0" encoding="windows-1252"?><html>'],
    ['by http-equiv', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'],
  ])('E-6 a charset %s', (_, head) => {
    const html = `${head}<p>${WORDS}`;
    expect(text(western(html))).toBe(html);
  });

  test.each([500, 2000, 8000])('E-6 a charset after %i bytes', (bytes) => {
    const html = `<html><!--${'x'.repeat(bytes)}--><meta charset="windows-1252"><p>${WORDS}`;
    expect(text(western(html))).toBe(html);
  });
});

describe('broken bytes', () => {
  test('E-7 UTF-8 that is cut at every byte on its way', async () => {
    const body = utf8(`<html><p>${WORDS}`);
    let cut = 0;
    const server = await startFaultServer((socket) => {
      socket.setNoDelay(true);
      socket.write(`${okHead}content-length: ${body.length}\r\nconnection: close\r\n\r\n`);
      socket.write(body.subarray(0, cut), () => setTimeout(() => socket.end(body.subarray(cut)), 2));
    });
    const web = createWebReader({ allowPrivate: true, delay: 0, robots: false });
    const texts = new Set<string>();
    for (cut = 1; cut < body.length; cut += 1) {
      const outcome = await web.read(`${server.base}/${cut}`);
      texts.add(outcome.ok ? text(outcome.value.bytes) : outcome.failure.code);
    }
    await web.close();
    await server.close();
    expect([...texts]).toEqual([`<html><p>${WORDS}`]);
  }, 30_000);

  test.each([
    ['overlong', [0xc0, 0xaf]],
    ['of five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80]],
    ['CESU-8', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]],
    ['a lone continuation', [0xbf]],
  ])('E-8 a form that is %s', (_, bytes) => {
    const long = `<p>${WORDS} ${'Warga menunggu dengan tenang. '.repeat(100)}`;
    const decoded = decodePage(Buffer.concat([utf8(long), new Uint8Array(bytes)]), header('utf-8'));
    expect(decoded.text.startsWith(long)).toBe(true);
    expect(decoded.text.slice(long.length)).toMatch(/^\uFFFD+$/u);
    expect(decoded.warnings.map(({ code }) => code)).toEqual(['charset-broken']);
  });

  test.each([
    ['odd', new Uint8Array([0xff, 0xfe, ...utf16(articlePage(), 'le'), 0x41])],
    ['with halves of letters', new Uint8Array([0xff, 0xfe, ...utf16(articlePage('<p>\uDC00\uDC00\uD800'), 'le')])],
  ])('E-9 UTF-16 that is %s', (_, bytes) => {
    expect(report(sourceOf(bytes)).quotes).toHaveLength(report(sourceOf(articlePage())).quotes.length);
  });

  test('E-9 UTF-16 without a mark is read or refused, never garbled', () => {
    const { report: made } = auditPages(sourceOf(utf16(articlePage(), 'le')));
    expect(made.ok ? made.article.text : made.error.code).toMatch(/^binary$|Ratna Dewi/u);
  });

  test('E-10 a comment in another encoding leaves the article right', () => {
    const bytes = Buffer.concat([utf8(articlePage()), western('<div>Komentar: “bagus”</div>')]);
    const made = report(sourceOf(bytes));
    expect(made.article.text).toBe(report(sourceOf(articlePage())).article.text);
    expect(made.warnings.map(({ code }) => code)).toContain('charset-broken');
  });
});

describe('signs that look alike', () => {
  test('E-11 a name in two forms of Unicode is one speaker, and its quotes stand as on the page', () => {
    const html = articlePage(
      '<p>“Kami menghitung ulang,” kata José Prayitno.</p><p>“Hasilnya besok,” kata Jose\u0301 Prayitno.</p>',
    );
    const made = report(sourceOf(html));
    expect(made.speakers.filter(({ name }) => /Prayitno/u.test(name ?? ''))).toHaveLength(1);
  });

  test('E-11 wide and no-break spaces and hyphens inside words', () => {
    const html = articlePage('<p>“Kami\u00A0akan\u2009menghitung\uFEFF ulang,” kata Joko\u00A0Prayitno.</p>');
    const made = report(sourceOf(html));
    expect(made.quotes.at(-1)?.text).toBe('Kami akan menghitung ulang');
    expect(made.speakers.map(({ name }) => name)).toContain('Joko Prayitno');
  });

  test('E-12 every place is counted in code points, whatever stands around it', () => {
    const signs = ['😀', 'e\u0301', '👨‍👩‍👧', '\u{1F1EE}\u{1F1E9}', 'ß', '𝒦'];
    for (const before of signs)
      for (const within of signs) {
        const made = report(
          sourceOf(articlePage(`<p>${before} “Kami ${within} siap menghitung ${before},” kata Joko Prayitno.</p>`)),
        );
        const points = [...made.article.text];
        for (const quote of made.quotes)
          expect(quote.spans.map(({ start, end }) => points.slice(start, end).join('')).join(' ')).toBe(quote.text);
      }
  });
});
