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

/** Votes and acronyms of other subjects. */
const outOfScope: Readonly<Record<string, readonly string[]>> = {
  'fans who choose a player': [
    'Suporter Persada Damai memilih pemain terbaik musim ini lewat pemungutan suara di stadion.',
    '“Saya memberi suara untuk penjaga gawang,” kata Budi Santosa, suporter.',
    'Penghitungan suara selesai malam itu. “Suara terbanyak diraih Rangga,” ujar ketua panitia Ratna Dewi.',
  ],
  'a football association': [
    'Kongres Asosiasi Sepak Bola Kota Damai memilih ketua umum baru.',
    'Calon ketua umum Budi Santosa unggul 41 suara dalam pemungutan suara putaran kedua.',
    '“Tidak ada kecurangan,” kata Ratna Dewi, ketua panitia pemilihan.',
  ],
  shareholders: [
    'PT Damai Sentosa menggelar rapat umum pemegang saham di Kota Damai.',
    '“Pemegang saham memberikan suara untuk direksi baru,” kata Ratna Dewi, sekretaris perusahaan.',
    'Pemungutan suara berlangsung elektronik. Hak suara dihitung menurut jumlah saham.',
  ],
  'shareholders, in one vote': [
    'Pemungutan suara pemegang saham PT Damai Sentosa menyetujui dividen Rp 40 per saham.',
    '“Hasil pemungutan suara sah menurut anggaran dasar,” kata Ratna Dewi.',
  ],
  Malaysia: [
    'Pemilu Malaysia digelar November di tengah banjir.',
    '“Pemilih di Kuala Lumpur antre sejak pagi,” kata Rahman, petugas pemilihan di Kuala Lumpur.',
    'Hasil pemungutan suara di Malaysia diumumkan malam itu.',
  ],
  'the Philippines': [
    'Warga Filipina memberikan suara dalam pemilihan presiden, Senin.',
    '“Kami ingin perubahan,” kata Maria, pemilih di Manila.',
    'Penghitungan suara di Manila berlangsung cepat. Politik uang menjadi isu di Filipina.',
  ],
  Japan: [
    'Partai berkuasa di Jepang kehilangan mayoritas setelah pemilu.',
    '“Pemilih kecewa,” kata Tanaka, pengamat di Tokyo.',
  ],
  'a talent show': [
    'Grand final ajang menyanyi Suara Emas ditentukan oleh pemungutan suara penonton.',
    '“Vote terbanyak dari Kota Damai,” kata Ratna Dewi, juri.',
    'Suara penonton dihitung sampai pukul sepuluh malam. “Suara Budi serak,” ujar juri lain.',
  ],
  pupils: [
    'Siswa SMA Damai memilih ketua OSIS lewat pemungutan suara elektronik.',
    '“Kampanye calon berlangsung tiga hari,” kata Ratna Dewi, guru pembina OSIS.',
  ],
  'the customs office KPU': [
    'KPU Bea Cukai Tanjung Harapan menyita dua peti rokok.',
    '“Barang itu tanpa pita cukai,” kata Ratna Dewi, kepala kantor.',
  ],
  'a waste site': [
    'Warga menutup TPS liar di tepi sungai.',
    '“TPS itu bau,” kata Budi. TPS sampah baru dibangun tahun depan.',
  ],
  'a recycling TPS': [
    'Pengelola TPS 3R Sukamaju mengolah dua ton sampah sehari.',
    '“Kapasitas TPS kami terbatas,” kata Budi Santosa.',
  ],
  'the United Nations': [
    'Sidang Majelis Umum PBB menyetujui resolusi lewat pemungutan suara.',
    '“Sebanyak 120 negara mendukung,” kata utusan Ratna Dewi.',
  ],
  'the land tax PBB': [
    'Warga Kota Damai membayar PBB lewat aplikasi.',
    '“PBB naik dua persen,” kata kepala dinas Ratna Dewi.',
  ],
  'the DPK of a bank': ['DPK Bank Damai tumbuh 8 persen.', '“DPK ditopang deposito,” kata direktur Ratna Dewi.'],
  'the airline Garuda': [
    'Garuda menambah penerbangan ke Kota Damai.',
    '“Kursi bertambah dua ratus,” kata Ratna Dewi, manajer Garuda.',
  ],
  'the stadium Gelora': [
    'Konser itu digelar di Gelora Bung Karno.',
    '“Suara panggung terdengar sampai jalan raya,” kata Budi.',
  ],
  'the US congress': [
    'DPR Amerika Serikat memakzulkan presiden lewat pemungutan suara.',
    '“Suara kami bulat,” kata seorang anggota Kongres AS di Washington.',
  ],
  'a film festival': [
    'Film Damai menang setelah pemungutan suara juri festival.',
    '“Suara juri terbagi,” kata Ratna Dewi.',
  ],
  'a village head': [
    'Warga Sukamaju memilih kepala desa, Minggu.',
    '“Pemungutan suara berlangsung sampai siang,” kata Budi Santosa, ketua panitia pilkades.',
  ],
};

describe('out of scope: no relevance and no topics', () => {
  test.each(Object.entries(outOfScope))('%s', (_, text) => {
    const { relevance, claims } = auditOf(text);
    expect(relevance).toEqual({ election: false, evidence: [] });
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.flatMap(({ topics }) => topics)).toEqual([]);
  });

  test.each([
    [
      'an election here, held abroad',
      [
        'KPU membuka pemungutan suara bagi WNI di Malaysia.',
        '“Surat suara pos di Kuala Lumpur belum kembali,” kata Ratna Dewi, anggota KPU.',
      ],
    ],
    [
      'an election told by ballots alone',
      ['Petugas menghitung sisa surat suara di balai desa.', '“Surat suara itu utuh,” kata Ratna Dewi.'],
    ],
    ['a repeated poll', ['Pemungutan suara ulang digelar di tiga desa.', '“Saksi hadir,” kata Ratna Dewi.']],
    ['a poll in the rain', ['Pemungutan suara di Sukamaju mundur.', '“TPS itu tergenang,” kata Ratna Dewi.']],
  ])('but in scope: %s', (_, text) => {
    expect(auditOf(text).relevance.election).toBe(true);
  });
});
