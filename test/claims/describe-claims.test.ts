import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { cpuTimeOf } from '../helpers/cpu-time.ts';
import { auditOf } from './audit-of.ts';

const LEAD = 'KPU Kota Damai menggelar rapat jelang pilkada.';

/** The claims of one quote in an article about an election. */
const claimsIn = (quote: string): readonly Claim[] =>
  auditOf([LEAD, `“${quote}” kata Ratna Dewi, Ketua Bawaslu Kota Damai.`]).claims;
const claimIn = (quote: string): Claim => claimsIn(quote)[0] as Claim;

describe('types', () => {
  test.each([
    ['Kami menerima 37 laporan sejak masa tenang dimulai,', ['event', 'quantity']],
    ['Ketua PPS Sukamaju menyerahkan kotak suara itu tanpa segel,', ['event']],
    ['Kepala desa tidak boleh ikut menjadi pelaksana kampanye,', ['rule']],
    ['Pelanggaran tahun ini lebih banyak daripada pemilu sebelumnya,', ['comparison']],
    ['Antrean panjang itu terjadi karena daftar hadir tidak urut,', ['causal']],
    ['Jumlah sengketa akan melebihi pemilu lalu,', ['prediction']],
    ['Kami akan memeriksa lima saksi pada Senin,', ['commitment', 'quantity']],
    ['Pelaksanaan pemilu di sini luar biasa lancar,', ['opinion']],
    ['Warga jangan mudah percaya pada pesan berantai,', ['exhortation']],
    ['Siapa yang memberi perintah membuka kotak itu?', ['question']],
    ['Pemohon memiliki waktu tiga hari untuk memperbaiki berkas,', ['rule']],
    ['Kami menyewa gudang itu selama dua bulan,', ['quantity']],
    ['KPU harus memindah TPS itu karena banjir,', ['exhortation']],
    ['Saksi itu menolak hasil pleno,', ['position']],
    ['Tidak benar ada penambahan suara di kecamatan kami,', ['denial']],
    ['Panitia itu melakukan kecurangan,', ['accusation']],
    ['Terima kasih,', ['none', 'other']],
  ])('%s', (quote, expected) => {
    const { types } = claimIn(quote);
    expect(types.some((type) => expected.includes(type))).toBe(true);
    for (const type of expected.filter((name) => name !== 'none' && name !== 'other')) expect(types).toContain(type);
  });

  test.each([
    ['Kami datang naik motor,', 'comparison'],
    ['Akan tetapi, kotak itu sudah dibuka,', 'prediction'],
    ['Saya harus menginap di kantor kecamatan,', 'exhortation'],
    ['Mereka telah meminta bantuan aparat,', 'exhortation'],
    ['Empat nama itu sudah diumumkan,', 'quantity'],
    ['Kami membagikan formulir agar pemilu berjalan lancar,', 'opinion'],
    ['Ketua PPS membawa kotak yang paling berat,', 'comparison'],
    ['Warga menanyakan apa sebab antrean itu,', 'question'],
    ['Kotak itu dijaga baik oleh saksi maupun oleh petugas,', 'opinion'],
    ['Gudang itu kosong satu atau dua bulan,', 'quantity'],
    ['Gudang itu dibangun sepuluh tahun lalu,', 'quantity'],
    ['Akibat banjir, TPS itu harus dipindah,', 'exhortation'],
    ['Kami mencatat potensi gangguan itu,', 'opinion'],
  ])('look-alike: «%s» is no %s', (quote, type) => {
    expect(claimIn(quote).types).not.toContain(type);
  });

  test('what an indirect quote asks for is an exhortation and nothing else', () => {
    const { claims } = auditOf([LEAD, 'Ratna Dewi meminta warga menyiapkan dua lembar salinan agar lancar.']);
    expect(claims.map(({ types }) => types)).toEqual([['exhortation']]);
  });
});

