import { splitTerms } from './split-terms.ts';

/**
 * Words that show that a sentence is about something else, unless it has an election word: terms of topics that other subjects share
 * (`kampanye`, `logistik`, `survei`, `netral`) then say nothing. Each row belongs to one subject.
 * Source: design notes on the taxonomy, §2 and §4 (false friends).
 */
export const otherSubjects: readonly string[] = splitTerms(`
bank; perbankan; nasabah; kreditur; debitur; dividen; saham; pemegang saham; koperasi; pelanggan; pemasaran; sabun; e-commerce; toko daring; dompet digital; penagih utang; pajak; bea cukai; Bea Cukai;
imunisasi; vaksinasi; balita; obat; kanker; gigi; dokter; rumah sakit; stunting; antinarkoba; narkoba;
pemain; pelari; pesepak bola; suporter; klub; liga; kejuaraan; ganda putra; ganda putri; pertandingan; wasit; stadion; atlet;
film; konser; penyanyi; artis; musik; serial; K-drama; album; pernikahan; cincin;
mahasiswa baru; siswa baru; rapor; kelulusan; ujian masuk; beasiswa; kampus; akreditasi kampus;
polusi; kualitas udara; cahaya; larutan; karbon; suhu; cuaca; tebing; longsor; banjir; gempa; erupsi; pengungsi; korban gempa; korban banjir;
kereta; pesawat; maskapai; lalu lintas; truk; waduk; pengembang; perumahan; ponsel; bajakan;
perang; pasukan; gencatan senjata; rudal; pertempuran
`);

/** Phrases that hold a term of a topic and mean something else whatever stands beside them. Source: ibid. */
export const topicTraps: readonly string[] = splitTerms(`
rapat umum pemegang saham; rapat umum anggota; Rapat Umum PBB; Majelis Umum PBB; rapat umum luar biasa; verifikasi akun; verifikasi dua langkah; verifikasi identitas nasabah; lolos verifikasi klub; dana pihak ketiga; DPK perbankan; DPK bank;
dinding penahan tanah; penggelembungan anggaran; penggelembungan harga; penggelembungan dana; penggelembungan bantuan; rekapitulasi anggaran; rekapitulasi belanja; rekapitulasi nilai; kode etik dokter; kode etik kedokteran; kode etik Polri;
kode etik profesi Polri; kode etik advokat; kode etik jurnalistik; kode etik wartawan; kode etik hakim; kode etik guru; uji materi UU Cipta Kerja; uji materi UU KPK; uji materi KUHP; uji materi UU TNI; hak angket KPK; mobil listrik netral karbon;
kebocoran data nasabah; kebocoran data pelanggan; kebocoran data pasien; kampanye imunisasi; kampanye kesehatan; kampanye lingkungan; kampanye pemasaran; kampanye antirokok; kampanye hemat energi; serangan fajar pasukan; bantuan logistik;
perusahaan logistik; jasa logistik; logistik pengungsi; logistik bencana; survei kepuasan pelanggan; survei konsumen; survei ekonomi; survei kesehatan; survei properti; survei perbankan; partisipasi perusahaan; partisipasi sekolah; partisipasi angkatan kerja;
netral karbon; posisi netral; gigi netral; pelanggaran lalu lintas; pelanggaran hak cipta; prasarana sarana dan utilitas; Kartu Indonesia Pintar; Komisi Informasi Pusat; Terminal Petikemas Surabaya
`);
