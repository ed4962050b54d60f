import { splitTerms } from './split-terms.ts';

/** The outlet tells that it asked, or that nobody answered. Source: design notes on findings, §2 A-06. */
export const responsePhrases: readonly string[] = splitTerms(`
hingga berita ini ditulis; hingga berita ini diturunkan; hingga berita ini ditayangkan; hingga berita ini disusun; hingga berita ini dimuat;
hingga berita ini diterbitkan; sampai berita ini ditulis; sampai berita ini diturunkan; sampai berita ini ditayangkan; hingga artikel ini ditulis;
sampai berita ini diterbitkan; hingga tulisan ini diturunkan; kami telah menghubungi; kami sudah menghubungi; kami telah berupaya menghubungi;
kami masih mencoba mengonfirmasi; kami sudah berupaya mengonfirmasi; redaksi telah menghubungi; redaksi masih berupaya;
telah berupaya menghubungi; telah mencoba menghubungi; sudah berupaya menghubungi; sudah mencoba menghubungi; masih berupaya menghubungi;
masih mencoba menghubungi; masih berupaya mengonfirmasi; masih mencoba mengonfirmasi; masih berupaya meminta konfirmasi; masih menunggu konfirmasi dari;
tidak merespons pesan; belum merespons pesan; tidak membalas pesan; belum membalas pesan; tidak menjawab panggilan; tidak merespons permintaan wawancara;
belum merespons permintaan konfirmasi; tidak merespons permintaan konfirmasi; belum menanggapi permintaan konfirmasi; enggan berkomentar; menolak berkomentar; enggan memberikan komentar
`);

/** The party itself has not answered. Source: ibid., §2 A-06. */
export const withheldPhrases: readonly string[] = splitTerms(`
belum memberikan tanggapan; belum memberi tanggapan; belum memberikan konfirmasi; belum memberi konfirmasi; belum memberikan klarifikasi; belum memberi klarifikasi;
belum memberikan pernyataan resmi; belum memberi pernyataan resmi; belum memberikan keterangan resmi; belum memberi keterangan resmi; tidak memberikan tanggapan; belum merespons;
belum menjawab konfirmasi; belum menjawab pertanyaan; tidak merespons ketika dihubungi; tidak merespons saat dihubungi; memilih bungkam; belum dapat dihubungi; belum bisa dihubungi; tidak dapat dihubungi; tak dapat dihubungi
`);

/** Words that hand a report on from another outlet; a name must follow. Source: ibid., §2 A-09. */
export const relayPhrases: readonly string[] = splitTerms(`
dikutip dari; dilansir dari; dilansir; dilansir oleh; melansir; melansir dari; mengutip; mengutip dari; dinukil dari; disadur dari; seperti dikutip; seperti dilansir;
sebagaimana dikutip; sebagaimana dilansir; dikutip; diberitakan oleh; seperti diberitakan; dilaporkan oleh
`);

/** Statements handed out in writing. Source: ibid., §2 A-10. */
export const releasePhrases: readonly string[] = splitTerms(`
keterangan tertulis; keterangan tertulisnya; keterangan resmi; keterangan resminya; siaran pers; siaran persnya; rilis; rilis resmi; pernyataan tertulis; pernyataan tertulisnya;
keterangan pers tertulis; dalam rilisnya; melalui rilis; press release; siaran persnya; lewat unggahan; melalui unggahan; dalam unggahannya
`);

/** A correction, an update with its reason, or a right of reply. Source: ibid., §2 P-08; Pedoman Pemberitaan Media Siber, 4. */
export const correctionPhrases: readonly string[] = splitTerms(`
Ralat; RALAT; Catatan Redaksi; CATATAN REDAKSI; catatan redaksi:; Koreksi:; hak jawab; artikel ini telah diperbarui; artikel ini telah diubah; artikel ini telah dikoreksi; artikel ini telah diperbaiki;
artikel ini sudah diperbarui; artikel ini sudah diubah; artikel ini sudah dikoreksi; artikel ini sudah diperbaiki; berita ini telah diperbarui; berita ini telah diubah;
berita ini telah dikoreksi; berita ini telah diperbaiki; berita ini sudah diperbarui; berita ini sudah dikoreksi; judul berita ini telah diubah; judul artikel ini telah diubah;
judul berita ini diubah; judul artikel ini diubah; redaksi memohon maaf; redaksi meminta maaf; permohonan maaf redaksi; artikel ini mengalami perubahan; berita ini mengalami perubahan
`);

