import { splitTerms } from './split-terms.ts';

/** Opinion polls. Source: design notes on findings, §2 E-01; UU 7/2017, articles 448 and 449. */
export const pollPhrases: readonly string[] = splitTerms(`
survei; jajak pendapat; elektabilitas; tingkat keterpilihan; exit poll
`);

/** Counts from samples of polling stations. Source: ibid., §2 E-02. */
export const quickCounts: readonly string[] = splitTerms(`
hitung cepat; quick count; quickcount
`);

/** Who has asked or counted, where no name of a pollster says it. Source: ibid. (actors: design notes on the taxonomy, §2). */
export const pollsterWords: readonly string[] = splitTerms(`
LSI; LSI Denny JA; Indikator; Indikator Politik; SMRC; Saiful Mujani; Charta Politika; Poltracking; Populi; Populi Center; CSIS; Litbang Kompas; Litbang; Indo Barometer; Cyrus; Voxpol; Median; Roy Morgan; Parameter Politik;
lembaga survei; Lembaga Survei; Institute; Institut; Center; Centre; Research; Consulting; Network; Research Center; Indopol; Y-Publica; Kedai Kopi; KedaiKOPI; Alvara
`);

/** How many were asked. Source: ibid. */
export const sampleWords: readonly string[] = splitTerms(`
responden; sampel; TPS sampel; sampel TPS; orang yang disurvei; orang disurvei; data masuk; data yang masuk; suara masuk; suara yang masuk
`);

/** How far the figures may be off. Source: ibid. */
export const marginWords: readonly string[] = splitTerms(`
margin of error; batas kesalahan; tingkat kesalahan; ambang kesalahan; toleransi kesalahan; galat; simpangan kesalahan
`);

/** The text says that sampled or running counts are not the result. Source: ibid., §2 E-02 and E-04; UU 7/2017, article 449. */
export const notOfficialPhrases: readonly string[] = splitTerms(`
bukan hasil resmi; bukan merupakan hasil resmi; bukan hasil akhir; bukan hasil penghitungan resmi; belum resmi; tidak resmi; hasil resmi; penghitungan resmi; perhitungan resmi; pengumuman resmi; rekapitulasi resmi; data resmi; resmi KPU;
secara resmi; resmi dari KPU; rekapitulasi berjenjang; berjenjang; rekapitulasi manual; penghitungan manual; alat bantu; hanya bantuan; menunggu KPU; menunggu hasil; menunggu pengumuman; menunggu rekapitulasi; keputusan KPU; ditetapkan; penetapan;
menetapkan; hasil rekapitulasi; rekapitulasi KPU; rekapitulasi nasional; rapat pleno; hasil akhir; hasil sementara; bersifat sementara; masih sementara; unggul sementara; perolehan sementara; penghitungan sementara
`);

/** Counts that the commission or a party publishes as they come in. Source: ibid., §2 E-04. */
export const liveCounts: readonly string[] = splitTerms(`
Sirekap; SIREKAP; sirekap; real count; hitung nyata
`);

/** Words by which a count becomes a result. Source: ibid. */
export const winningWords: readonly string[] = splitTerms(`
menang; memenangi; memenangkan; kemenangan; pemenang; unggul; mengungguli; terpilih; keluar sebagai pemenang; kalah; mengalahkan
`);

/** Headlines that state a breach. Source: ibid., §2 E-05. */
export const breachWords: readonly string[] = splitTerms(`
terbukti; langgar; melanggar; pelanggar; lakukan pelanggaran; melakukan pelanggaran; lakukan kecurangan; melakukan kecurangan; lakukan politik uang; melakukan politik uang; bersalah
`);

/** Words that take a breach back in a headline. Source: ibid. */
export const breachHedges: readonly string[] = splitTerms(`
diduga; dugaan; terduga; tidak; tak; bukan; belum; jika; kalau; bila; bisa; dapat; akan; agar; jangan; dilarang; dilaporkan; laporan; lapor; dituding; tuding; dituduh; tuduh; terindikasi; indikasi; potensi; berpotensi; rawan;
sanksi; vonis; divonis; putusan; diputus; sidang; apakah; benarkah; cegah; terancam; ancaman; cek; periksa; usut; selidiki; tangani; klarifikasi; bantah; sebut; nilai; klaim; aturan
`);

/** Steps before a decision. Source: ibid. (a report is no finding, a finding no breach, a breach no sentence). */
export const reportStages: readonly string[] = splitTerms(`
laporan; dilaporkan; melaporkan; pelapor; terlapor; aduan; pengaduan; diadukan; dugaan; diduga; temuan; kajian; klarifikasi; penyelidikan; diselidiki; diregistrasi
`);

/** Breaches of rules that are not named. Source: ibid., §2 E-06. */
export const vagueRules: readonly string[] = splitTerms(`
melanggar aturan; melanggar peraturan; melanggar hukum; melanggar ketentuan; melanggar undang-undang; melanggar UU; melanggar UU Pemilu; melanggar UU Pilkada; melanggar Undang-Undang Pemilu; melanggar Undang-Undang Pilkada;
melanggar regulasi; bertentangan dengan aturan; bertentangan dengan undang-undang; bertentangan dengan UU; menyalahi aturan; menyalahi ketentuan; pelanggaran aturan; pelanggaran undang-undang
`);

/** Words by which a sentence gives contestants their shares. Source: ibid., §2 E-02 and E-03. */
export const gainingWords: readonly string[] = splitTerms(`
meraih; diraih; raih; memperoleh; diperoleh; peroleh; mendapat; mendapatkan; mengantongi; dikantongi; meraup; raup; unggul; keunggulan; memimpin; menempatkan; tertinggal; perolehan; mencapai; di angka; menang; kemenangan; mengungguli
`);

/** Words of a sentence that tells of an error in a count and not of its state. Source: ibid. */
export const misreadWords: readonly string[] = splitTerms(`
salah; kesalahan; keliru; kekeliruan; seharusnya; selisih; terbaca; membaca; berubah; menjadi; margin; ambang; kesalahan baca; toleransi
`);
