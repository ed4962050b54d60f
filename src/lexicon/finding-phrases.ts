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
data masuk; data yang masuk; suara masuk; suara yang masuk; per pukul; hingga pukul; sampai pukul; sampai dengan pukul; pada pukul; per tanggal; hingga tanggal; sampai tanggal; TPS masuk; dari total TPS; progres; pukul;
versi pukul; pembaruan terakhir; update terakhir; diperbarui pukul; per hari ini; hingga hari ini; sampai hari ini; hasil akhir; hasil final; ditetapkan; penetapan; menetapkan; rekapitulasi nasional; rekapitulasi tingkat nasional
`);

/** Counts of votes that go on while they are reported. Source: ibid., §2 E-02 and E-03. */
export const runningCounts: readonly string[] = splitTerms(`
real count; quick count; hitung cepat; hitung nyata; Sirekap; sirekap; perolehan suara; perolehan sementara; penghitungan sementara; rekapitulasi sementara; hasil sementara; exit poll; unggul sementara
`);
