import { describe, expect, test } from 'vitest';
import { jsonLd, meta, type PageShape, pageMeta, pageParts, paragraphs } from '../helpers/page-meta.ts';

const TITLE = 'KPU Kota Damai Tunda Rapat Pleno Rekapitulasi';

describe('title', () => {
  test.each<[string, PageShape, string]>([
    [
      'the outlet behind it',
      { title: 'x', head: `${meta('og:title', `${TITLE} - Kabar Damai`)}${meta('og:site_name', 'Kabar Damai')}` },
      TITLE,
    ],
    ['an outlet that only the address names', { title: 'x', head: meta('og:title', `${TITLE} | KabarDamai`) }, TITLE],
    [
      'an outlet that JSON-LD leaves out',
      { title: 'x', head: `<title>${TITLE} – Suluh Kota</title>${jsonLd({ headline: TITLE })}` },
      TITLE,
    ],
    ['page 2', { title: `${TITLE} - Halaman 2` }, TITLE],
    [
      'all pages and the outlet',
      { title: 'x', head: `<title>${TITLE} Halaman all - Kabar Damai</title>${meta('og:site_name', 'Kabar Damai')}` },
      TITLE,
    ],
    [
      'page 2 of 3 and a section',
      { title: 'x', head: `<title>${TITLE} - Page 2 of 3 - Pemilu - kabardamai.id</title>` },
      TITLE,
    ],
    [
      'a dash of its own',
      {
        title: 'Rapat Pleno Molor - Ratna Dewi Minta Maaf',
        head: meta('og:title', 'Rapat Pleno Molor - Ratna Dewi Minta Maaf'),
      },
      'Rapat Pleno Molor - Ratna Dewi Minta Maaf',
    ],
    [
      'a number of its own',
      { title: 'Warga Damai Isi Formulir Model C Halaman Depan' },
      'Warga Damai Isi Formulir Model C Halaman Depan',
    ],
    [
      'the headline that the address agrees with',
      {
        before: '<h1>Selamat Datang di Kabar Damai</h1>',
        url: 'https://kabardamai.id/pemilu/7-kpu-kota-damai-tunda-rapat-pleno',
      },
      TITLE,
    ],
  ])('%s', (_, shape, expected) => {
    expect(pageMeta(shape).title).toBe(expected);
  });

  test('a dash of its own before the outlet', () => {
    const title = 'Rapat Pleno Molor - Ratna Dewi Minta Maaf';
    const head = `${meta('og:title', `${title} - Kabar Damai`)}${meta('og:site_name', 'Kabar Damai')}`;
    expect(pageMeta({ title: 'x', head }).title).toBe(title);
  });

  test('titles that differ are told', () => {
    const told = pageMeta({
      head: `${meta('og:title', TITLE)}${jsonLd({ headline: 'Warga Menunggu Hasil Sampai Malam' })}`,
    });
    expect(told.title).toBe(TITLE);
    expect(told.warnings).toEqual([
      {
        code: 'title-conflict',
        message: `The titles differ: JSON-LD «Warga Menunggu Hasil Sampai Malam»; used: «${TITLE}».`,
      },
    ]);
  });
});

describe('publisher of an outlet without rules', () => {
  test.each<[string, PageShape, string | null]>([
    ['JSON-LD', { head: jsonLd({ publisher: { name: 'Kabar Damai' } }) }, 'Kabar Damai'],
    [
      'an id in JSON-LD',
      {
        head: `<script type="application/ld+json">{"@graph": [{"@type": "Article", "headline": "x", "publisher": {"@id": "#o"}}, {"@type": "Organization", "@id": "#o", "name": "Suluh Kota"}]}</script>`,
      },
      'Suluh Kota',
    ],
    [
      'the name before the domain',
      { head: `${jsonLd({ publisher: { name: 'kabardamai.id' } })}${meta('og:site_name', 'Kabar Damai')}` },
      'Kabar Damai',
    ],
    ['what stands behind the title', { head: `<title>${TITLE} - Suluh Kota</title>` }, 'Suluh Kota'],
    ['an address as its name', { head: meta('og:site_name', 'https://kabardamai.id/') }, 'kabardamai.id'],
    ['nothing', {}, null],
  ])('%s', (_, shape, expected) => {
    expect(pageMeta(shape).publisher).toBe(expected);
  });
});

