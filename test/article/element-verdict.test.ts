import { expect, test } from 'vitest';
import { elementVerdict } from '../../src/article/element-verdict.ts';
import { type DomElement, parseHtml, select } from '../../src/page/dom.ts';

const element = (html: string): DomElement => select(parseHtml(`<body>${html}</body>`), 'body > *')[0] as DomElement;

test.each([
  ['<div class="baca-juga-collections">', 'related-link'],
  ['<div id="bacajuga">', 'related-link'],
  ['<div class="lihatjg">', 'related-link'],
  ['<div class="widget_ads_middle">', 'advertisement'],
  ['<ul class="share-bar"></ul>', 'share'],
  ['<div class="social-media-links">', 'share'],
  ['<blockquote class="twitter-tweet"></blockquote>', 'embed'],
  ['<div class="photo-caption">', 'caption'],
  ['<div class="list-tags">', 'tags'],
  ['<div class="ai-summary-box">', 'other'],
  ['<p class="deck">', 'headline'],
  ['<figure></figure>', 'caption'],
  ['<aside></aside>', 'related-link'],
  ['<div style="display: none">', 'other'],
  ['<a rel="sponsored nofollow">Obat</a>', 'advertisement'],
])('%s is %s', (html, reason) => {
  expect(elementVerdict(element(html))?.reason).toBe(reason);
});

test.each([
  '<div class="detail__body-text itp_bodycontent">',
  '<div class="read__content">',
  '<p class="headline">',
  '<div class="shadow-box">',
  '<div class="stage">',
  '<div class="social-impact">',
  '<strong class="related">Ratna</strong>',
  '<a class="inner-link" href="/tag/menhub">Menhub</a>',
  '<p>Terkait hal ini, Ratna menolak.</p>',
])('%s stays', (html) => {
  expect(elementVerdict(element(html))).toBeNull();
});
