import { expect, test } from 'vitest';
import { findPeople } from '../../src/article/page-authors.ts';
import { parseHtml } from '../../src/page/dom.ts';
import { readMetadata } from '../../src/page/metadata.ts';

function people(html: string): ReturnType<typeof findPeople> {
  const document = parseHtml(html);
  return findPeople(document, readMetadata(document), null);
}

test('an editor on a line below the body', () => {
  const page = '<div class="byline">Sinta Larasati</div><article><p>Rapat ditunda.</p></article>';
  expect(people(`${page}<p>Editor : Bima Putra</p>`)).toEqual({ authors: ['Sinta Larasati'], editors: ['Bima Putra'] });
  expect(people(`${page}<p>Editor buku itu, Bima Putra, menolak berkomentar.</p>`).editors).toEqual([]);
});

test('the head of the page is believed before a line', () => {
  const page = '<head><meta name="content_editor" content="Tari Wulandari"></head><p>Editor: Bima Putra</p>';
  expect(people(page).editors).toEqual(['Tari Wulandari']);
});