describe('checkability', () => {
  test.each([
    ['Di Kabupaten Maju Jaya tercatat 214 pemilih ganda,', 'checkable'],
    ['Rapat pleno di Kecamatan Sukamaju dihentikan dua kali pada Kamis malam,', 'checkable'],
    ['Pasal 280 ayat (1) melarang kampanye di tempat ibadah,', 'checkable'],
    ['Kami tidak menerima iklan politik,', 'checkable'],
    ['Lalu mereka membawa pulang salinan itu pada malam hari,', 'needs-detail'],
    ['Paling tidak petugas di Kota Damai bisa melepas lelah,', 'needs-detail'],
    ['Akhirnya kami bisa mencoblos di Desa Sukamaju,', 'needs-detail'],
    ['Akhirnya kami mencoblos di Desa Sukamaju pada Kamis siang,', 'checkable'],
    ['Rencana di Kabupaten Maju Jaya itu masih sebagai bahan obrolan,', 'undetermined'],
    ['Panitia di Kabupaten Maju Jaya terkesan memperlambat laporan itu,', 'not-checkable'],
    ['Diharapkan dalam 3 bulan gudang logistik di Kota Damai sudah selesai,', 'not-checkable'],
    ['Kemarin saya dengar ada posko baru di Kabupaten Maju Jaya,', 'needs-detail'],
    ['Insya Allah, Senin depan kami memulai pendataan di Desa Sukamaju,', 'checkable-later'],
    ['Semoga 20 petugas di Kota Damai sudah sembuh,', 'not-checkable'],
    ['KPU Kota Damai membuka data itu karena 214 pemilih ganda sudah ditemukan,', 'checkable'],
    ['Gudang itu masih menyimpan kotak suara dari Kecamatan Sukamaju sejak Senin,', 'checkable'],
    ['Kabarnya kotak itu sudah dipindah,', 'needs-detail'],
    ['Mereka membawa pulang salinan itu,', 'needs-detail'],
    ['Bawaslu akan memeriksa lima saksi pada Senin,', 'checkable-later'],
    ['Kami akan berupaya lebih baik,', 'not-checkable'],
    ['Sangat disayangkan, penyelenggara lamban,', 'not-checkable'],
    ['Mari kita jaga suasana tetap tenang,', 'not-checkable'],
    ['Kapan salinan formulir dibagikan?', 'not-checkable'],
    ['Saya tidak bisa melihat kotak itu dengan jelas,', 'needs-detail'],
    ['Petugas di Kecamatan Sukamaju sering datang terlambat,', 'needs-detail'],
    ['Gedung sekolah di Sukamaju bisa runtuh,', 'needs-detail'],
    ['Saksi Sukamaju seorang guru,', 'undetermined'],
    ['Jangan-jangan kotak di Sukamaju sudah dibuka,', 'not-checkable'],
    ['Kalau kotak itu dibuka, kami melapor,', 'not-checkable'],
  ])('%s → %s', (quote, label) => {
    expect(claimIn(quote).checkability.label).toBe(label);
  });

  test('what hearsay lacks is its source', () => {
    expect(claimIn('Kabarnya kotak itu sudah dipindah malam hari,').checkability.missing).toContain('source');
  });

  test('every reason names its rule and its words', () => {
    for (const claim of claimsIn('Kami menerima 37 laporan sejak Senin. Warga harus tenang.')) {
      expect(claim.checkability.reasons.length).toBeGreaterThan(0);
      for (const { rule, text } of claim.checkability.reasons) {
        expect(rule).not.toBe('');
        expect(claim.text).toContain(text);
      }
    }
  });
});

describe('form', () => {
  test('one claim a sentence, word for word, with a stable id', () => {
    const input = auditOf([LEAD, '“Kami siap. Kotak suara sudah tiba di 12 kecamatan,” kata Ratna Dewi.']);
    expect(input.claims.map(({ text }) => text)).toEqual(['Kami siap.', 'Kotak suara sudah tiba di 12 kecamatan']);
    for (const { text, start, end, id } of input.claims) {
      expect(input.article.text.slice(start, end)).toBe(text);
      expect(id).toMatch(/^c[0-9a-f]{12}$/u);
    }
    expect(new Set(input.claims.map(({ id }) => id)).size).toBe(2);
    expect(auditOf([LEAD, '“Kami siap. Kotak suara sudah tiba di 12 kecamatan,” kata Ratna Dewi.']).claims).toEqual(
      input.claims,
    );
  });

  test('modality, polarity and references', () => {
    const claim = claimIn('Diduga ada sekitar 20 orang yang tidak terdaftar, sesuai Pasal 280 UU Pemilu,');
    expect(claim).toMatchObject({ modality: ['legal-hedge', 'approximate'], polarity: 'deny' });
    expect(claim.legalRefs.map(({ text }) => text)).toEqual(['Pasal 280', 'UU Pemilu']);
    expect(claim.quantities).toMatchObject([{ value: 20, unit: 'orang', approximate: true }]);
  });

  test('any text gives claims that are its own words', () => {
    const word = fc.constantFrom(
      'kami',
      'tidak',
      '37',
      'laporan',
      'akan',
      'KPU',
      '.',
      ',',
      '?',
      'karena',
      '“',
      '”',
      'kata Ratna',
      '(',
      '%',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const { article, claims } = auditOf(`“${words.join(' ')}” kata Ratna Dewi.`);
        for (const { text, start, end } of claims) expect(article.text.slice(start, end)).toBe(text);
      }),
    );
  });

  test('a transcript of 500 statements takes a moment', () => {
    const lines = Array.from(
      { length: 500 },
      (_, i) => `“Kami menerima ${i + 2} laporan politik uang sejak Senin,” kata Ratna Dewi.`,
    );
    const spent = cpuTimeOf(() => {
      expect(auditOf([LEAD, ...lines]).claims.length).toBeGreaterThanOrEqual(500);
    });
    expect(spent).toBeLessThan(10_000);
  });
});
