import { describe, expect, test } from 'vitest';
import { auditHtml } from '../../src/index.ts';
import type { AuditReport } from '../../src/model/report.ts';
import { compareReports } from '../../src/verify/compare-report.ts';

const paragraphs = [
  'DAMAI, KABARDAMAI.ID – Ketua KPU Kota Damai Ratna Dewi membuka gudang logistik di Kampung Baru, Kamis (7/3/2024) pagi, disaksikan polisi dan dua saksi.',
  '“Kami sudah menghitung 412 kotak suara,” kata Ratna kepada wartawan di gudang itu.',
  'Anggota Bawaslu Kota Damai Bima Putra mengatakan, dua belas kotak penyok di sisi kiri.',
  '“Semua dicatat dalam berita acara,” ujarnya.',
];

function audit(body: readonly string[], title = 'Gudang Logistik Damai Dibuka'): AuditReport {
  const html = `<html><body><h1>${title}</h1><article>${body.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  const report = auditHtml(html, { url: 'https://kabar.example/pemilu/gudang-logistik-damai-dibuka' });
  if (!report.ok) throw new Error(report.error.message);
  return report;
}

const before = audit(paragraphs);
const states = (now: AuditReport): readonly string[] => compareReports(before, now).quotes.map(({ state }) => state);
const edit = (from: string, to: string): readonly string[] => paragraphs.map((text) => text.replace(from, to));

describe('a quote is', () => {
  test('unchanged on the same page', () => {
    expect(compareReports(before, before)).toMatchObject({ page: 'same', edited: [], failure: null });
    expect(states(before)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  test('unchanged when only words around it were edited, or the spaces in it', () => {
    expect(states(audit(edit('kepada wartawan di gudang itu', 'kepada pers')))).toEqual(Array(3).fill('unchanged'));
    expect(states(audit(edit('412 kotak suara', '412&nbsp; kotak\n suara')))).toEqual(Array(3).fill('unchanged'));
  });

  test('changed by a single word, and the words say how', () => {
    const verdict = compareReports(before, audit(edit('412 kotak', '214 kotak'))).quotes[0];
    expect(verdict).toMatchObject({ state: 'changed', now: 'Kami sudah menghitung 214 kotak suara' });
    expect(verdict?.diff.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '412' },
      { kind: 'added', text: '214' },
    ]);
  });

  test('moved when it stands among other words', () => {
    const [lead = '', quote = '', ...rest] = paragraphs;
    const moved = audit([lead, ...rest, `Di akhir kunjungan: ${quote.replace(' kata Ratna', ' tutur Ratna')}`]);
    expect(states(moved)).toEqual(['moved', 'unchanged', 'unchanged']);
  });

  test('gone when nothing like it is left', () => {
    expect(states(audit(paragraphs.slice(0, 3)))).toEqual(['unchanged', 'unchanged', 'gone']);
  });
});

describe('a page is', () => {
  test('edited: headline, date, text, each by its name', () => {
    expect(compareReports(before, audit(paragraphs, 'Gudang Logistik Dibuka Lagi'))).toMatchObject({
      page: 'edited',
      edited: ['title'],
    });
    expect(compareReports(before, audit(edit('penyok', 'rusak')))).toMatchObject({ page: 'edited', edited: ['text'] });
  });

  test('removed, with all its quotes, or unread, which says nothing of them', () => {
    const failing = (status: number) => ({
      schemaVersion: before.schemaVersion,
      tool: before.tool,
      ok: false as const,
      source: before.source,
      error: { code: 'http-status' as const, message: 'x', hint: 'y', status },
    });
    const removed = compareReports(before, failing(410));
    expect([removed.page, removed.quotes.map(({ state }) => state)]).toEqual(['removed', ['gone', 'gone', 'gone']]);
    expect(compareReports(before, failing(503))).toMatchObject({ page: 'unread', quotes: [] });
  });
});
