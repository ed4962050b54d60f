import { describe, expect, test } from 'vitest';
import { auditPages } from '../src/audit.ts';
import { auditWeb, type WebAuditOptions } from '../src/audit-web.ts';
import type { AuditReport, Report } from '../src/model/report.ts';
import { createWebReader } from '../src/source/http/web-reader.ts';
import { withServer } from './helpers/test-server.ts';

const path = '/read/7/gudang-logistik-damai-dibuka';
const title = 'Gudang Logistik Damai Dibuka';
const parts = [
  [
    'DAMAI, KABARDAMAI.ID – Ketua KPU Kota Damai Ratna Dewi membuka gudang logistik di Kampung Baru pada Kamis pagi, dua pekan sebelum hari pemungutan suara.',
    '“Kotak suara sudah kami hitung satu per satu,” kata Ratna kepada wartawan di gudang itu, didampingi lurah, camat dan dua orang saksi dari pasangan calon.',
  ],
  [
    'Anggota Bawaslu Kota Damai Bima Putra mengatakan, pihaknya ikut menghitung kotak suara di gudang itu sejak pagi.',
    '“Ada dua belas kotak yang penyok',
  ],
  [
    'dan sudah kami catat,” ujar Bima di tempat yang sama.',
    'Kotak yang penyok akan diganti paling lambat Senin, menurut berita acara yang ditandatangani kedua lembaga.',
  ],
];

function pageOf(numbers: readonly number[], total = parts.length): string {
  const body = numbers.flatMap((number) => parts[number - 1] ?? []).map((text) => `<p>${text}</p>`);
  const pager = Array.from({ length: total }, (_, index) => `<a href="${path}?page=${index + 1}">${index + 1}</a>`);
  const all = numbers.length === 1 ? `<a href="${path}?page=all">Show All</a>` : '';
  return `<html><body><h1>${title}</h1><article>${body.join('')}</article><div class="paging">Halaman: ${pager.join('')}${all}</div></body></html>`;
}

interface Answer {
  readonly status?: number;
  readonly body?: string;
}

/** Audits page 1 of a site that answers for `page` as told; gives the report and what was asked for. */
async function audit(
  answer: (page: string) => Answer,
  options: WebAuditOptions = {},
  start = '',
): Promise<{ report: Report; asked: readonly string[]; times: readonly number[] }> {
  const asked: string[] = [];
  const times: number[] = [];
  const report = await withServer(
    (request, response) => {
      const page = new URL(request.url ?? '/', 'http://localhost').searchParams.get('page') ?? '1';
      asked.push(page);
      times.push(performance.now());
      const { status = 200, body = '' } = answer(page);
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    },
    async (base) => {
      const web = createWebReader({ allowPrivate: true, delay: 0.1, robots: false, wait: async () => undefined });
      try {
        return (await auditWeb(`${base}${path}${start}`, { read: web.read, audit: auditPages }, options)).report;
      } finally {
        await web.close();
      }
    },
  );
  return { report, asked, times };
}

const numbered = (page: string): Answer => (page === 'all' ? { status: 404 } : { body: pageOf([Number(page)]) });

const whole = parts.flat().join('\n\n').replace('penyok\n\ndan', 'penyok dan');

function good(report: Report): AuditReport {
  if (!report.ok) throw new Error(report.error.message);
  return report;
}

