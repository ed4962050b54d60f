import { describe, expect, test } from 'vitest';
import { noteFindings } from '../../src/findings/note-findings.ts';
import { auditHtml, type Report } from '../../src/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { auditOf } from '../claims/audit-of.ts';

const STORY = [
  'KPU Kota Damai memindahkan 412 kotak suara ke gudang baru jelang pemungutan suara pilkada.',
  '“Gudang lama terlalu lembap untuk surat suara,” kata Ketua KPU Kota Damai Ratna Dewi.',
  'Pemindahan itu dijaga polisi dan disaksikan saksi semua pasangan calon sampai sore.',
  '“Kami mencatat setiap segel yang dibuka,” ujar Budi Santosa, saksi pasangan calon nomor dua.',
].map((paragraph) => `<p>${paragraph}</p>`);

const page = (head: string, body: readonly string[]): string =>
  `<!doctype html><html lang="id"><head>${head}</head><body><article>${body.join('\n')}</article></body></html>`;

const findingsOf = (report: Report): readonly Finding[] => (report.ok ? report.findings : []);
const find = (report: Report, id: string): Finding | undefined => findingsOf(report).find((one) => one.id === id);

describe('contradictory dates', () => {
  const dated = (published: string, line: string, url: string): Report =>
    auditHtml(
      page(
        `<title>Kotak Suara Kota Damai Dipindahkan ke Gudang Baru</title><script type="application/ld+json">${JSON.stringify(
          {
            '@type': 'NewsArticle',
            headline: 'Kotak Suara Kota Damai Dipindahkan ke Gudang Baru',
            datePublished: published,
          },
        )}</script>`,
        ['<h1>Kotak Suara Kota Damai Dipindahkan ke Gudang Baru</h1>', `<div class="date">${line}</div>`, ...STORY],
      ),
      { url },
    );

  test('of what readers see and the structured data', () => {
    const report = dated(
      '2024-11-20T09:00:00+07:00',
      'Rabu, 17 April 2019 10:00 WIB',
      'https://kabardamai.example/a-b',
    );
    const finding = find(report, 'dates-conflict');
    expect(finding?.severity).toBe('notice');
    expect(finding?.message).toContain('2019-04-17');
    expect(finding?.message).toContain('2024-11-20');
  });

  test('of the address and the rest', () => {
    const report = dated(
      '2024-11-20T09:00:00+07:00',
      'Rabu, 20 November 2024 09:00 WIB',
      'https://kabardamai.example/2019/04/17/kotak-suara',
    );
    expect(find(report, 'dates-conflict')?.message).toContain('2019-04-17');
  });

  test('a zone that was not written, and the minutes between saving and publishing, are none', () => {
    const report = dated('2024-11-19T23:30:00Z', 'Rabu, 20 November 2024 07:10 WIB', 'https://kabardamai.example/a-b');
    expect(find(report, 'dates-conflict')).toBeUndefined();
  });

  test.each(['9999-99-99', '0000-00-00T00:00:00Z', 'kemarin', '20241120T99:99', ''])(
    'a date that is none (%s) breaks nothing',
    (published) => {
      const report = dated(published, 'Rabu, 20 November 2024 09:00 WIB', 'https://kabardamai.example/a-b');
      expect(report.ok).toBe(true);
      expect(find(report, 'dates-conflict')).toBeUndefined();
    },
  );
});

test('headlines that the head of the page words otherwise', () => {
  const report = (other: string): Report =>
    auditHtml(
      page(`<title>${other} | Kabar Damai</title><meta property="og:site_name" content="Kabar Damai">`, [
        '<h1>KPU Kota Damai Pindahkan 412 Kotak Suara</h1>',
        ...STORY,
      ]),
      { url: 'https://kabardamai.example/a-b' },
    );
  expect(find(report('KPU Kota Damai Pindahkan 214 Kotak Suara'), 'headline-tag-mismatch')?.message).toContain('214');
  expect(find(report('KPU Kota Damai Tidak Pindahkan Kotak Suara'), 'headline-tag-mismatch')).toBeDefined();
  expect(find(report('KPU Kota Damai Pindahkan Kotak Suara'), 'headline-tag-mismatch')).toBeUndefined();
  expect(find(report('412 Kotak Suara di KPU Kota Damai Dipindah'), 'headline-tag-mismatch')).toBeUndefined();
});