describe('canonical address', () => {
  const link = (href: string): string => `<link rel="canonical" href="${href}">`;
  test.each<[string, string, string | null, string | null]>([
    [
      'as declared',
      'https://kabardamai.id/kpu-tunda',
      'https://kabardamai.id/kpu-tunda?page=2',
      'https://kabardamai.id/kpu-tunda',
    ],
    ['relative', '/kpu-tunda', 'https://kabardamai.id/amp/kpu-tunda', 'https://kabardamai.id/kpu-tunda'],
    [
      'without a scheme',
      '//kabardamai.id/kpu-tunda',
      'http://m.kabardamai.id/kpu-tunda',
      'http://kabardamai.id/kpu-tunda',
    ],
    [
      'on another host of the site',
      'https://www.kabar.co.id/kpu',
      'https://damai.kabar.co.id/kpu',
      'https://www.kabar.co.id/kpu',
    ],
    ['with a fragment', 'https://kabardamai.id/kpu#page2', 'https://kabardamai.id/kpu', 'https://kabardamai.id/kpu'],
    [
      'of a page from a cache',
      'https://kabardamai.id/kpu',
      'https://kabardamai-id.cdn.ampproject.org/c/s/kabardamai.id/amp/kpu',
      'https://kabardamai.id/kpu',
    ],
    ['of a saved page', 'https://kabardamai.id/kpu', null, 'https://kabardamai.id/kpu'],
    ['relative, of a saved page', '/kpu', null, null],
    ['no address of the web', 'javascript:void(0)', 'https://kabardamai.id/kpu', null],
  ])('%s', (_, href, url, expected) => {
    expect(pageMeta({ head: link(href), url })).toMatchObject({ canonicalUrl: expected, warnings: [] });
  });

  test.each([
    ['another site', 'https://suluhkota.id/kpu', 'the page came from kabardamai.id'],
    ['a neighbour under the same suffix', 'https://suluhkota.co.id/kpu', 'the page came from kabardamai.id'],
    ['the home page', 'https://kabardamai.id/', 'that is a home page'],
  ])('%s is refused, and that is told', (_, href, why) => {
    const { canonicalUrl, warnings } = pageMeta({ head: link(href), url: 'https://kabardamai.id/kpu' });
    expect(canonicalUrl).toBeNull();
    expect(warnings).toEqual([
      { code: 'canonical-rejected', message: `The page calls ${href} its canonical address, but ${why}; not used.` },
    ]);
  });
});

describe('kind', () => {
  const at = (path: string): PageShape => ({ url: `https://kabardamai.id${path}` });
  test.each<[string, PageShape, string]>([
    ['a section of opinions', at('/opini/7/menjaga-suara'), 'opinion'],
    ['a word of an address that is no section', at('/berita/video-viral-di-tps-opini-warga-terbelah'), 'news'],
    ['a longer segment', at('/fotografi/7/lomba'), 'news'],
    ['a host of videos', { url: 'https://video.kabardamai.id/watch/7' }, 'video'],
    ['fact checks', at('/cek-fakta/7/benarkah'), 'fact-check'],
    ['live', at('/live-report/7/penghitungan'), 'live'],
    ['photos', at('/foto/7/antrean'), 'photo'],
    ['advertorials', at('/adv/7/promo'), 'advertorial'],
    ['press releases', at('/siaran-pers/7/kpu'), 'press-release'],
    ['a section in meta tags', { head: meta('article:section', 'Kolom') }, 'opinion'],
    ['a section that only begins so', { head: meta('article:section', 'Opini Publik Survei') }, 'news'],
    ['a type in JSON-LD', { head: jsonLd({ '@type': ['NewsArticle', 'LiveBlogPosting'] }) }, 'live'],
    [
      'a video beside an article',
      {
        head: `<script type="application/ld+json">{"@type": "VideoObject", "name": "Antrean"}</script>${jsonLd({ headline: TITLE })}`,
      },
      'news',
    ],
    [
      'a video alone',
      { head: '<script type="application/ld+json">{"@type": "VideoObject", "name": "Antrean"}</script>' },
      'video',
    ],
    ['the type of Open Graph', { head: meta('og:type', 'video.other') }, 'video'],
    ['a label before the title', { title: 'Opini: Menjaga Suara Warga Kota Damai' }, 'opinion'],
    ['a label in brackets', { title: '[HOAKS] Surat Suara Damai Dicetak di Luar Negeri' }, 'fact-check'],
    ['a digest', { title: '[POPULER PEMILU] Rapat Pleno Ditunda | Warga Menunggu' }, 'news'],
    ['a name before a colon', { title: 'Ratna Dewi: Kami Tidak Mau Terburu-buru' }, 'news'],
    ['a title that begins with the word', { title: 'Video Antrean di TPS 5 Kampung Baru Beredar Luas' }, 'news'],
    ['the mark of advertisers at the end', { tail: '<p>(ADV)</p>' }, 'advertorial'],
    ['initials at the end', { tail: '<p>(sla/bim)</p>' }, 'news'],
  ])('%s', (_, shape, expected) => {
    expect(pageMeta(shape).kind).toBe(expected);
  });
});

