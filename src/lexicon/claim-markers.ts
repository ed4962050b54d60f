import type { ClaimType, Modality } from '../model/claim.ts';
import { splitTerms } from './split-terms.ts';

/** What a marker says about the sentence that it stands in. */
export type MarkerLabel =
  | ClaimType
  | Modality
  | 'time'
  | 'now'
  | 'habit'
  | 'place'
  | 'base'
  | 'aspect'
  | 'state'
  | 'future'
  | 'negation'
  | 'institution'
  | 'trap';

/** Words that show a type, a modality or a detail of a claim. */
export interface ClaimMarker {
  /** Printed as the rule in a claim's reasons. */
  readonly id: string;
  readonly label: MarkerLabel;
  readonly terms: readonly string[];
  readonly source: string;
}

function row(id: string, label: MarkerLabel, terms: string, source: string): ClaimMarker {
  return { id, label, terms: splitTerms(terms), source };
}

/**
 * Markers of claims, inflected forms listed. A longer term hides the shorter one in it; a `trap` means nothing itself.
 * Source of each row: section of the design notes on checkability, where their frequencies were measured.
 */
export const claimMarkers: readonly ClaimMarker[] = [
  row(
    'trap',
    'trap',
    `akan tetapi; akan halnya; sadar akan; ingat akan; lebih lanjut; paling tidak; di tengah; di tengah-tengah; penyebaran hoaks; sebaran hoaks; menyebarkan hoaks; melawan hoaks; paling lambat; paling lama; paling cepat;
turun ke jalan; turun ke TPS; turun ke lapangan; turun langsung; naik motor; naik mobil; naik haji; naik pesawat; karena itu; oleh karena itu;
oleh sebab itu; sebab itu; perlu diketahui; tak lain; benar-benar; sama-sama; bersama-sama; tidak hanya; tak hanya; bukan hanya; tidak sekadar;
tidak saja; bukan saja; yang lain; lebih dari; lebih kurang; kurang lebih; sama sekali; aturan main; tidak terlalu; belum lagi; apa pun; siapa pun; kapan pun;
di mana pun; apa saja; siapa saja; apa adanya; pada dasarnya; bagaimana pun; bagaimanapun; sejak lama; sejak dulu; sejak dahulu; sejak awal; sejak dini; sejak semula; sejak itu; sejak saat itu; ya sudah; sudahlah; lebih mementingkan; lebih mengutamakan; lebih memilih; lebih suka; wajib dicoba; wajib coba; wajib tonton; wajib ditonton; wajib dikunjungi; sebagaimana; terima kasih`,
    '§2 traps',
  ),

  row(
    'exhortation-modal',
    'exhortation',
    `harus; mesti; perlu; hendaknya; sebaiknya; seharusnya; semestinya; seyogianya; seyogyanya; sepatutnya; selayaknya;
harusnya; mestinya; wajib hukumnya; sudah saatnya; sudah waktunya; saatnya; sudah seharusnya; sudah sepatutnya; ada baiknya; jangan sampai; jangan; janganlah; dapat dipertimbangkan;
mudah-mudahan; semoga; harap; harapannya; mari; marilah; ayo; tolong; mohon; silakan; silahkan; hindari; jagalah; gunakanlah; pastikan; kiranya; hendaklah;
supaya; diharapkan; diharap; diimbau; diminta; dimohon; dianjurkan; disarankan; didorong; harap tenang; tidak boleh ada; tak boleh ada; jaga`,
    '§2 exhortation',
  ),
  row(
    'exhortation-verb',
    'exhortation',
    `mengimbau; menghimbau; imbau; meminta; minta; mendesak; mengajak; ajak; menyerukan; berharap; harapkan;
mengharapkan; memohon; mendorong; menganjurkan; menyarankan; mengusulkan; menuntut; mengingatkan agar; mengingatkan`,
    '§2 exhortation',
  ),

  row('question-mark', 'question', `?`, '§2 question'),
  row(
    'question-word',
    'question',
    `apakah; siapakah; kapankah; mengapa; kenapa; bagaimana mungkin; mana mungkin; bukankah; benarkah; haruskah;
bisakah; mungkinkah; adakah; apa motif; apa alasan; apa dasar; siapa; kapan; di mana; apa`,
    '§2 question',
  ),

  row(
    'causal',
    'causal',
    `karena; sebab; akibat; akibatnya; menyebabkan; disebabkan; mengakibatkan; diakibatkan; memicu; dipicu;
berdampak; lantaran; gara-gara; berkat; imbas; penyebab; berpengaruh; mempengaruhi; memengaruhi; dikarenakan;
menimbulkan; ditimbulkan; berujung; membuatnya; faktor; terpapar dari; sehingga; mengingat; berkontribusi;
bersumber dari; penyebabnya; disebabkan oleh; pemicu; akan membuat; timbul karena; membuat masyarakat;
membuat warga`,
    '§2 causal',
  ),

  row(
    'comparison',
    'comparison',
    `lebih; dibanding; dibandingkan; ketimbang; daripada; meningkat; menurun; bertambah; berkurang; melonjak;
anjlok; naik; turun; merosot; kali lipat; setara; rekor; pertama kali; tertinggi; terendah; terbanyak;
terbesar; terkecil; terpanjang; tersulit; terlama; terjauh; terkuat; terluas; termahal; terparah; paling;
lebih tinggi; lebih rendah; lebih banyak; lebih sedikit; sebanding; melebihi; melampaui; unggul; mengungguli;
tertinggal; mendominasi; kenaikan; penurunan; peningkatan; lonjakan`,
    '§2 comparison',
  ),

  row(
    'rule-instrument',
    'rule',
    `diatur; sesuai aturan; berdasarkan aturan; secara hukum; payung hukum; dasar hukum; sesuai ketentuan;
sesuai dengan ketentuan; sesuai dengan ketentuannya; sesuai ketentuannya; sesuai dengan aturan;
sesuai peraturan; sesuai dengan peraturan; berdasarkan peraturan; berdasarkan ketentuan;
berdasarkan undang-undang; berdasarkan UU; menurut undang-undang; menurut UU; menurut aturan;
menurut peraturan; peraturannya; aturannya; undang-undang mengatur; dalam aturan; dalam peraturan;
dalam undang-undang; dalam UU; aturan tersebut; syaratnya; salah satu syarat; mensyaratkan; disyaratkan`,
    '§2 rule',
  ),
  row(
    'rule-deontic',
    'rule',
    `bersyarat; memiliki waktu; mempunyai waktu; punya waktu; diberi waktu; diberikan waktu; melarang; dilarang; larangan; wajib; diwajibkan; mewajibkan; berhak; memiliki hak;
mempunyai hak; punya hak; tidak boleh; tak boleh; diperbolehkan; dibolehkan; diperkenankan;
tidak diperkenankan; mengizinkan; diizinkan; berwenang; tidak sah; sah; dipidana; ancaman pidana; batas waktu;
tenggat; paling lambat; paling lama; selambat-lambatnya; melanggar hukum; memenuhi syarat;
tidak memenuhi syarat; harus memenuhi; dapat dipidana; hari terakhir; batal demi hukum; punya kewenangan;
memiliki kewenangan; bukan kewenangan; menjadi kewenangan; dikenai sanksi; dikenakan sanksi; bisa dikenai;
hanya boleh; boleh mencoblos; boleh memilih; boleh ikut`,
    '§2 rule',
  ),

  row(
    'prediction',
    'prediction',
    `diprediksi; diperkirakan; diproyeksikan; memprediksi; memperkirakan; berpotensi; terancam; dipastikan akan; bakal; kelak; suatu saat`,
    '§2 prediction',
  ),
  row(
    'future',
    'future',
    `akan; nanti; nantinya; besok; lusa; pekan depan; bulan depan; tahun depan; minggu depan; ke depan; mendatang; segera; selanjutnya; rencananya; direncanakan; dijadwalkan`,
    '§2 prediction, commitment',
  ),
  row(
    'commitment',
    'commitment',
    `insya allah; insyaallah; berkomitmen; komitmen; berjanji; menjamin; menargetkan; ditargetkan; target kami; bertekad; berencana;
akan berupaya; siap; kami tetap; saya tetap; kita tetap; tetap digelar; tetap dilaksanakan; tetap berjalan;
tetap berlangsung; tetap dilanjutkan; tetap dilakukan; kami pastikan; saya pastikan`,
    '§2 commitment',
  ),

  row(
    'opinion-frame',
    'opinion',
    `menurut saya; menurut kami; menurut hemat saya; saya kira; kami kira; saya rasa; saya pikir; saya nilai;
kami menilai; saya menilai; saya yakin; kami yakin; kita yakin; saya percaya; seolah; seolah-olah; seakan;
seakan-akan; jangan-jangan; melainkan; bukan sekadar; tidak mungkin; tak mungkin; mustahil; mungkin;
menunjukkan; mencerminkan; membuktikan; menandakan; menjadi alarm; alarm; pukulan; jadi pukulan; pelajaran;
tantangan; kunci; niatnya; berarti; sejatinya; hakikatnya; sesungguhnya;
menjadi gambaran; menjadi catatan; menjadi ajang; menjadi bukti; menjadi kendala; menjadi tantangan;
menjadi masalah; seperti mimpi; ibarat; bagaikan`,
    '§2 opinion',
  ),
  row(
    'opinion-word',
    'opinion',
    `terkesan; kesannya; berkesan; sangat; terlalu; penting; pentingnya; baik; buruk; wajar; aneh; janggal; memalukan; luar biasa; sayangnya;
disayangkan; menyayangkan; mengapresiasi; apresiasi; bersyukur; syukur; prihatin; ironis; cacat moral; sukses;
lancar; bagus; hebat; bangga; senang; gembira; sedih; kecewa; biasa; lumrah; efektif; optimal; maksimal; layak;
pantas; tepat; sulit; mudah; rumit; serius; bahaya; berbahaya; membahayakan; krusial; strategis; mendesak;
mengkhawatirkan; memprihatinkan; menyedihkan; lucu; unik; menarik; ideal; sempurna; kompetitif; sejati;
kontroversi; kontroversial; demokratis; adil; tidak adil; jujur; terhormat; menghargai; menghormati; elok;
etis; tidak etis; berlebihan; gagal; kegagalan; konyol; keterlaluan; tegas; diperlukan; dibutuhkan; butuh;
matang; dewasa; solid; optimistis; yakin; percaya diri; masalah serius; politis; kegandrungan; nyaman; aman;
perlu pendalaman; terbaik; terburuk`,
    '§2 opinion',
  ),

  row(
    'performative',
    'other',
    `mengucapkan duka cita; mengucapkan dukacita; turut berduka; mengucapkan selamat; mengucapkan terima kasih; berterima kasih; kami doakan; kami ucapkan; saya ucapkan; selamat atas; saya doakan; mohon maaf; minta maaf; meminta maaf`,
    '§2 other',
  ),
  row(
    'personal',
    'personal',
    `saya melihat; saya mendengar; saya dengar; kami dengar; saya merasa; saya mengalami; saya menerima; saya diminta; saya ditawari; saya takut; saya kaget; saya khawatir; kami merasa; kami khawatir; saya ingat; aku; saya sendiri; saya pribadi`,
    '§2 personal',
  ),

  row(
    'position',
    'position',
    `mendukung; menolak; setuju; sepakat; bersepakat; keberatan; menyetujui; memutuskan; mengusung; mencabut; abstain; mengajukan gugatan; menarik permohonan; tidak menandatangani; menggugat; menyepakati; disepakati; ditolak; disetujui; diputuskan`,
    '§2 position',
  ),

  row(
    'denial',
    'denial',
    `membantah; dibantah; bantahan; menyangkal; menampik; ditampik; menepis; ditepis; tidak benar; tak benar; tidak betul; tidak pernah; tak pernah; tidak ada; tak ada; hoaks; hoax; fitnah; bukan dari; sama sekali tidak; tidak ditemukan; tidak terbukti; bohong`,
    '§2 denial',
  ),

  row(
    'accusation',
    'accusation',
    `menuding; dituding; menuduh; dituduh; menduga; menengarai; curang; dicurangi; melanggar; menyalahgunakan;
disalahgunakan; merekayasa; direkayasa; menggelembungkan; mencuri; memanipulasi; dimanipulasi; tidak netral;
mengintimidasi; diintimidasi; menyuap; disuap; membagikan uang; membeli suara; memihak; dimobilisasi;
melakukan pelanggaran; melakukan kecurangan; ada kecurangan; adanya kecurangan; terjadi kecurangan;
penuh kecurangan; dugaan kecurangan; dugaan pelanggaran; melakukan politik uang; praktik politik uang;
melakukan intimidasi; ada intimidasi; terjadi intimidasi; ada penggelembungan; terjadi penggelembungan;
terjadi pelanggaran; dengan sengaja; sengaja menghilangkan; pengerahan aparat; pengerahan ASN;
pengerahan kepala desa; dugaan politik uang; dugaan penggelembungan; dugaan manipulasi; dugaan intimidasi`,
    '§2 accusation',
  ),

  row(
    'hearsay',
    'hearsay',
    `konon; kabarnya; dikabarkan; disebut-sebut; santer; beredar kabar; isunya; informasinya; infonya; dengar-dengar; ada yang bilang; katanya; rumor; berdasarkan informasi; mendapat informasi; mendapatkan informasi`,
    '§3 hearsay',
  ),
  row(
    'hedged',
    'hedged',
    `mungkin; kemungkinan; sepertinya; tampaknya; kelihatannya; barangkali; bisa jadi; cenderung; diperkirakan; agaknya; rasanya; boleh jadi; kayaknya; jangan-jangan; berpotensi; mungkin saja`,
    '§3 hedged',
  ),
  row(
    'legal-hedge',
    'legal-hedge',
    `diduga; dugaan; terduga; patut diduga; terindikasi; indikasi; disinyalir; ditengarai; diindikasikan; menduga; menengarai`,
    '§3 legal-hedge',
  ),
  row(
    'conditional',
    'conditional',
    `jika; kalau; apabila; bila; andaikan; seandainya; asalkan; jikalau; bilamana; andai; seumpama; sepanjang sudah; sepanjang tidak; sepanjang memenuhi; selama tidak; selama memenuhi; selama masih; sekiranya`,
    '§3 conditional',
  ),
  row(
    'second-hand',
    'second-hand',
    `kata mereka; kata dia; kata orang; menurut laporan; menurut informasi; berdasarkan laporan; laporan dari; informasi dari; mendapat laporan; menerima laporan; mendapat informasi; mendapatkan informasi; mendapat konfirmasi`,
    '§3 second-hand',
  ),

  row(
    'aspect',
    'aspect',
    `telah; sudah; pernah; sempat; baru saja; usai; ternyata; akhirnya; tercatat; ditemukan; menemukan; menerima;
mencatat; meninggal; terlibat`,
    '§2 event',
  ),
  row('state', 'state', `sedang; tengah; masih; belum; ada; adanya; terjadi; terdapat; berlangsung`, '§2 event'),
  row('negation', 'negation', `tidak; tak; bukan; belum; bukanlah; nggak; enggak; tidaklah; ndak; gak`, '§2 denial'),

  row(
    'time',
    'time',
    `kemarin; tadi; tadi pagi; tadi malam; hari ini; pagi ini; siang ini; sore ini; malam ini; pekan lalu;
bulan lalu; tahun lalu; minggu lalu; hari lalu; jam lalu; hari yang lalu; pekan yang lalu; minggu yang lalu; bulan yang lalu; tahun yang lalu;
pekan terakhir; bulan terakhir; hari terakhir ini; tahun ini; bulan ini; pekan ini; senin; selasa; rabu; kamis; jumat; sabtu;
ahad; januari; februari; maret; april; mei; juni; juli; agustus; september; oktober; november; desember; pukul;
pada tahun; sejak; masa tenang; masa kampanye; hari pencoblosan; hari pemungutan suara; dini hari; semalam;
besok; nanti malam; pekan depan; bulan depan; tahun depan; minggu depan; pemilu 2019; pemilu 2024; pilkada 2020; pilkada 2024; pemilu 2029; pilpres 2024;
pilpres 2019`,
    '§5 rule 4',
  ),
  row(
    'now',
    'now',
    `saat ini; sekarang; kini; sampai sekarang; hingga kini; sejauh ini; setiap; rutin; selama; lalu`,
    '§5 rule 4',
  ),
  row(
    'habit',
    'habit',
    `selalu; sering; kerap; kerap kali; sering kali; biasanya; umumnya; terkadang; kadang; kadang-kadang; pada umumnya`,
    '§5 rule 4',
  ),
  row(
    'place',
    'place',
    `kabupaten; kota; provinsi; kecamatan; desa; kelurahan; distrik; dapil; TPS; daerah kami; di sini; di sana; di lapangan`,
    '§5 rule 4',
  ),
  row(
    'base',
    'base',
    `dibanding; dibandingkan; ketimbang; daripada; sejak; sepanjang sejarah; sepanjang; dari semula; di antara;
dari total; dari seluruh; dari sebelumnya; tahun lalu; periode lalu; pemilu lalu; pilkada lalu`,
    '§5 rule 4',
  ),
  row(
    'institution',
    'institution',
    `KPU; KPUD; Bawaslu; DKPP; MK; Mahkamah Konstitusi; DPR; DPRD; Kemendagri; Mendagri; Polri; TNI; Polda; Polres; KPPS; PPK; PPS; Panwaslu; Panwascam; KPK; Kejaksaan; kepolisian; pemerintah; presiden; gubernur; bupati; wali kota; menteri; kementerian; partai; parpol; Komdigi; Kominfo; KPI; Dewan Pers; Ombudsman; PPATK; BPK; OJK; BPS; tim sukses; paslon; pasangan calon; saksi`,
    '§5 rule 4',
  ),
];
