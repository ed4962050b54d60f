import { describe, expect, test } from 'vitest';
import { findArticle } from '../../src/article/find-article.ts';
import { type JoinedArticle, joinPages } from '../../src/article/join-pages.ts';
import { readTextArticle } from '../../src/article/read-text-article.ts';
import { readPage } from '../../src/page/read-page.ts';

const read = 'https://kabar.example/read/7/kpu-damai-tunda-rapat-pleno';

interface Given {
  readonly url?: string;
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly after?: string;
}

function join(...pages: readonly Given[]): JoinedArticle {
  return joinPages(
    pages.map(({ url = read, title = 'KPU Damai Tunda Rapat Pleno', paragraphs, after = '' }) => {
      const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
      const html = `<html><body><h1>${title}</h1><article>${body}${after}</article></body></html>`;
      const page = readPage(new TextEncoder().encode(html), { contentType: 'text/html', url });
      if (!page.ok || page.value.kind !== 'html') throw new Error('no page');
      return findArticle(page.value, { publisherRules: true });
    }),
  );
}

const lead =
  'DAMAI, KABARDAMAI.ID – Ketua KPU Kota Damai Ratna Dewi menunda rapat pleno hingga Jumat karena dua kecamatan belum menyerahkan berita acara.';
const second =
  'Ratna mengatakan, penundaan itu sudah disetujui saksi semua pasangan calon dalam rapat tertutup pada Kamis malam.';
const third = '“Kami menunggu berita acara dari Kampung Baru dan Rawa Asri,” kata Ratna di kantornya.';
const last = 'Bawaslu Kota Damai meminta KPU menjelaskan penundaan itu kepada warga sebelum rapat dimulai.';
const pager = '<div class="paging"><a href="?page=1">1</a><a href="?page=2">2</a></div>';

describe('pages of one article', () => {
  test('are laid out in the order of their numbers, whatever order they came in', () => {
    const first = { url: read, paragraphs: [lead, second], after: pager };
    const next = { url: `${read}?page=2`, paragraphs: [third, last], after: pager };
    const { article, warnings } = join(next, first);
    expect(article.text).toBe([lead, second, third, last].join('\n\n'));
    expect(article.paragraphs.map(({ page }) => page)).toEqual([1, 1, 2, 2]);
    expect(article).toMatchObject({ pagesTotal: 2, pagesMissing: [], pageNumbers: [2, 1] });
    expect(warnings).toEqual([]);
  });

  test('say dateline, standfirst and first paragraphs once', () => {
    const first = { paragraphs: [lead, second] };
    const next = { url: `${read}?page=2`, paragraphs: [lead, second, `DAMAI, KABARDAMAI.ID – ${last}`] };
    const { article } = join(first, next);
    expect(article.text).toBe([lead, second, last].join('\n\n'));
    expect(article.removed.map(({ rule }) => rule)).toEqual(['page-repeat', 'page-repeat', 'repeated-dateline']);
  });

  test('a short answer may come twice', () => {
    const { article } = join(
      { paragraphs: [lead, '“Belum ada,” tuturnya.', second] },
      { url: `${read}?page=2`, paragraphs: [third, '“Belum ada,” tuturnya.', last] },
    );
    expect(article.text.match(/Belum ada/gu)).toHaveLength(2);
  });

  test('a quote that runs over the page break is whole again', () => {
    const { article } = join(
      { paragraphs: [lead, second, '“Kami menunggu berita acara dari Kampung Baru'], after: pager },
      { url: `${read}?page=2`, paragraphs: ['dan Rawa Asri,” kata Ratna di kantornya.', last], after: pager },
    );
    expect(article.text).toContain(third);
    expect(article.rejoins).toHaveLength(1);
  });

  test('missing pages are named, and where they are', () => {
    const after = '<div class="paging"><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=3">3</a></div>';
    const { article } = join(
      { paragraphs: [lead, second], after },
      { url: `${read}?page=3`, paragraphs: [last], after },
    );
    expect(article).toMatchObject({
      pagesTotal: 3,
      pagesMissing: [2],
      elsewhere: { pages: [{ number: 2, url: `${read}?page=2` }] },
    });
  });

  test('a page with another headline is left out, and said so', () => {
    const { article, warnings } = join(
      { paragraphs: [lead, second] },
      { url: `${read}?page=2`, title: 'Harga Cabai di Pasar Rawa Asri Naik', paragraphs: [third, last] },
    );
    expect(article.text).toBe([lead, second].join('\n\n'));
    expect(warnings.map(({ code }) => code)).toEqual(['page-of-another-article']);
  });

  test('a page number in the headline makes no other article', () => {
    const { article, warnings } = join(
      { paragraphs: [lead, second] },
      { url: `${read}?page=2`, title: 'KPU Damai Tunda Rapat Pleno - Halaman 2', paragraphs: [third, last] },
    );
    expect(article.text).toContain(last);
    expect(warnings).toEqual([]);
  });

  test('a server that gives page 1 for every number adds nothing', () => {
    const { article, warnings } = join(
      { paragraphs: [lead, second], after: pager },
      { url: `${read}?page=2`, paragraphs: [lead, second], after: pager },
    );
    expect(article.text).toBe([lead, second].join('\n\n'));
    expect(article.pagesMissing).toEqual([2]);
    expect(warnings.map(({ code }) => code)).toEqual(['page-repeated']);
  });

  test('texts are joined in the order they were given', () => {
    const pages = [`${lead}\n\n${second}`, `${third}\n\n${last}`];
    const { article } = joinPages(pages.map(readTextArticle));
    expect(article.text).toBe([lead, second, third, last].join('\n\n'));
    expect(article).toMatchObject({ pagesTotal: 2, pagesMissing: [], pageNumbers: [1, 2] });
  });
});
