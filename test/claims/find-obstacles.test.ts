import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { auditOf } from './audit-of.ts';

const LEAD = 'KPU Kota Damai menggelar rapat jelang pilkada.';

const directly = (quote: string): Claim =>
  auditOf([LEAD, `“${quote},” kata Ratna Dewi, Ketua Bawaslu Kota Damai.`]).claims[0] as Claim;

const indirectly = (clause: string): Claim => auditOf([LEAD, `Ratna Dewi mengatakan, ${clause}.`]).claims[0] as Claim;

/** Each kind with a sentence that shows it and two that only look like it. */
const KINDS: readonly (readonly [kind: string, shows: string, alikes: readonly [string, string]])[] = [
  [
    'an unnamed many',
    'Beberapa saksi di Kecamatan Sukamaju menolak hasil itu',
    [
      'Beberapa saksi di Kecamatan Sukamaju menolak hasil itu pada Kamis malam',
      'Dua saksi di Kecamatan Sukamaju menolak hasil itu',
    ],
  ],
  [
    'the existence of a quality',
    'Di Kabupaten Maju Jaya terdapat risiko yang layak dicatat',
    ['Di Kabupaten Maju Jaya terdapat gudang yang tidak disegel', 'Di Kabupaten Maju Jaya ada petugas yang dipecat'],
  ],
  [
    'a wish',
    'Kami tidak ingin ada korban di Desa Sukamaju',
    ['Kami tidak menerima surat suara di Desa Sukamaju', 'Kami menemukan surat suara rusak di Desa Sukamaju'],
  ],
  [
    'a possibility',
    'Petugas di Desa Sukamaju masih bisa membuka gudang itu',
    [
      'Petugas di Desa Sukamaju masih menjaga gudang itu',
      'Warga bisa membuktikan bahwa petugas di Desa Sukamaju telah membuka gudang itu',
    ],
  ],
  [
    'a definition',
    'Coklit adalah pencocokan data yang dilakukan petugas di Kota Damai sejak Senin',
    [
      'Jumlah TPS di Kota Damai adalah 412 TPS',
      'Petugas menyerahkan kotak yang merupakan barang bukti itu ke Polres Damai pada Senin',
    ],
  ],
  [
    'a duty',
    'Sudah menjadi kewajiban KPU Kota Damai menjaga kotak itu',
    ['KPU Kota Damai sudah menjaga kotak itu', 'Ketua PPS Sukamaju sudah menjadi tersangka'],
  ],
  [
    'a view',
    'Kami memandang KPU Kota Damai telah membuka ruang dialog',
    ['KPU Kota Damai telah membuka gudang itu', 'Kami melihat petugas KPU Kota Damai membuka gudang itu pada Senin'],
  ],
  [
    'an explanation',
    'Artinya, KPU Kota Damai membuka ruang untuk semua saksi',
    [
      'Kemarin, KPU Kota Damai membuka gudang untuk semua saksi',
      'Misalnya, KPU Kota Damai membuka gudang itu pada Senin',
    ],
  ],
  [
    'a supposition',
    'Katakanlah KPU Kota Damai membuka 12 gudang pada Senin',
    ['Setelah KPU Kota Damai membuka 12 gudang, kami datang pada Senin', 'KPU Kota Damai membuka 12 gudang pada Senin'],
  ],
  [
    'a state that has come about',
    'Keadaan di Kabupaten Maju Jaya sudah kondusif',
    ['Rapat di Kabupaten Maju Jaya sudah dimulai', 'Kotak suara di Kabupaten Maju Jaya sudah disegel'],
  ],
  [
    'a virtue',
    'Bawaslu Maju Jaya memberikan perhatian kepada pemilih muda',
    ['Bawaslu Maju Jaya memberikan sanksi kepada lima petugas', 'Bawaslu Maju Jaya memberhentikan petugas itu'],
  ],
  [
    'what only goes on',
    'Bawaslu Maju Jaya senantiasa memeriksa laporan warga',
    ['Bawaslu Maju Jaya memeriksa laporan warga pada Senin', 'Bawaslu Maju Jaya sudah memeriksa laporan warga'],
  ],
  [
    'an act with a name and nothing else',
    'Bawaslu Maju Jaya meningkatkan mutu pelayanan',
    ['Bawaslu Maju Jaya mencabut izin pemantau itu', 'Bawaslu Maju Jaya meningkatkan mutu pelayanan sejak Maret'],
  ],
  [
    'a person whom nobody names',
    'Dia menyewa sembilan truk di Kota Damai',
    ['Panitia menyewa sembilan truk di Kota Damai', 'Kami menyewa 16 mobil di Kota Damai'],
  ],
  [
    'a number that is asked for',
    'KPU Kota Damai diminta membuka 40 posko',
    ['KPU Kota Damai membuka 40 posko', 'Sebanyak 40 posko harus ditutup di Kota Damai'],
  ],
  [
    'a number that is possible',
    'Kerugian KPU Kota Damai bisa mencapai 300 juta rupiah',
    ['Kerugian KPU Kota Damai mencapai 300 juta rupiah', 'Kerugian KPU Kota Damai sudah mencapai 300 juta rupiah'],
  ],
  [
    'a number that is wished',
    'KPU Kota Damai ingin membuka 12 posko pada 2024',
    ['KPU Kota Damai membuka 12 posko pada 2024', 'KPU Kota Damai mulai membuka 12 posko pada 2024'],
  ],
  [
    'a number that is only mentioned',
    'Keadaan saat pengangkutan tiga kotak itu mirip dengan Maju Jaya',
    ['Kami mengangkut tiga kotak pada Senin', 'Ada tiga kantor di Provinsi Damai Raya yang belum melapor'],
  ],
  [
    'a count of nothing',
    'Ada tiga hal di Kota Damai',
    ['Ada tiga gudang di Kota Damai', 'Ada tiga laporan di Kota Damai'],
  ],
  [
    'a class of persons in capitals',
    'ASN telah memilih calon itu',
    ['KPU telah memilih calon itu', 'ASN di Kabupaten Maju Jaya telah memilih calon itu'],
  ],
  [
    'a weekday that names nobody',
    'Mereka pindah sejak Minggu sore',
    ['Warga pindah sejak Minggu sore', 'Kami pindah sejak Minggu sore'],
  ],
  [
    'a duty that no law founds',
    'Gubernur wajib menegur camat itu',
    ['Menurut UU Pemilu, gubernur wajib menegur camat itu', 'KPU melarang saksi membawa senjata'],
  ],
  [
    'an order',
    'Wujudkan pilkada yang tertib di Kota Damai pada 2024',
    ['Rapat pilkada digelar di Kota Damai pada 2024', 'Pekan lalu rapat itu digelar di Kota Damai'],
  ],
  [
    'support that is only voiced',
    'KPU Kota Damai mendukung penuh langkah itu',
    ['KPU Kota Damai menolak usulan penundaan', 'Fraksi Partai Damai mendukung penundaan pilkada'],
  ],
  [
    'a refusal on principle',
    'Di Kota Damai tidak ada ampun bagi penjual suara',
    ['Di Kota Damai tidak ada pemilih ganda', 'Di Kota Damai tidak ada kotak suara yang rusak'],
  ],
  [
    'a condition behind the first clause',
    'Petugas dipecat KPU Kota Damai seandainya terbukti bersalah',
    ['Petugas dipecat KPU Kota Damai setelah terbukti bersalah', 'Petugas dipecat KPU Kota Damai pada Senin'],
  ],
  [
    'what is felt after a clause of time',
    'Ketika kemarin petugas membuka gudang di Kota Damai, kami merasa tersisih',
    [
      'Ketika kemarin petugas membuka gudang di Kota Damai, kami mencatat nomor segelnya',
      'Kemarin petugas membuka gudang di Kota Damai',
    ],
  ],
  [
    'a preference',
    'Kader di Kota Damai lebih memilih diam daripada bersuara tahun ini',
    [
      'Suara kami di Kota Damai lebih banyak daripada suara lawan tahun ini',
      'Kader di Kota Damai memilih ketua baru pada Senin',
    ],
  ],
  [
    'a cause without what it caused',
    'Di Kota Damai itu karena jadwal KPU berubah pada Senin',
    [
      'Rapat di Kota Damai ditunda karena jadwal KPU berubah pada Senin',
      'Karena jadwal berubah, rapat KPU di Kota Damai ditunda pada Senin',
    ],
  ],
  [
    'half a negation',
    'Aturan itu tidak sepenuhnya menghentikan kampanye di Kota Damai',
    ['KPU menghentikan kampanye di Kota Damai', 'Aturan itu tidak menghentikan 12 kampanye di Kota Damai'],
  ],
  [
    'insistence',
    'Tentu Bawaslu Maju Jaya memeriksa laporan itu',
    ['Kemarin Bawaslu Maju Jaya memeriksa laporan itu', 'Tentu Bawaslu Maju Jaya memeriksa 12 laporan itu pada Senin'],
  ],
  [
    'a number of what is judged',
    'Tiga nama dari KPU Kota Damai kurang mewakili perempuan',
    ['Tiga nama dari KPU Kota Damai kurang dari kuota', 'Tiga nama dicoret KPU Kota Damai'],
  ],
  [
    'what is growing',
    'Pengawasan di Kota Damai semakin ketat sejak Senin',
    ['Pengawasan di Kota Damai digelar sejak Senin', 'Pengawasan di Kota Damai sudah digelar'],
  ],
  [
    'that something exists somewhere',
    'Di Kota Damai ada kemeriahan',
    ['Di Kota Damai ada gudang yang terbakar', 'Di Kota Damai ada 12 gudang'],
  ],
  [
    'an act with a place and nothing else',
    'Petugas di Kota Damai melakukan pengawasan',
    ['Petugas di Kota Damai melakukan pengawasan pada Senin', 'Petugas di Kota Damai telah melakukan pengawasan'],
  ],
  [
    'a name that is only mentioned in spoken words',
    'Lalu kami telah memberi kabar kepada Bawaslu',
    ['Kemarin kami telah memberi kabar kepada Bawaslu', 'KPU telah memberi kabar kepada Bawaslu'],
  ],
  [
    'a pronoun behind an adverb',
    'Mereka juga pernah membuka gudang di Kota Damai',
    ['Panitia juga pernah membuka gudang di Kota Damai', 'Kami juga pernah membuka gudang di Kota Damai'],
  ],
  [
    'a right that no law founds',
    'Calon itu lebih memenuhi syarat di Kota Damai',
    ['Menurut UU Pemilu, calon itu memenuhi syarat', 'PKPU 8/2024 mewajibkan calon itu memenuhi syarat'],
  ],
  [
    'a noun with its clause',
    'Empat usul yang harus dibahas KPU Kota Damai',
    ['Empat usul dibahas KPU Kota Damai', 'Empat petugas yang dipecat KPU Kota Damai mengajukan keberatan'],
  ],
  [
    'the utmost',
    'Bawaslu membuka seluas-luasnya pintu aduan di Kota Damai',
    ['Bawaslu membuka pintu aduan di Kota Damai', 'Bawaslu membuka 12 pintu aduan di Kota Damai'],
  ],
  [
    'what we all do',
    'Kita menggelar pemilu di Kota Damai',
    ['Kita menggelar pemilu di Kota Damai pada 2024', 'KPU menggelar pemilu di Kota Damai'],
  ],
];

describe.each(KINDS)('%s', (_, shows, alikes) => {
  test('is no checkable fact', () => {
    expect(directly(shows).checkability.label).not.toBe('checkable');
  });

  test.each(alikes)('look-alike: %s', (alike) => {
    expect(directly(alike).checkability.label).toBe('checkable');
  });
});

describe('clauses that a cue has cut loose', () => {
  test.each([
    'untuk menjalankan arahan Bawaslu Kota Damai itu',
    'sudah disimpan di gudang KPU Kota Damai',
    'pemilik gudang di Kota Damai agar melapor sejak Senin',
    'langkah apa yang ditempuh KPU Kota Damai tahun ini',
  ])('%s', (clause) => {
    expect(indirectly(clause).checkability.label).not.toBe('checkable');
  });

  test.each([
    'untuk menjalankan arahan itu, KPU Kota Damai memecat lima petugas',
    'berkas itu sudah disimpan di gudang KPU Kota Damai',
    'pemilik gudang di Kota Damai melapor sejak Senin agar disegel',
    'KPU Kota Damai mengumumkan kebijakan itu tahun ini',
  ])('look-alike: %s', (clause) => {
    expect(indirectly(clause).checkability.label).toBe('checkable');
  });
});
