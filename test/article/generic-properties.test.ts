import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditHtml } from '../../src/index.ts';
import { address, colophon, menu, pageOf, paragraphsOf, story, title } from './layouts/story.ts';
import { teaserLists } from './layouts/teaser-lists.ts';

async function read(html: string): Promise<string> {
  const report = await auditHtml(html, { url: address });
  return report.ok ? report.article.text : `${report.error.code}: ${report.error.message}`;
}

const whole = story.join('\n\n');
const furniture = [
  ...Object.values(teaserLists),
  menu,
  colophon,
  '<div class="share-bar"><a href="#">Facebook</a> <a href="#">WhatsApp</a></div>',
  '<div class="tags"><a href="/tag/kpu">kpu</a> <a href="/tag/pleno">pleno</a></div>',
  '<div class="ads"><p>ADVERTISEMENT</p></div>',
  '<form><input name="surel"><button>Daftar</button></form>',
];
const pieces = fc.array(fc.constantFrom(...furniture), { maxLength: 6 });
const wrappers = fc.array(
  fc.constantFrom('<div>', '<section>', '<div class="x9k">', '<div class="container">', '<main>'),
  { maxLength: 5 },
);
const bodies = fc.constantFrom(paragraphsOf(story), paragraphsOf(story, 'div'), story.join('<br><br>'));

function wrap(html: string, tags: readonly string[]): string {
  return tags.reduce((inner, tag) => `${tag}${inner}</${/\w+/u.exec(tag)?.[0]}>`, html);
}

describe('what stands around the body changes nothing in it', () => {
  test('furniture in any order, doubled, above and below, wrapped in anything', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, pieces, wrappers, bodies, async (above, below, tags, body) => {
        const column = wrap(`<div><h1>${title}</h1><div>${body}</div></div>`, tags);
        expect(await read(pageOf(`${above.join('')}${column}${below.join('')}`))).toBe(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('a sidebar, once or many times', async () => {
    for (const list of Object.values(teaserLists)) {
      const once = await read(
        pageOf(`<div><h1>${title}</h1><div>${paragraphsOf(story)}</div></div><div>${list}</div>`),
      );
      const often = await read(
        pageOf(
          `<div>${list.repeat(4)}</div><div><h1>${title}</h1><div>${paragraphsOf(story)}</div></div><div>${list.repeat(4)}</div>`,
        ),
      );
      expect([once, often]).toEqual([whole, whole]);
    }
  });
});

describe('pages beyond measure stay within their time', () => {
  const body = `<h1>${title}</h1>${paragraphsOf(story)}`;
  const headline = (i: number): string => `<a href="/berita/${i}">Harga Cabai Rawit di Pasar Induk Naik ${i}</a>`;
  const many = (count: number, build: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => build(i)).join('');
  test.each<[string, string]>([
    ['100,000 short paragraphs below', `<div>${body}${'<p>a</p>'.repeat(100_000)}</div>`],
    ['100,000 short paragraphs above', `<div>${'<p>a</p>'.repeat(100_000)}${body}</div>`],
    ['100,000 children of one element', `<div>${body}</div><div>${'<i>a</i>'.repeat(100_000)}</div>`],
    [
      '40,000 teasers',
      `<div>${body}</div>${many(40_000, (i) => `<h3>${headline(i)}</h3><p>Pedagang menyebut pasokan tersendat karena hujan turun sepekan.</p>`)}`,
    ],
    [
      '40,000 links, 400 deep',
      `${'<div class="sidebar">'.repeat(400)}${many(40_000, (i) => `${headline(i)}<br>`)}${'</div>'.repeat(400)}<div>${body}</div>`,
    ],
    ['60,000 pictures', `<div>${body}</div>${'<div><img src="/a.jpg">Warga</div>'.repeat(60_000)}`],
    [
      '50,000 lines about the outlet, 300 deep',
      `<div>${body}</div>${'<div>'.repeat(300)}${'<p><a href="/t">Tentang Kami</a></p>'.repeat(50_000)}`,
    ],
  ])(
    '%s',
    async (_, html) => {
      const started = performance.now();
      expect(await read(pageOf(html))).toBe(whole);
      // two seconds on an idle machine
      expect(performance.now() - started).toBeLessThan(20_000);
    },
    60_000,
  );

  test.each<[string, string]>([
    ['NUL bytes', `<h1>${title}</h1><div>${paragraphsOf(story).replaceAll(' dan ', ' dan\u0000 ')}</div>`],
    ['a line of a million characters in lower case', `<div>${body}</div><p>${'kata '.repeat(200_000)}</p>`],
    ['120,000 lower-case lines', `<div>${'a<br>'.repeat(120_000)}</div>`],
    ['an attribute of a megabyte', `<div class="${'x '.repeat(500_000)}">${body}</div>`],
    ['a comment that never ends', `<div>${body}</div><!-- ${'x'.repeat(100_000)}`],
  ])(
    '%s: an article or a failure, never a crash',
    async (_, html) => {
      const report = await auditHtml(pageOf(html), { url: address });
      expect(report.ok || report.error.code !== 'internal').toBe(true);
    },
    60_000,
  );
});
