import { load } from 'cheerio/slim';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { describe, expect, test } from 'vitest';
import { publishers } from '../../src/article/publishers/index.ts';
import { type DomNode, isElement, parseHtml, select } from '../../src/page/dom.ts';
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
    expect(page.withTraits(hintOf('.detail a.penulis')?.traits ?? [])).toHaveLength(1);
    expect(hintOf('p:not(.sisip)')).toBeNull();
    expect(hintOf('p, [class~=isi]')).toBeNull();
    expect(hintOf('p, *')).toBeNull();
  });
});

type Shape = string | readonly [type: string, name: string, attribs: object, children: readonly Shape[]];

/** What a reader of the tree sees: every node with its neighbours as its parent has them. */
function shapeOf(node: DomNode): Shape {
  if (node.type === 'text' || node.type === 'comment') return `${node.type}: ${node.data}`;
  if (!('children' in node)) return node.type;
  for (const [i, child] of node.children.entries()) {
    expect(child.parent).toBe(node);
    expect(child.prev).toBe(node.children[i - 1] ?? null);
    expect(child.next).toBe(node.children[i + 1] ?? null);
  }
  const own = isElement(node) ? ([node.name, { ...node.attribs }] as const) : (['', {}] as const);
  return [node.type, ...own, node.children.map(shapeOf)];
}

test.each([
  [
    'a page',
    '<!doctype html><html lang=id><head><title>KPU</title><style>p{}</style></head><body><p>Satu<p>Dua</body>',
  ],
  ['attributes of a second html and body', '<html lang=id><body class=a><p>x<html dir=ltr lang=en><body id=b class=c>'],
  ['words and tags inside a table', '<table>Satu<b>dua</b><tr><td>tiga</td>empat</tr>lima</table>enam'],
  ['bold and links closed crosswise', '<p>a<b>b<i>c</b>d</i>e<a href=1>f<a href=2>g</a><p>h</b><div><b>i</p>j'],
  [
    'drawings and formulas',
    '<svg viewBox="0 0 1 1"><title>t</title><a xlink:href="#x">s</a></svg><math><mi>x<annotation-xml encoding="text/html"><p>y',
  ],
  [
    'templates, comments and scripts',
    '<template><p>t</template><!-- c --><script>a<b</script><noscript><p>n</noscript>',
  ],
  ['a key of every object as an attribute', '<p constructor=a __proto__=b hasOwnProperty=c>x</p>'],
])('%s is parsed as the library parses it', (_, html) => {
  const expected = parse(html, { treeAdapter: adapter, scriptingEnabled: true });
  expect(shapeOf(parseHtml(html).root)).toEqual(shapeOf(expected as unknown as DomNode));
});
