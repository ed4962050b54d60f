import { describe, expect, test } from 'vitest';
import { quotesOf } from '../helpers/quotes-of.ts';

const said = (...paragraphs: readonly string[]): readonly (readonly [string, string | null])[] =>
  quotesOf(...paragraphs).map(({ text, speaker }) => [text, speaker]);

describe('turns with labels', () => {
  test('of an interview: only the answers are quotes', () => {
    expect(
      said(
        'Ketua KPU Kota Damai Ratna Dewi menerima Kabar Damai di kantornya, Senin (5/2/2024).',
        'Tanya: Kapan surat suara tiba?',
        'Ratna: Besok pagi. Kapalnya sudah sandar.',
        'Wartawan: Bagaimana dengan tinta?',
        'Ratna: Tintanya menyusul lusa.',
      ),
    ).toEqual([
      ['Besok pagi. Kapalnya sudah sandar.', 'Ratna Dewi'],
      ['Tintanya menyusul lusa.', 'Ratna Dewi'],
    ]);
  });

  test('of a debate: everybody but the moderator', () => {
    expect(
      said(
        'Moderator: Apa rencana Anda untuk nelayan?',
        'Ratna Dewi: Kami akan membangun tiga pelabuhan kecil.',
        'Bima Putra: Janji itu pernah diucapkan lima tahun lalu.',
        'Ratna Dewi: Dulu belum ada jalan.',
        'Bima Putra: Jalannya sudah ada sejak 2019.',
      ).map(([, speaker]) => speaker),
    ).toEqual(['Ratna Dewi', 'Bima Putra', 'Ratna Dewi', 'Bima Putra']);
  });

  test('without names, by the guest whom the lead names', () => {
    expect(
      said(
        'Berikut petikan wawancara dengan Ketua KPU Kota Damai Ratna Dewi.',
        'T: Kapan surat suara tiba?',
        'J: Besok pagi.',
        'T: Bagaimana dengan tinta?',
        'J: Tintanya menyusul lusa.',
      ),
    ).toEqual([
      ['Besok pagi.', 'Ratna Dewi'],
      ['Tintanya menyusul lusa.', 'Ratna Dewi'],
    ]);
  });
});

describe('questions in paragraphs of their own', () => {
  const lead = 'Berikut petikan wawancara dengan Ketua KPU Kota Damai Ratna Dewi:';
  test('the answers are the guest’s, the paragraph after the last one is the reporter’s again', () => {
    const quotes = quotesOf(
      lead,
      'Kapan surat suara tiba?',
      'Besok pagi.',
      'Kapalnya sudah sandar sejak semalam.',
      'Bagaimana dengan tinta?',
      'Tintanya menyusul lusa.',
      'Pemungutan suara digelar pekan depan di 412 TPS.',
    );
    expect(quotes.map(({ text }) => text)).toEqual([
      'Besok pagi.',
      'Kapalnya sudah sandar sejak semalam.',
      'Tintanya menyusul lusa.',
    ]);
    expect(quotes.every(({ speaker, confidence }) => speaker === 'Ratna Dewi' && confidence === 'medium')).toBe(true);
  });

  test('no interview, no turns', () => {
    expect(said('Kapan surat suara tiba?', 'Besok pagi.', 'Bagaimana dengan tinta?', 'Tintanya menyusul.')).toEqual([]);
    expect(said(lead, 'Kapan surat suara tiba?', 'Kapal itu sandar semalam.')).toEqual([]);
  });
});

describe('labels that are no turns', () => {
  test.each([
    [['Catatan: surat suara disortir ulang.', 'Jumlah: 1.200 lembar.', 'Sumber: KPU Damai.']],
    [['Waktu: Senin pagi.', 'Tempat: Gudang logistik.', 'Acara: Pelipatan surat suara.']],
    [['Ratna Dewi: Jangan Percaya Kabar Bohong.', 'Rapat itu digelar Senin.']],
  ])('%j', (paragraphs) => {
    expect(said(...paragraphs)).toEqual([]);
  });
});