test('a correction in the structured data is found, however it is nested', () => {
  const corrected = (correction: unknown): Report =>
    auditHtml(
      page(
        `<title>Kotak Suara Kota Damai Dipindahkan</title><script type="application/ld+json">${JSON.stringify({
          '@type': 'NewsArticle',
          headline: 'Kotak Suara Kota Damai Dipindahkan',
          datePublished: '2024-11-20T09:00:00+07:00',
          correction,
        })}</script>`,
        ['<h1>Kotak Suara Kota Damai Dipindahkan</h1>', ...STORY],
      ),
      { url: 'https://kabardamai.example/a-b' },
    );
  const comment = {
    '@type': 'CorrectionComment',
    text: 'Jumlah kotak semula tertulis 421.',
    datePublished: '2024-11-21',
  };
  expect(find(corrected(comment), 'correction-present')?.severity).toBe('info');
  expect(find(corrected([comment]), 'correction-untraceable')).toBeUndefined();
  expect(find(corrected('Salah tulis.'), 'correction-untraceable')?.severity).toBe('notice');
  for (const nothing of [null, '', {}, [], 7, { text: 7 }])
    expect(find(corrected(nothing), 'correction-present')).toBeUndefined();
});

test('a headline in another language is held against nothing', () => {
  const title = 'The Election Commission of the City Has Moved 999 Boxes: “We are not afraid of the witnesses”';
  const report = auditHtml(page(`<title>${title}</title>`, [`<h1>${title}</h1>`, ...STORY]), {
    url: 'https://kabardamai.example/a-b',
  });
  expect(report.ok && report.article.title).toBe(title);
  expect(findingsOf(report).filter(({ id }) => id.startsWith('headline-'))).toEqual([]);
  expect(report.ok && report.claims.length).toBeGreaterThan(0);
});

test('a page with captions only is refused or has nothing to warn of', () => {
  const captions = Array.from(
    { length: 12 },
    (_, i) =>
      `<figure><img src="/${i}.jpg" alt=""><figcaption>Warga memasukkan surat suara di TPS ${i + 1} Kota Damai. (Foto: Kabar Damai)</figcaption></figure>`,
  );
  const report = auditHtml(page('<title>Potret Pemungutan Suara di Kota Damai</title>', captions), {
    url: 'https://kabardamai.example/foto/a-b',
  });
  if (report.ok) {
    expect(report.claims).toEqual([]);
    const about = new Set(['date-missing', 'text-truncated', 'pages-missing']);
    expect(findingsOf(report).filter(({ severity, id }) => severity === 'warning' && !about.has(id))).toEqual([]);
  } else {
    expect(report.error.code).toBe('not-an-article');
    expect(report.error.hint).not.toBe('');
  }
});

describe('a transcript', () => {
  const turns = (count: number): readonly string[] => [
    'KPU Kota Damai menggelar debat pilkada.',
    ...Array.from({ length: count }, (_, i) =>
      i % 2 === 0
        ? `Ratna Dewi: Kotak nomor ${i} dibuka kemarin malam tanpa saksi.`
        : `Bima Putra: Panwascam Sukamaju melakukan kecurangan di TPS ${i} dan melanggar aturan.`,
    ),
  ];
  const found = (count: number) => {
    const input = auditOf(turns(count), { title: 'Ratna Dewi: Kotak Suara Dibuka Tanpa Saksi' });
    return { claims: input.claims.length, findings: noteFindings(input, 'id') };
  };

  test('of 500 turns has a claim a turn, and as many findings as one of 50', () => {
    const [short, long] = [found(50), found(500)];
    expect(long.claims).toBeGreaterThanOrEqual(500);
    expect(long.findings.map(({ id }) => id)).toEqual(short.findings.map(({ id }) => id));
    expect(long.findings.map(({ id }) => id)).toContain('accused-not-heard');
    for (const { evidence } of long.findings) expect(evidence.length).toBeLessThanOrEqual(10);
  });

  test('quotes without a source are one finding, however many', () => {
    const lines = Array.from(
      { length: 200 },
      (_, i) => `Antrean bergerak. “Kami datang sejak pukul lima, nomor ${i}.” Hujan turun.`,
    );
    const findings = noteFindings(auditOf(['KPU Kota Damai menggelar pilkada.', ...lines]), 'id');
    const [one, ...others] = findings.filter(({ id }) => id === 'quote-unattributed');
    expect(others).toEqual([]);
    expect(one?.message).toContain(String(one?.evidence.length));
  });
});
