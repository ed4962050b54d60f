import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { readText } from '../helpers/read-text.ts';

const paragraphs = [
  'DAMAI, KABARDAMAI.ID – Ketua KPU Kota Damai Ratna Dewi menunda rapat pleno rekapitulasi suara hingga Jumat (8/3/2024).',
  '“Kami masih menunggu dua kecamatan yang belum menyerahkan berita acara, dan kami tidak mau terburu-buru,” kata Ratna di kantornya, Kamis.',
  '“Belum ada,” tuturnya ketika ditanya soal keberatan saksi.',
  'Bawaslu Kota Damai meminta warga menunggu. Anggota Bawaslu Bima Putra menilai penundaan itu sah sepanjang alasannya diumumkan.',
  '"Kalau alasannya jelas. Warga pasti menerima, asal panitia di kecamatan mau terbuka soal angka yang mereka pegang sekarang," ujar Bima.',
  'Lalu, bagaimana nasib hasil dari Kampung Baru?',
  'Menurut dia, hasil dari desa itu tetap berlaku. Ia berharap semua saksi menandatangani berita acara pada hari yang sama.',
];

/** Lines of the kinds that pages put between paragraphs. */
const lines = [
  'Baca juga: Jalan Desa Rusak, Truk Pengangkut Surat Suara Memutar Arah',
  'BACA JUGA\nPetani Cabai Merugi, Ini Langkah Pemkot Damai',
  'Wajib Dibaca: Lima Fakta Menarik Pasar Apung Damai',
  'Berita Rekomendasi\nKapal Karam di Selat Damai, Dua Hilang\nIni Daftar Libur Nasional Tahun Depan',
  'Joko: Jangan Takut Melapor!',
  'Benarkah Harga Beras Turun? Ini Kata Dinas Perdagangan',
  'Wali Kota Damai Sebut "Game Over" bagi Tambang Ilegal',
  'Sinta Larasati Menangis: Saya Difitnah',
  'Tonton juga:\nVideo: Detik-detik Jembatan Ambruk',
  'Simak Video "Detik-detik Atap Gudang Roboh"',
  'Suasana rapat di kantor kecamatan.\nPhoto :\n• Dok. Panitia',
  'Warga antre di TPS 3 Kampung Baru, Rabu (14/2/2024). Foto: Dok. KPU Damai',
  'Petugas menyusun kotak suara di gudang KPU. (Foto: Sinta/Kabar Damai)',
  'Ketua KPU Damai Ratna Dewi TEMPO/Bima Putra',
  'Penulis: Sinta Larasati',
  'Bagikan: Facebook Twitter WhatsApp',
  '#Pemilu2024 #KotaDamai',
  'Halaman 1 2 3',
  '« 1 2 3 »',
  'ADVERTISEMENT\nSCROLL TO CONTINUE WITH CONTENT',
  'Iklan - Gulir untuk melanjutkan',
  'Gabung channel Telegram kami',
  'Jadilah yang pertama tahu! Aktifkan notifikasi Kabar Damai',
  '[Gambas:Video 20detik]',
  'Terpopuler\n1. Gempa Guncang Damai\n2. Harga Emas Naik\n3. Libur Panjang Dimulai',
  'Copyright © 2024 Kabar Damai',
  'Memuat...',
];

function read(text: string): Article {
  const found = readText(text);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value;
}

const noise = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 3 });
/** Where a paragraph is broken: null nowhere, else a share of its length. */
const breaks = fc.tuple(
  ...paragraphs.map(() => fc.option(fc.double({ min: 0.2, max: 0.8, noNaN: true }), { freq: 2 })),
);
const gaps = fc.array(fc.option(noise), { minLength: paragraphs.length, maxLength: paragraphs.length });

/** The first space after a share of the first quote of a paragraph; null when the paragraph has no quote long enough. */
function breakAt(paragraph: string, share: number): number | null {
  const quote = /["“][^"“”]{60,}["”]/u.exec(paragraph);
  if (quote === null) return null;
  const at = paragraph.indexOf(' ', quote.index + Math.floor(quote[0].length * share));
  return at > 0 && at < quote.index + quote[0].length - 12 && !/[.,]$/u.test(paragraph.slice(0, at)) ? at : null;
}

test('noise between and inside the paragraphs changes neither text nor paragraphs', () => {
  const clean = read(paragraphs.join('\n\n'));
  expect(clean.text).toBe(paragraphs.join('\n\n'));
  fc.assert(
    fc.property(gaps, breaks, noise, (between, shares, inside) => {
      const noisy = paragraphs.flatMap((paragraph, i) => {
        const share = shares[i] ?? null;
        const at = share === null ? null : breakAt(paragraph, share);
        const parts = at === null ? [paragraph] : [paragraph.slice(0, at), ...inside, paragraph.slice(at + 1)];
        return [...parts, ...(i < paragraphs.length - 1 ? (between[i] ?? []) : [])];
      });
      const article = read(noisy.join('\n\n'));
      expect(article.text).toBe(clean.text);
      expect(article.paragraphs).toEqual(clean.paragraphs);
    }),
    { numRuns: 150 },
  );
});

test('what is kept and what is removed are together what was pasted, word for word', () => {
  const words = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
  const line = fc.oneof(
    fc.constantFrom(...paragraphs, ...lines),
    fc
      .array(fc.constantFrom('Ratna', 'kami', '"', '“', '”', 'rapat.', 'Baca juga:', 'sah,', '1.', ':'), {
        minLength: 1,
      })
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (pasted) => {
      const text = pasted.join('\n');
      const found = readText(text);
      if (!found.ok) return;
      const { title, removed, text: kept, paragraphs: spans } = found.value;
      expect(words([title ?? '', kept, ...removed.map((item) => item.text)].join(' '))).toEqual(words(text));
      for (const [index, span] of spans.entries()) {
        expect(span.start).toBe(index === 0 ? 0 : (spans[index - 1]?.end ?? 0) + 2);
        expect(kept.slice(span.start, span.end).trim()).not.toBe('');
      }
      for (const item of removed) {
        const [before, after] = item.betweenParagraphs;
        expect(before === null || after === null || after === before || after === before + 1).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('straight and curly marks, CRLF and no-break spaces give the same paragraphs', () => {
  const straight = (text: string): string => text.replace(/[“”]/gu, '"');
  fc.assert(
    fc.property(gaps, (between) => {
      const pasted = paragraphs.flatMap((paragraph, i) => [paragraph, ...(between[i] ?? [])]).join('\n\n');
      const expected = read(pasted);
      expect(straight(read(straight(pasted)).text)).toBe(straight(expected.text));
      expect(read(pasted.replaceAll('\n', '\r\n').replaceAll(' ', '\u00A0')).text).toBe(expected.text);
      expect(read(pasted.replaceAll('\n\n', '\n')).text).toBe(expected.text);
    }),
    { numRuns: 60 },
  );
});

test('no input crashes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(typeof readText(text).ok).toBe('boolean');
    }),
  );
});