describe('the pages of an article', () => {
  test('are read as one where the site offers that', async () => {
    const { report, asked } = await audit((page) => ({
      body: page === 'all' ? pageOf([1, 2, 3]) : pageOf([Number(page)]),
    }));
    expect(asked).toEqual(['1', 'all']);
    expect(good(report).article.text).toBe(whole);
    expect(good(report).source).toMatchObject({ pagesTotal: 3, pagesMissing: [] });
    expect(good(report).source.finalUrl).toMatch(/page=all$/u);
    expect(good(report).source.url).toMatch(/dibuka$/u);
  });

  test('are read one by one where it does not, and a quote over the break is one', async () => {
    const { report, asked } = await audit(numbered);
    expect(asked).toEqual(['1', 'all', '2', '3']);
    const { article, quotes, source, speakers } = good(report);
    expect(article.text).toBe(whole);
    expect(source.pages.map(({ number, url }) => [number, url?.replace(/^.*\?/u, '?')])).toEqual([
      [1, expect.stringMatching(/dibuka$/u)],
      [2, '?page=2'],
      [3, '?page=3'],
    ]);
    const broken = quotes.find(({ text }) => text.includes('penyok'));
    expect(broken?.text).toBe('Ada dua belas kotak yang penyok dan sudah kami catat');
    expect(speakers.find(({ id }) => id === broken?.speaker)?.name).toBe('Bima Putra');
    expect(broken?.anchor.textFragment).toBe(null);
    expect(quotes[0]?.anchor.textFragment).toMatch(/dibuka#:~:text=/u);
  });

  test('a page that says to hold all and holds one is not believed', async () => {
    const { report, asked } = await audit((page) => ({ body: pageOf([page === 'all' ? 1 : Number(page)]) }));
    expect(asked).toEqual(['1', 'all', '2', '3']);
    expect(good(report).article.text).toBe(whole);
  });

  test('page 2 leads back to page 1', async () => {
    const { report } = await audit(numbered, {}, '?page=2');
    expect(good(report).article.text).toBe(whole);
    expect(good(report).source.pages.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('the requests to one host keep their distance', async () => {
    const { times } = await audit(numbered);
    const gaps = times.slice(1).map((time, index) => time - (times[index] as number));
    expect(gaps).toHaveLength(3);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(95);
  });
});

describe('pages that could not be had', () => {
  const ids = (report: Report): readonly string[] => good(report).findings.map(({ id }) => id);
  const codes = (report: Report): readonly string[] => good(report).warnings.map(({ code }) => code);

  test('one that is not there: the others are still read, and the report says which is missing', async () => {
    const { report, asked } = await audit((page) => (page === '2' ? { status: 404 } : numbered(page)));
    expect(asked).toEqual(['1', 'all', '2', '3']);
    expect(good(report).source.pagesMissing).toEqual([2]);
    expect(ids(report)).toContain('pages-missing');
    expect(codes(report)).toContain('page-not-read');
  });

  test.each([429, 403, 503])('status %i: the server is left alone', async (status) => {
    const { report, asked } = await audit((page) => (page === '1' ? numbered(page) : { status }));
    expect([...new Set(asked)]).toEqual(['1', 'all']);
    expect(good(report).source.pagesMissing).toEqual([2, 3]);
    expect(codes(report)).toContain('page-not-read');
  });

  test('never more than --max-pages', async () => {
    const { report, asked } = await audit(numbered, { maxPages: 2 });
    expect(asked).toEqual(['1', 'all', '2']);
    expect(good(report).source.pagesMissing).toEqual([3]);
    expect((await audit(numbered, { maxPages: 1 })).asked).toEqual(['1']);
  });

  test('a page that holds no text is named and left out', async () => {
    const { report } = await audit((page) => (page === '3' ? { body: '%PDF-1.7 \u0000' } : numbered(page)));
    expect(good(report).source.pagesMissing).toEqual([3]);
    expect(codes(report)).toContain('page-not-read');
    expect(good(report).source.pages.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('a pager without end stops at the cap', async () => {
    const { asked } = await audit(
      (page) =>
        page === 'all'
          ? { status: 404 }
          : {
              body: `<html><head><link rel="next" href="${path}?page=${Number(page) + 1}"></head><body><h1>${title}</h1><article><p>${parts[0]?.[0]} Bagian ${page}.</p><p>${parts[1]?.[0]} Kotak nomor ${page}.</p></article></body></html>`,
            },
      { maxPages: 4 },
    );
    expect(asked).toEqual(['1', '2', '3', '4']);
  });
});