/** Sources that are many and nobody. Source: ibid., §2 A-03. */
export const collectiveSources: readonly string[] = splitTerms(`
banyak pihak; sejumlah pihak; berbagai pihak; beberapa pihak; sebagian pihak; sejumlah pengamat; beberapa pengamat; para pengamat; banyak pengamat; sejumlah kalangan; beberapa kalangan;
berbagai kalangan; banyak kalangan; publik; masyarakat; warganet; netizen; banyak orang; sebagian kalangan; sejumlah sumber; beberapa sumber; sejumlah ahli; para ahli
`);

/** Times that only the day of speaking resolves. Source: ibid., §2 P-04. */
export const relativeTimes: readonly string[] = splitTerms(`
kemarin; kemarin malam; kemarin siang; tadi malam; tadi pagi; tadi siang; tadi sore; semalam; hari ini; malam ini; pagi ini; siang ini; sore ini; pekan lalu; minggu lalu; bulan lalu;
tahun lalu; pekan ini; bulan ini; belum lama ini; baru-baru ini; beberapa waktu lalu; beberapa hari lalu; beberapa hari terakhir; dua hari lalu; besok; lusa; pekan depan; minggu depan; bulan depan
`);

/** Words that state the cut-off of a count. Source: ibid., §2 E-03. */
export const cutOffPhrases: readonly string[] = splitTerms(`
data masuk; data yang masuk; persen data; persen TPS; persen dari; dari total; dari seluruh; suara masuk; suara yang masuk; per pukul; hingga pukul; sampai pukul; sampai dengan pukul; pada pukul; per tanggal; hingga tanggal; sampai tanggal; TPS masuk; dari total TPS; progres; pukul;
versi pukul; pembaruan terakhir; update terakhir; diperbarui pukul; per hari ini; hingga hari ini; sampai hari ini; hasil akhir; hasil final; ditetapkan; penetapan; menetapkan; rekapitulasi nasional; rekapitulasi tingkat nasional
`);

/** Counts of votes that go on while they are reported. Source: ibid., §2 E-02 and E-03. */
export const runningCounts: readonly string[] = splitTerms(`
real count; quick count; hitung cepat; hitung nyata; Sirekap; sirekap; perolehan sementara; perolehan suara sementara; penghitungan sementara; rekapitulasi sementara; hasil sementara; unggul sementara
`);

/** The outlet tells that something is not verified yet. Source: ibid., §2 A-07; Pedoman Pemberitaan Media Siber, 2c. */
export const pendingPhrases: readonly string[] = splitTerms(`
masih memerlukan verifikasi; masih membutuhkan verifikasi; memerlukan verifikasi lebih lanjut; membutuhkan verifikasi lebih lanjut; belum terverifikasi; belum diverifikasi; belum terkonfirmasi;
belum dapat dikonfirmasi; belum bisa dikonfirmasi; belum dapat diverifikasi; belum bisa diverifikasi; belum dapat memverifikasi; belum bisa memverifikasi; tidak dapat memverifikasi; tidak bisa memverifikasi;
tidak dapat diverifikasi; tidak bisa diverifikasi; belum dapat dipastikan kebenarannya; belum bisa dipastikan kebenarannya; belum diketahui kebenarannya; masih dalam proses verifikasi; masih menelusuri; masih memverifikasi
`);

/** What such a remark is about when the outlet does not name itself. Source: ibid. */
export const reportedMatters: readonly string[] = splitTerms(`
kabar; informasi; klaim; video; foto; rekaman; unggahan; tudingan; tuduhan; keaslian; kebenaran
`);

/** Verification and confirmation that are a stage of an election or of medicine. Source: ibid. (false positives). */
export const otherVerifications: readonly string[] = splitTerms(`
verifikasi faktual; verifikasi administrasi; verifikasi berkas; berkas; dukungan; parpol; partai; ijazah; KTP; NIK; dokumen; daftar pemilih; data pemilih; bakal calon; pasien; kasus; positif
`);

/** Words that call somebody guilty. Source: ibid., §2 A-08; Kode Etik Jurnalistik, article 3 (presumption of innocence). */
export const guiltLabels: readonly string[] = splitTerms(`
pencuri suara; maling suara; perampok suara; pembeli suara; penjual suara; pelaku kecurangan; pelaku politik uang; pelaku penggelembungan; pelaku intimidasi; pelaku perusakan; pelaku pencoblosan;
pelaku pencurian; pelaku manipulasi; dalang kecurangan; dalang politik uang; otak kecurangan; biang kecurangan; dedengkot; koruptor; pembohong; penipu; pengkhianat demokrasi; perusak demokrasi
`);

