import { describe, expect, test } from 'vitest';
import { auditHtml } from '../../src/index.ts';
import { foreignLayouts } from './layouts/foreign.ts';
import { genres } from './layouts/genres.ts';
import { layouts } from './layouts/layouts.ts';
import { address, colophon, english, menu, pageOf, paragraphsOf, story, title } from './layouts/story.ts';
import { teaserLists } from './layouts/teaser-lists.ts';

async function read(html: string, url: string = address): Promise<string> {
  const report = await auditHtml(html, { url });
  return report.ok ? report.article.text : `${report.error.code}: ${report.error.message}`;
}

const whole = story.join('\n\n');

describe('one article, many layouts', () => {
  test.each(Object.entries(layouts))('%s', async (_, html) => {
    expect(await read(html)).toBe(whole);
  });
});

describe('the same in English', () => {
  test.each(Object.entries(foreignLayouts))('%s', async (_, html) => {
    expect(await read(html, 'https://news.example/world/sukamaju-delay')).toBe(english.join('\n\n'));
  });
});

describe('other kinds of pages', () => {
  test.each(Object.entries(genres))('%s', async (_, { html, body }) => {
    expect(await read(html)).toBe(body.join('\n\n'));
  });
});

describe('lists of other news', () => {
  const body = `<div class="isi">${paragraphsOf(story)}</div>`;
  test.each(Object.entries(teaserLists))('%s, below the article, in its container, beside it', async (_, list) => {
    expect(await read(pageOf(`${menu}<h1>${title}</h1>${body}${list}${colophon}`)), 'below').toBe(whole);
    expect(
      await read(pageOf(`${menu}<div><h1>${title}</h1>${paragraphsOf(story)}${list}</div>${colophon}`)),
      'inside',
    ).toBe(whole);
    expect(await read(pageOf(`${menu}${list}<h1>${title}</h1>${body}${colophon}`)), 'above').toBe(whole);
    expect(
      await read(
        pageOf(`${menu}<h1>${title}</h1><table><tr><td>${list}</td><td>${body}</td><td>${list}</td></tr></table>`),
      ),
      'beside',
    ).toBe(whole);
  });

  test.each(Object.entries(teaserLists))('%s alone are no article', async (_, list) => {
    expect(
      await read(
        pageOf(`${menu}<h1>Indeks Berita</h1>${list}${list.replaceAll('/kabar-', '/warta-')}${colophon}`),
        'https://kabarsukamaju.example/indeks',
      ),
    ).toMatch(/^not-an-article/u);
  });
});
