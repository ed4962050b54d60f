import { describe, expect, test } from 'vitest';
import { datedTerms } from '../../src/lexicon/dated-terms.ts';
import { topics } from '../../src/lexicon/topics.ts';
import { auditOf } from './audit-of.ts';

const LEAD = 'KPU Kota Damai menggelar rapat jelang pilkada.';

const topicsOf = (text: readonly string[], publishedAt: string | null = null): readonly string[] =>
  auditOf(text, { publishedAt }).claims.flatMap((claim) => claim.topics.map(({ id }) => id));

const said = (quote: string): readonly string[] => topicsOf([LEAD, `“${quote},” kata Ratna Dewi.`]);

/** Of each topic: a sentence that only looks like it, and one that is about it; both stand in an article about an election. */
const pairs = [
  ['electoral-law', 'Ambang batas polusi udara di kota itu terlampaui', 'Ambang batas parlemen itu diusulkan turun'],
  ['electoral-law', 'Uji materi UU Cipta Kerja itu ditolak hakim', 'Uji materi UU Pemilu itu didaftarkan pekan lalu'],
  ['election-administration', 'PPK proyek jalan itu ditahan jaksa', 'PPK dan PPS direkrut bulan depan'],
  ['election-administration', 'Tahapan proyek waduk itu mundur', 'Tahapan pilkada itu mundur dua pekan'],
  ['election-administration', 'Penyelenggara konser itu menambah personel', 'Honor petugas KPPS belum dibayar'],
  [
    'election-logistics',
    'Bantuan logistik untuk korban banjir sudah tiba',
    'Logistik pilkada sudah tiba di gudang KPU',
  ],
  ['election-logistics', 'Perusahaan logistik itu menambah truk', 'Distribusi logistik ke pulau itu tertunda'],
  ['districting', 'Pemekaran provinsi itu menunggu presiden', 'Pemekaran dapil itu menambah dua kursi'],
  ['districting', 'Kursi kereta itu bertambah empat puluh', 'Alokasi kursi DPRD bertambah lima'],
  ['voter-registration', 'DPK perbankan tumbuh tahun ini', 'Pemilih itu masuk daftar pemilih khusus'],
  ['voter-registration', 'DPT di tebing itu runtuh akibat hujan', 'Nama warga itu hilang dari DPT'],
  ['voter-registration', 'Warga itu terdaftar sebagai penerima bantuan', 'Warga itu tidak terdaftar sebagai pemilih'],
  ['party-registration', 'Verifikasi akun itu memakan waktu sehari', 'Verifikasi faktual partai itu selesai'],
  ['party-registration', 'Tim itu lolos verifikasi klub liga', 'Partai itu lolos verifikasi KPU'],
  ['candidacy', 'Mahar pernikahan mereka sepasang cincin', 'Mahar politik itu diminta pengurus partai'],
  ['candidacy', 'Calon pembeli rumah itu antre', 'Bakal calon itu menyerahkan berkas'],
  [
    'candidacy',
    'Pelari itu didiskualifikasi karena salah jalur',
    'Pasangan itu didiskualifikasi KPU karena ijazah palsu',
  ],
  ['candidacy', 'Dinasti Ming membangun tembok itu', 'Politik dinasti menguat di kota ini'],
  ['candidacy', 'Pendaftaran mahasiswa baru dibuka Senin', 'Pendaftaran calon bupati dibuka Senin'],
  ['campaign-conduct', 'Kampanye imunisasi menjangkau semua balita', 'Kampanye di tempat ibadah dilarang'],
  ['campaign-conduct', 'Kampanye pemasaran sabun itu sukses', 'Kampanye akbar itu digelar Minggu'],
  ['campaign-conduct', 'Rapat umum pemegang saham menyetujui dividen', 'Rapat umum pasangan dua dihadiri ribuan warga'],
  ['campaign-conduct', 'Rapat umum koperasi nelayan digelar Sabtu', 'Rapat umum pasangan calon dua digelar Sabtu'],
  ['campaign-conduct', 'APK bajakan itu mencuri data ponsel', 'APK di pohon itu dicopot Satpol PP'],
  ['black-campaign', 'Gosip artis itu menyebar di kampung', 'Kampanye hitam itu menyerang dua calon'],
  [
    'disinformation',
    'Hoaks obat kanker itu beredar di grup warga',
    'Hoaks tentang kotak suara itu beredar di grup warga',
  ],
  ['ai-deepfake', 'AI membantu petani memperkirakan panen', 'Video AI calon bupati itu beredar'],
  ['ai-deepfake', 'Al Azhar membuka cabang di kota itu', 'Suara AI itu meniru calon bupati'],
  ['hate-identity', 'Sara membuka toko kue di pasar', 'Isu SARA dipakai untuk menyerang calon'],
  ['hate-identity', 'Polarisasi cahaya dipelajari siswa', 'Politik identitas masih dipakai'],
  ['platforms', 'Simak video lengkapnya di YouTube kami', 'Akun palsu di TikTok itu sudah dihapus'],
  ['platforms', 'Dompet digital itu diblokir bank', 'Meta menghapus iklan politik itu'],
  [
    'media-fairness',
    'KPI pegawai bank itu turun tahun ini',
    'KPI menegur stasiun televisi karena siaran tidak berimbang',
  ],
  ['media-fairness', 'Iklan sabun itu tayang setiap malam', 'Iklan kampanye itu tayang di masa tenang'],
  ['polls-quick-count', 'Survei kepuasan pelanggan bank itu naik', 'Survei elektabilitas itu dirilis kemarin'],
  [
    'polls-quick-count',
    'Survei kesehatan gigi itu mencatat 40 persen anak sakit gigi',
    'Survei itu menempatkan calon petahana di 40 persen',
  ],
  ['polls-quick-count', 'Indikator ekonomi itu membaik', 'Indikator merilis elektabilitas tiga calon'],
  ['campaign-finance', 'Sumbangan untuk korban gempa terkumpul', 'Sumbangan kampanye itu melampaui batas'],
  ['campaign-finance', 'PPATK membekukan rekening judi', 'PPATK menelusuri rekening caleg itu'],
  ['vote-buying', 'Serangan fajar pasukan itu menewaskan dua orang', 'Serangan fajar terjadi di tiga desa'],
  ['vote-buying', 'Film Serangan Fajar diputar di balai kota', 'Bagi-bagi uang terjadi malam sebelum pencoblosan'],
  ['vote-buying', 'Amplop surat itu dikirim pos', 'Amplop berisi uang dibagikan kepada pemilih'],
  ['state-resources', 'Cuti bersama dimulai Senin', 'Cuti kampanye bupati sudah diajukan'],
  ['state-resources', 'Bansos beras tersalur bulan ini', 'Bansos dipakai untuk kampanye petahana'],
  ['neutrality', 'Larutan itu netral setelah dicampur', 'ASN harus netral dalam pilkada'],
  ['neutrality', 'Indonesia netral dalam perang itu', 'Netralitas aparat itu dipertanyakan'],
  ['neutrality', 'TNI membantu korban banjir', 'Prajurit TNI itu mendukung pasangan dua'],
  ['voting-operations', 'TPS sampah itu ditutup warga', 'TPS itu dibuka pukul tujuh'],
  ['voting-operations', 'PSU perumahan itu belum diserahkan pengembang', 'Pemungutan suara ulang digelar Minggu'],
  ['ballot-tampering', 'Ganda putra itu menang di final', 'Surat suara itu sudah tercoblos'],
  ['ballot-tampering', 'Joki ujian itu ditangkap polisi', 'Pemilih itu mencoblos dua kali'],
  ['intimidation-violence', 'Penagih utang mengintimidasi nasabah', 'Preman mengintimidasi pemilih di TPS'],
  ['intimidation-violence', 'Kerusuhan suporter sepak bola itu melukai lima orang', 'Kerusuhan pecah di kantor KPU'],
  ['turnout', 'Partisipasi perusahaan dalam pameran itu naik', 'Partisipasi pemilih naik tiga persen'],
  ['turnout', 'Boikot produk sabun itu meluas', 'Boikot pilkada itu diserukan warga'],
  ['election-technology', 'Server bank itu down semalaman', 'Server KPU itu down semalaman'],
  ['counting-tabulation', 'Suara musik dari panggung itu terlalu keras', 'Suara sah pasangan dua bertambah'],
  ['counting-tabulation', 'Saksi pembunuhan itu diperiksa polisi', 'Saksi paslon menolak hasil rekapitulasi'],
  ['counting-tabulation', 'Rekapitulasi anggaran dinas selesai', 'Rekapitulasi di kecamatan selesai'],
  ['counting-tabulation', 'Suara penyanyi itu serak', 'Perolehan suara pasangan itu berubah'],
  ['sirekap', 'Konversi mata uang itu salah', 'Sirekap salah membaca angka itu'],
  ['vote-manipulation', 'Penggelembungan anggaran proyek itu diusut', 'Penggelembungan suara itu diusut'],
  ['vote-manipulation', 'Suara penyanyi itu hilang karena flu', 'Suara partai kami hilang di dua TPS'],
  ['vote-manipulation', 'Manipulasi foto produk itu ketahuan', 'Manipulasi hasil penghitungan itu ketahuan'],
  ['fraud-allegation', 'Pemain itu curang saat bertanding', 'Pilkada ini curang'],
  ['fraud-allegation', 'Pembangunan jalan itu masif', 'Kecurangan itu terstruktur sistematis dan masif'],
  ['results-dispute', 'Gugatan cerai artis itu dikabulkan', 'Gugatan hasil pilkada itu didaftarkan'],
  ['results-dispute', 'Putusan MK tentang batas usia pensiun hakim dibacakan', 'Sidang PHPU dibuka Senin'],
  ['enforcement', 'Pelanggaran lalu lintas naik di kota itu', 'Bawaslu menangani pelanggaran pilkada itu'],
  ['enforcement', 'Laporan kehilangan motor masuk ke polisi', 'Laporan dugaan pelanggaran masuk ke Bawaslu'],
  ['emb-integrity', 'Kode etik dokter itu dilanggar', 'Pelanggaran kode etik penyelenggara itu disidangkan DKPP'],
  ['emb-integrity', 'KPU Bea Cukai menyita rokok', 'DKPP memberhentikan ketua KPU'],
  ['observers', 'Akreditasi kampus itu naik', 'Akreditasi pemantau pemilu dibuka'],
  ['observers', 'Relawan bencana itu tiba di posko', 'Pemantau independen hadir di TPS'],
  ['data-security', 'Kebocoran data nasabah bank itu diusut', 'Kebocoran data pemilih itu diusut'],
  ['data-security', 'Atap gudang itu bocor', 'Data pemilih bocor di forum peretas'],
] as const;