/** Words that say that guilt is alleged, denied, or decided, or that quote the label. Source: ibid. */
export const guiltHedges: readonly string[] = splitTerms(`
diduga; terduga; dugaan; menduga; dituding; tudingan; menuding; dituduh; tuduhan; menuduh; disebut; disebut-sebut; menyebut; dianggap; dicap; sebutan; julukan; dijuluki; tersangka; terdakwa; terpidana; terdakwanya;
divonis; vonis; terbukti; putusan; dihukum; hukuman; mantan; eks; bekas; napi; bukan; tidak; tak; jika; kalau; apabila; bila; disangka; didakwa; dakwaan; terlapor; laporan; melaporkan; dilaporkan; klaim; mengklaim
`);

/** A court or body has decided. Source: ibid. */
export const rulingPhrases: readonly string[] = splitTerms(`
divonis; vonis; terpidana; inkrah; inkracht; berkekuatan hukum tetap; dijatuhi hukuman; dijatuhi sanksi; dijatuhkan sanksi; menjatuhkan sanksi; menjatuhkan hukuman; dinyatakan bersalah; menyatakan bersalah; dinyatakan melanggar;
menyatakan melanggar; dinyatakan terbukti; menyatakan terbukti; terbukti bersalah; terbukti melanggar; terbukti melakukan; putusan; diputus; memutus; memutuskan; amar; majelis hakim memutuskan; menyatakan bahwa teradu; teradu terbukti; diberhentikan; peringatan keras
`);

/** Words that hand on what somebody else has said before. Source: ibid., §2 A-11. */
export const secondhandPhrases: readonly string[] = splitTerms(`
menirukan ucapan; menirukan pernyataan; menirukan perkataan; menirukan kata-kata; menirukan pesan; mengulang ucapan; mengulangi ucapan; mengulang pernyataan; mengulangi pernyataan; mengutip laporan; mengutip pernyataan;
mengutip ucapan; mengutip keterangan; mengutip perkataan; mengutip pengakuan; meneruskan ucapan; meneruskan keterangan; menyampaikan ulang pernyataan
`);

/** Words that tell what a correction changed. Source: ibid., §2 P-09; Pedoman Pemberitaan Media Siber, 4. */
export const changeWords: readonly string[] = splitTerms(`
semula; seharusnya; sebelumnya; yang benar; tertulis; penambahan; ditambahkan; menambahkan; tambahan; mengganti; diganti; menghapus; dihapus; kesalahan; keliru; kekeliruan; dengan; terkait; mengenai; tentang; pada bagian; karena;
konfirmasi; tanggapan; klarifikasi; nama; angka; jumlah; keterangan foto; paragraf; judul; kutipan; atas berita; menanggapi berita; berita berjudul
`);

/** Openings of headlines that hold back what happened. Source: ibid., §2 H-06. */
export const teaserWords: readonly string[] = splitTerms(`
ini dia; ini sosok; inilah; begini; terungkap; ternyata; viral; heboh; geger; ini alasannya; ini penyebabnya; begini penjelasannya; begini kronologinya; begini faktanya
`);

/** Verbs of headlines that give somebody's words: `Ratna Sebut Surat Suara Habis`. Source: ibid., §2 H-04. */
export const headlineVerbs: readonly string[] = splitTerms(`
sebut; klaim; akui; bantah; tuding; tuduh; ungkap; ungkapkan; tegaskan; nyatakan; katakan; pastikan; beberkan; mengaku; menyebut; mengklaim; membantah; menuding; menegaskan; memastikan; mengungkap; mengungkapkan
`);

/** Praise in which reporting speaks as advertising does. Source: ibid., §2 P-06. */
export const praiseWords: readonly string[] = splitTerms(`
terbaik; terpercaya; tepercaya; terdepan; unggulan; berpengalaman; visioner; merakyat; amanah; dekat dengan rakyat; rekam jejak gemilang; sosok pemimpin; solusi tepat; solusi terbaik; pilihan tepat; pilihan terbaik; inovatif;
berkualitas; bergaransi; sarat prestasi; penuh dedikasi; dicintai rakyat; dicintai warga; harapan rakyat; harapan baru
`);

/** Calls to vote, buy or get in touch. Source: ibid. */
export const appealPhrases: readonly string[] = splitTerms(`
jangan lupa coblos; ayo coblos; mari coblos; coblos nomor; coblos nomor urut; pilih nomor; pilih nomor urut; ayo pilih; mari pilih; jangan lupa pilih; mari kita menangkan; mari menangkan; informasi lebih lanjut hubungi;
info lebih lanjut hubungi; untuk informasi lebih lanjut; hubungi nomor; hubungi kami; segera hubungi; kunjungi situs; kunjungi website; dapatkan segera; pesan sekarang; daftar sekarang
`);
