import { describe, expect, test } from 'vitest';
import { findPaging, type KnownOfPage, type PagePaging } from '../../src/article/page-paging.ts';
import { parseHtml } from '../../src/page/dom.ts';

const read = 'https://kabar.example/read/7/surat-suara-tiba';

function paging(html: string, known: Partial<KnownOfPage> = {}): PagePaging {
  return findPaging(parseHtml(`<body>${html}</body>`), { url: read, ...known });
}

const pager =
  '<div class="read__paging"><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=3">3</a><a href="?page=all">Show All</a></div>';

describe('which page this is, of how many', () => {
  test.each([
    [read, { total: 3, current: 1, whole: false }],
    [`${read}?page=2`, { total: 3, current: 2, whole: false }],
    [`${read}?page=all`, { total: 3, current: 1, whole: true }],
    [`${read}?page=0`, { total: 3, current: 1, whole: false }],
  ])('%s', (url, expected) => {
    expect(paging(pager, { url })).toMatchObject(expected);
  });

  test('by the one number that is no link, when the address does not say it', () => {
    const saved =
      '<div class="paging"><a href="https://kabar.example/read/7/surat-suara-tiba">1</a><span>2</span><a href="https://kabar.example/read/7/surat-suara-tiba?page=3">3</a></div>';
    expect(paging(saved, { url: null })).toMatchObject({ total: 3, current: 2 });
  });

  test('all pages in one document', () => {
    const counted = '<div class="article-content-body__item-index">2 dari 3 halaman</div>';
    expect(paging(counted)).toEqual({ total: 3, current: 1, whole: true, links: [], wholeUrl: null });
    expect(paging('<p>Satu</p><div class="paging-content">Dua</div>')).toMatchObject({ total: 2, whole: true });
  });

  test('a page number in an address without any pager is not believed', () => {
    expect(paging('<p>Isi</p>', { url: `${read}/4` })).toMatchObject({ total: 1, current: 1 });
  });
});

describe('where the other pages are', () => {
  test('as the pager links them', () => {
    expect(paging(pager, { url: `${read}?page=2` })).toMatchObject({
      links: [
        { number: 1, url: `${read}?page=1` },
        { number: 3, url: `${read}?page=3` },
      ],
      wholeUrl: `${read}?page=all`,
    });
  });

  test('numbers without links take the form of those that have one, or the publisher’s', () => {
    const gaps = `<div class="paging"><span>1</span><a href="${read}/2">2</a><b>3</b><b>4</b></div>`;
    expect(paging(gaps).links.map(({ url }) => url)).toEqual([`${read}/2`, `${read}/3`, `${read}/4`]);
    const scripted = '<div class="paging"><a href="#">1</a><a href="#">2</a></div>';
    expect(paging(scripted)).toMatchObject({ total: 2, links: [], wholeUrl: null });
    expect(paging(scripted, { scheme: { numbered: 'query', whole: 'page=all' } })).toMatchObject({
      links: [{ number: 2, url: `${read}?page=2` }],
      wholeUrl: `${read}?page=all`,
    });
  });

  test('rel=next leads on within the article only', () => {
    expect(paging(`<link rel="next" href="${read}?page=2">`)).toMatchObject({
      total: 2,
      links: [{ number: 2, url: `${read}?page=2` }],
    });
    expect(paging('<link rel="next" href="/read/8/gudang-dibuka">')).toMatchObject({ total: 1, links: [] });
  });

  test.each([
    ['another article', '/read/8/gudang-dibuka?page=2'],
    ['another site', 'https://iklan.example/read/7/surat-suara-tiba?page=2'],
    ['a script', 'javascript:buka(2)'],
    ['a file', 'file:///read/7/surat-suara-tiba?page=2'],
  ])('never %s', (_, href) => {
    const mixed = `<div class="paging"><a href="?page=2">2</a><a href="${href}">3</a></div>`;
    const urls = paging(mixed).links.map(({ url }) => url);
    expect(urls).toEqual([`${read}?page=2`, `${read}?page=3`]);
  });

  test('the pager of a list is none of the article’s', () => {
    const list = '<div class="pagination"><a href="/indeks?page=1">1</a><a href="/indeks?page=2">2</a></div>';
    expect(paging(list)).toMatchObject({ total: 1, links: [] });
  });

  test('a file has the address that it calls its own', () => {
    expect(paging(pager, { url: null, canonicalUrl: read })).toMatchObject({
      total: 3,
      links: [
        { number: 2, url: `${read}?page=2` },
        { number: 3, url: `${read}?page=3` },
      ],
    });
  });
});
