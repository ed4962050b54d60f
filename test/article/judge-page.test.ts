import { describe, expect, test } from 'vitest';
import { auditHtml } from '../../src/index.ts';
import { obstacleRules } from '../../src/lexicon/unreadable-pages.ts';
import { noArticles } from './layouts/obstacles.ts';
import { address, colophon, pageOf, paragraphsOf, story, title } from './layouts/story.ts';

test.each(Object.entries(noArticles))('%s is no article', async (_, { html, code, url }) => {
  const report = await auditHtml(html, { url: url ?? address });
  expect(report.ok ? report.article.text : report.error.code).toBe(code);
});

describe('words that tell of an obstacle', () => {
  test.each(obstacleRules.map((rule) => [rule.obstacle, rule] as const))('%s', (_, rule) => {
    expect(rule.example).toMatch(rule.pattern);
    expect(rule.lookAlike).not.toMatch(rule.pattern);
  });
});

describe('articles that look like an obstacle stay', () => {
  const banner = '<div class="b"><p>Situs ini menggunakan cookie. <button>Terima semua</button></p></div>';
  test.each<[string, string]>([
    ['a banner about cookies', pageOf(`<h1>${title}</h1><div>${paragraphsOf(story)}</div>${banner}${colophon}`)],
    [
      'a note for readers without scripts',
      pageOf(
        `<noscript>Aktifkan JavaScript untuk membuka situs ini.</noscript><h1>${title}</h1><div>${paragraphsOf(story)}</div>`,
      ),
    ],
    [
      'a headline with a number',
      pageOf(`<h1>404 TPS di Sukamaju Belum Terima Surat Suara</h1><div>${paragraphsOf(story)}</div>`).replace(
        `<title>${title}`,
        '<title>404 TPS di Sukamaju Belum Terima Surat Suara',
      ),
    ],
    [
      'a headline about something not found',
      pageOf(`<h1>Berita Acara Tidak Ditemukan di Kotak Suara</h1><div>${paragraphsOf(story)}</div>`).replace(
        `<title>${title}`,
        '<title>Berita Acara Tidak Ditemukan di Kotak Suara',
      ),
    ],
    [
      'an invitation to log in and comment',
      pageOf(
        `<h1>${title}</h1><div>${paragraphsOf(story)}</div><div><p>Silakan masuk untuk melihat komentar.</p></div>`,
      ),
    ],
  ])('%s', async (_, html) => {
    const report = await auditHtml(html, { url: address });
    expect(report.ok ? report.article.text : report.error.code).toBe(story.join('\n\n'));
  });

  test('a short article passes when the page calls it one', async () => {
    const short = story.slice(0, 1);
    const bare = pageOf(`<h1>${title}</h1><div>${paragraphsOf(short)}</div>`);
    const dated = pageOf(
      `<h1>${title}</h1><div>${paragraphsOf(short)}</div>`,
      '<meta property="article:published_time" content="2024-03-07T19:20:00+07:00">',
    );
    expect((await auditHtml(bare, { url: address })).ok).toBe(false);
    const report = await auditHtml(dated, { url: address });
    expect(report.ok && report.article.text).toBe(story[0]);
  });
});
