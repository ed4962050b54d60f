import { describe, expect, test } from 'vitest';
import { jsonLd, meta, type PageShape, pageMeta } from '../helpers/page-meta.ts';

const line = (text: string): string => `<div class="tanggal">${text}</div>`;

describe('when an article was published', () => {
  test.each<[string, PageShape, string | null]>([
    ['JSON-LD', { head: jsonLd({ datePublished: '2024-02-14T10:00:05+07:00' }) }, '2024-02-14T10:00:05+07:00'],
    ['a number in JSON-LD', { head: jsonLd({ datePublished: 1707879605 }) }, '2024-02-14T10:00:05+07:00'],
    [
      'a visible line of any class',
      { byline: '<div class="x1">Rabu, 14 Feb 2024 10:00 WITA</div>' },
      '2024-02-14T10:00+08:00',
    ],
    [
      'a line with the author in it',
      { byline: '<p>Ratna Dewi • 14 Februari 2024 | 10.00 WIB</p>' },
      '2024-02-14T10:00+07:00',
    ],
    [
      'a time element',
      { byline: '<time datetime="2024-02-14T03:00:00Z">2 jam lalu</time>' },
      '2024-02-14T10:00:00+07:00',
    ],
    [
      'UTC that is told as UTC',
      { head: meta('article:published_time', '2024-02-14T03:00:00+00:00'), byline: line('14 Februari 2024 10:00 WIB') },
      '2024-02-14T10:00:00+07:00',
    ],
    [
      'local time that is stamped as UTC',
      { head: meta('article:published_time', '2024-02-14T10:00:00Z'), byline: line('14 Februari 2024 10:00 WIB') },
      '2024-02-14T10:00:00+07:00',
    ],
    [
      'local time that is stamped with a western zone',
      { head: meta('article:published_time', '2024-02-14T10:00:00-07:00') },
      '2024-02-14T10:00:00+07:00',
    ],
    [
      'a western zone that is right',
      { head: meta('article:published_time', '2024-02-13T20:00:00-07:00'), byline: line('14 Februari 2024 10:00 WIB') },
      '2024-02-14T10:00:00+07:00',
    ],
    [
      'WIB stamped on a time that readers see in WITA',
      {
        head: meta('article:published_time', '2024-02-14T10:00:00+07:00'),
        byline: line('14 Februari 2024 10:00 WITA'),
      },
      '2024-02-14T10:00:00+08:00',
    ],
    [
      'WIB for a moment that readers see in WITA',
      {
        head: meta('article:published_time', '2024-02-14T09:00:00+07:00'),
        byline: line('14 Februari 2024 10:00 WITA'),
      },
      '2024-02-14T09:00:00+07:00',
    ],
    [
      'a day that two places give against one',
      {
        head: `${jsonLd({ datePublished: '2024-02-17T08:00:00+07:00' })}${meta('article:published_time', '2024-02-14T10:00:00+07:00')}`,
        byline: line('14 Februari 2024 10:00 WIB'),
      },
      '2024-02-14T10:00:00+07:00',
    ],
    [
      'a stamp of the template',
      {
        head: '<meta itemprop="datePublished" content="2014-07-13T20:07:27">',
        byline: line('14 Februari 2024 10:00 WIB'),
        url: 'https://kabardamai.id/read/2024/02/14/7/kpu',
      },
      '2024-02-14T10:00+07:00',
    ],
    [
      'a stamp that moves with every change',
      {
        head: jsonLd({ datePublished: '2024-02-17T08:00:00+07:00', dateModified: '2024-02-17T08:00:00+07:00' }),
        byline: line('14 Februari 2024 10:00 WIB'),
      },
      '2024-02-14T10:00+07:00',
    ],
    [
      'a change beside it',
      { byline: line('14 Februari 2024 10:00 WIB, Diperbarui 15 Februari 2024 08:00 WIB') },
      '2024-02-14T10:00+07:00',
    ],
    [
      'seconds that another place knows',
      {
        head: `${jsonLd({ datePublished: '2024-02-14 10:00' })}${meta('article:published_time', '2024-02-14T10:00:09+07:00')}`,
      },
      '2024-02-14T10:00:09+07:00',
    ],
    ['the address alone', { url: 'https://kabardamai.id/read/2024/02/14/7/kpu-tunda-rapat' }, '2024-02-14'],
    ['only a change', { byline: line('Diperbarui 15 Februari 2024 08:00 WIB') }, null],
    ['a distance from today', { byline: line('2 jam yang lalu') }, null],
    ['a date without its year', { byline: line('Rabu, 14 Februari 10:00 WIB') }, null],
    [
      'the day of reading in the head of the site',
      { before: '<div class="topbar"><span class="date">Senin, 3 Juni 2024</span></div>' },
      null,
    ],
    [
      'dates of other articles',
      { after: '<div class="related"><span class="date">3 Juni 2024 10:00 WIB</span></div>' },
      null,
    ],
    [
      'a date in a standfirst',
      {
        byline:
          '<p>Rapat pleno di kantor KPU Kota Damai digelar lagi oleh panitia kecamatan pada Jumat, 16 Februari 2024.</p>',
      },
      null,
    ],
    [
      'JSON-LD that is no JSON',
      {
        head: '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ratna: "Kami Siap"", "datePublished": "2024-02-14T10:00:00+07:00"}</script>',
      },
      '2024-02-14T10:00:00+07:00',
    ],
    [
      'JSON-LD with a comma too many',
      {
        head: '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-02-14T10:00:00+07:00",}</script>',
      },
      '2024-02-14T10:00:00+07:00',
    ],
    [
      'the article among several that is this page',
      {
        head: `${jsonLd({ url: 'https://kabardamai.id/lain', datePublished: '2020-01-01' })}${jsonLd({ url: 'https://kabardamai.id/kpu', datePublished: '2024-02-14' })}<link rel="canonical" href="https://kabardamai.id/kpu">`,
      },
      '2024-02-14',
    ],
  ])('%s', (_, shape, expected) => {
    expect(pageMeta(shape).publishedAt).toBe(expected);
  });
});

