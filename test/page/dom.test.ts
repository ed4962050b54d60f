import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { publishers } from '../../src/article/publishers/index.ts';
import { parseHtml, select } from '../../src/page/dom.ts';
import { hintOf } from '../../src/page/selector-hint.ts';

const page =
  parseHtml(`<head><meta content="a" name="x"><link rel=canonical href="/"><script type="application/ld+json">{}</script></head>
<body class="home"><h1 id="judul">KPU Damai</h1><div class="detail isi"><p class="sisip baca-juga">Baca juga <a href="/2" class="nama penulis">Ratna</a></p>
<p data-halaman="2">Gudang dibuka.</p><ul><li>Satu<li>Dua</ul></div><div class="detail-tanggal"><span itemprop="author">Ratna</span></div>
<template><p class="baca-juga">Lain</p></template></body>`);

const SELECTORS = [
  'p',
  'h1 ~ *, h2 ~ *',
  '.detail > .baca-juga, #judul',
  'p#tidak, h1#judul',
  '[class*=tanggal], [class^=detail]',
  '[class~=isi], [class$=juga]',
  'link[rel="canonical"][href], meta[content]',
  'script[type="application/ld+json"]',
  '[itemprop=author], [data-halaman]',
  '[data-halaman="2"], a.penulis.nama',
  'li:first-child, p:not(.sisip)',
  'DIV.detail, Li',
  '*',
  '.tidak-ada',
];

describe('selectors', () => {
  test.each([...SELECTORS, ...publishers.flatMap(({ versions }) => versions.map(({ body }) => body))])(
    '%s finds with its hint what it finds without',
    (selector) => {
      const found = load(page.root as never)(selector).toArray();
      expect(select(page, selector)).toEqual(found);
    },
  );

  test.each(SELECTORS)('%s finds inside an element what lies inside it', (selector) => {
    const within = select(page, '.detail')[0];
    const query = load(page.root as never);
    expect(select(page, selector, within)).toEqual(
      query(within as never)
        .find(selector)
        .toArray(),
    );
  });

  test('a hint leaves most elements out, and is not given for what it cannot read', () => {
    const hint = hintOf('.detail a.penulis');
    expect(page.elements.filter((element) => hint?.fits(element))).toHaveLength(1);
    expect(hintOf('p:not(.sisip)')).toBeNull();
    expect(hintOf('p, [class~=isi]')).toBeNull();
    expect(hintOf('p, *')).toBeNull();
  });
});