describe('subtitle', () => {
  const deck = 'Panitia masih menunggu berita acara dari dua kecamatan.';
  test.each<[string, PageShape, string | null]>([
    ['a second headline', { byline: `<h2 class="subtitle">${deck}</h2>` }, deck],
    ['a line of a template', { byline: `<div class="read__subtitle">${deck}</div>` }, deck],
    ['JSON-LD', { head: jsonLd({ alternativeHeadline: deck }) }, deck],
    ['a description', { head: meta('og:description', deck) }, null],
    [
      'a teaser that is cut off',
      { byline: '<h2 class="subtitle">Panitia masih menunggu berita acara dari dua...</h2>' },
      null,
    ],
    ['the title again', { head: jsonLd({ alternativeHeadline: TITLE }) }, null],
    ['the first paragraph again', { byline: `<div class="subtitle">${paragraphs[0]}</div>` }, null],
    ['a kicker', { byline: '<div class="subtitle">Pemilu Damai</div>' }, null],
    ['a date', { byline: '<div class="subtitle">Rabu, 14 Februari 2024 10:00 WIB</div>' }, null],
    ['a box of links', { after: `<div class="related"><div class="subtitle">${deck}</div></div>` }, null],
  ])('%s', (_, shape, expected) => {
    expect(pageMeta(shape).subtitle).toBe(expected);
  });
});

test.each<[string, PageShape, string | null]>([
  [
    'the first that says something',
    { head: `${meta('article:section', 'News')}${meta('article:section2', 'Pemilu')}` },
    'Pemilu',
  ],
  ['JSON-LD', { head: jsonLd({ articleSection: ['Nasional', 'Pemilu'] }) }, 'Nasional'],
  [
    'what templates leave behind',
    { head: `${meta('article:section', 'Article')}<meta itemprop="articleSection" content="https://kabardamai.id/">` },
    null,
  ],
])('section: %s', (_, shape, expected) => {
  expect(pageMeta(shape).section).toBe(expected);
});

test.each<[string, PageShape, boolean]>([
  ['JSON-LD that says so', { head: jsonLd({ isAccessibleForFree: 'False' }) }, true],
  ['a locked tier', { head: meta('article:content_tier', 'locked') }, true],
  ['a metered tier', { head: meta('article:content_tier', 'metered') }, false],
  ['free in JSON-LD', { head: jsonLd({ isAccessibleForFree: true }) }, false],
])('a paywall by %s', (_, shape, expected) => {
  expect(pageMeta(shape).truncated).toBe(expected);
});

test.each([
  'Artikel ini khusus pelanggan Kabar Damai.',
  'Konten Premium',
  'Langganan untuk membaca selengkapnya',
  'Lanjutkan membaca dengan berlangganan',
  'Anda telah mencapai batas artikel gratis bulan ini.',
  'Silakan berlangganan untuk melanjutkan membaca.',
])('a wall: %s', (line) => {
  const { blocks } = pageParts({ tail: `<p>${line}</p>` });
  expect(blocks.at(-1)).toMatchObject({ text: line, removed: { reason: 'paywall' } });
});

test.each([
  'Artikel khusus pelanggan itu dibaca Ratna, kata dia.',
  'Warga Damai berlangganan untuk membaca koran itu.',
  'Konten premium di kanal itu diperiksa Bawaslu Kota Damai.',
  'Anda telah mencapai batas kesabaran kami, kata Ratna Dewi.',
  'Masuk untuk membaca pengumuman itu dilarang sejak pagi, kata Ratna.',
])('no wall: %s', (line) => {
  const { blocks } = pageParts({ tail: `<p>${line}</p>` });
  expect(blocks.at(-1)).toMatchObject({ text: line, removed: null });
});
