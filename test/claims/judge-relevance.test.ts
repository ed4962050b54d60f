import { describe, expect, test } from 'vitest';
import { auditOf } from './audit-of.ts';

const election = (text: string, title: string | null = null): boolean => auditOf(text, { title }).relevance.election;

describe('judgeRelevance', () => {
  test.each([
    'KPU Kota Damai menetapkan jadwal rapat.',
    'Warga Sukamaju antre sejak pagi. Mereka menunggu pencoblosan dimulai.',
    'Hujan turun di Kota Damai. Jalan tergenang. Warga tetap datang. Mereka membawa surat suara. Petugas TPS menunggu.',
  ])('election: %s', (text) => {
    expect(election(text)).toBe(true);
  });

  test('an election word in the headline is enough', () => {
    expect(election('Rapat itu berlangsung sampai malam.', 'Rapat Persiapan Pilkada Kota Damai')).toBe(true);
  });

  test.each([
    'Tim sepak bola Kota Damai menang 2-1 di kandang sendiri.',
    'KPU Bea Cukai Tanjung Harapan menyita dua peti rokok.',
    'Warga membuang sampah di TPS liar. Petugas menutup TPS sampah itu pada Senin.',
    'Perusahaan itu menggelar rapat umum pemegang saham di Kota Damai.',
    'Pilpres Amerika Serikat digelar November. Biden dan Trump berdebat di Washington. Pemungutan suara awal sudah dimulai.',
    'Hujan turun di Kota Damai. Jalan tergenang. Warga ingat pemilu lalu.',
  ])('no election here: %s', (text) => {
    expect(election(text)).toBe(false);
  });

  test('evidence is words of the text', () => {
    const { article, relevance } = auditOf('KPU Kota Damai menetapkan jadwal pilkada.');
    expect(relevance.evidence.map(({ text }) => text)).toEqual(['KPU', 'pilkada']);
    for (const { text, start, end } of relevance.evidence) expect(article.text.slice(start, end)).toBe(text);
  });
});
