import { describe, expect, test } from 'vitest';
import { textFragment } from '../../src/report/text-fragment.ts';

const url = 'https://suara.example/a';
const link = (exact: string, page: string, broken = false): string | null =>
  textFragment({ url, exact, page: page.toLowerCase(), broken });

/** The words that a browser would look for. */
const wordsOf = (address: string | null): string[] =>
  (address ?? '').split('#:~:text=')[1]?.split(',').map(decodeURIComponent) ?? [];

describe('textFragment', () => {
  test('encodes the signs that a directive would read as its own', () => {
    expect(link('jual-beli suara, uang & beras', 'Kata dia, jual-beli suara, uang & beras.')).toBe(
      `${url}#:~:text=jual%2Dbeli%20suara%2C%20uang%20%26%20beras`,
    );
  });

  const long =
    'Kami menerima laporan dari warga bahwa beras dibagikan di tiga rumah pada malam sebelum hari pencoblosan dan kami menindaklanjutinya';

  test('names only the edges of a long quote', () => {
    expect(wordsOf(link(long, `“${long},” katanya.`))).toEqual([
      'Kami menerima laporan dari',
      'pencoblosan dan kami menindaklanjutinya',
    ]);
  });

  test('takes more words until an edge stands once on the page', () => {
    const page = `Kami menerima laporan dari polisi. “${long},” katanya.`;
    expect(wordsOf(link(long, page))[0]).toBe('Kami menerima laporan dari warga');
  });

  test('gives no link rather than one that may lead elsewhere', () => {
    expect(link('Kami siap', 'kami siap. “Kami siap,” katanya')).toBeNull();
    expect(link(long, `${long} ${long}`)).toBeNull();
    expect(link('Kami siap bekerja', '“Kami siap bekerja,”', true)).toBeNull();
    expect(link('', 'Kami siap')).toBeNull();
  });

  test('links only to the web', () => {
    for (const address of ['javascript:alert(1)', 'file:///berita.html', 'berita.html', 'data:text/html,x']) {
      expect(textFragment({ url: address, exact: 'Kami siap', page: 'kami siap', broken: false })).toBeNull();
    }
  });

  test('survives half a surrogate pair', () => {
    expect(link('Kami \ud83d siap', 'Kami \ud83d siap')).toBe(`${url}#:~:text=Kami%20%EF%BF%BD%20siap`);
  });
});