test.each<[string, PageShape, string | null]>([
  [
    'JSON-LD',
    { head: jsonLd({ datePublished: '2024-02-14T10:00:00+07:00', dateModified: '2024-02-15T08:00:00+07:00' }) },
    '2024-02-15T08:00:00+07:00',
  ],
  [
    'a visible line',
    { byline: line('14 Februari 2024 10:00 WIB Diperbarui: 15 Februari 2024 08:00 WIB') },
    '2024-02-15T08:00+07:00',
  ],
  [
    'the moment of publication in another zone',
    { head: jsonLd({ datePublished: '2024-02-14T10:00:00+07:00', dateModified: '2024-02-14T03:00:00Z' }) },
    null,
  ],
])('a change by %s', (_, shape, expected) => {
  expect(pageMeta(shape).modifiedAt).toBe(expected);
});

describe('dates that disagree', () => {
  test('both are told, and the one that is used', () => {
    const shape = {
      head: jsonLd({ datePublished: '2024-02-14T10:00:00+07:00' }),
      byline: line('17 Februari 2024 08:00 WIB'),
    };
    expect(pageMeta(shape).warnings).toEqual([
      {
        code: 'date-conflict',
        message:
          'The dates of publication differ: JSON-LD 2024-02-14T10:00:00+07:00, visible line 2024-02-17T08:00+07:00; used: 2024-02-14T10:00:00+07:00.',
      },
    ]);
  });

  test('a zone that was corrected is told', () => {
    expect(pageMeta({ head: meta('article:published_time', '2024-02-14T10:00:00-07:00') }).warnings).toEqual([
      {
        code: 'date-zone',
        message: 'The page stamps its time 2024-02-14T10:00:00-07:00; read as 2024-02-14T10:00:00+07:00.',
      },
    ]);
  });

  test.each([
    ['some minutes between save and publication', line('14 Februari 2024 10:12 WIB')],
    ['a day without its time', line('14 Februari 2024')],
    ['the same moment in another zone', line('14 Februari 2024 11:00 WITA')],
  ])('%s is no conflict', (_, byline) => {
    expect(pageMeta({ head: jsonLd({ datePublished: '2024-02-14T10:00:00+07:00' }), byline }).warnings).toEqual([]);
  });

  test('the address is left to the finding about dates', () => {
    const shape = {
      head: jsonLd({ datePublished: '2024-02-14T10:00:00+07:00' }),
      url: 'https://kabardamai.id/2019/04/17/kpu-tunda-rapat',
    };
    expect(pageMeta(shape)).toMatchObject({ publishedAt: '2024-02-14T10:00:00+07:00', warnings: [] });
  });
});