describe.each(pairs)('%s', (topic, lookAlike, own) => {
  test(`not «${lookAlike}»`, () => {
    expect(said(lookAlike)).not.toContain(topic);
  });
  test(`but «${own}»`, () => {
    expect(said(own)).toContain(topic);
  });
});

test('every topic with terms of its own has a false friend here', () => {
  const tested = new Set<string>(pairs.map(([topic]) => topic));
  expect(topics.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});

test('a sentence on another subject does not go on with what the article is about', () => {
  const lead = ['Distribusi logistik pilkada di Kota Damai terlambat. Logistik itu menunggu kapal.'];
  expect(topicsOf([...lead, '“Itu terjadi setiap tahun,” kata Ratna Dewi.'])).toContain('election-logistics');
  expect(topicsOf([...lead, '“Nasabah bank mengeluh setiap tahun,” kata Ratna Dewi.'])).toEqual([]);
});

describe('terms of a time', () => {
  const JIMBO = [LEAD, '“Jimbo menawarkan berkas itu kepada siapa saja,” kata Ratna Dewi.'];
  test.each([
    ['2023-12-01T09:00:00+07:00', true],
    ['2019-04-20', false],
    ['2026-03-02', false],
    [null, true],
  ])('an alias of 2023 in an article of %s', (day, expected) => {
    expect(topicsOf(JIMBO, day).includes('data-security')).toBe(expected);
  });

  test.each([
    ['Situng menampilkan angka yang berbeda', '2019-04-20', 'sirekap', true],
    ['Situng menampilkan angka yang berbeda', '2024-02-20', 'sirekap', false],
    ['Parcok muncul di tiga kecamatan', '2024-11-30', 'neutrality', true],
    ['Parcok muncul di tiga kecamatan', '2018-06-30', 'neutrality', false],
    ['Dirty Vote diputar di balai desa', '2024-02-13', 'fraud-allegation', true],
    ['Dirty Vote diputar di balai desa', '2014-07-01', 'fraud-allegation', false],
  ] as const)('«%s» on %s is %s: %s', (quote, day, topic, expected) => {
    const lower = quote.replace('Parcok', 'Kelompok parcok');
    expect(topicsOf([LEAD, `“${lower},” kata Ratna Dewi.`], day).includes(topic)).toBe(expected);
  });

  test('each is a term of a topic, with days in order, a reason and a source', () => {
    const terms = new Set(topics.flatMap(({ strong, contextual }) => [...strong, ...contextual]));
    for (const { term, from, until, why, source } of datedTerms) {
      expect(terms, term).toContain(term);
      expect(from !== null || until !== null, term).toBe(true);
      for (const day of [from, until]) if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      if (from !== null && until !== null) expect(from < until).toBe(true);
      expect(
        [why.id, why.en, source].every((words) => words.length > 5),
        term,
      ).toBe(true);
    }
  });
});
