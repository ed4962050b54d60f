import { splitTerms } from './split-terms.ts';

/** Two lists of words: a word of each in one sentence makes the topic, where either alone would not. */
interface TermPair {
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** An election topic with the terms that show it. */
export interface Topic {
  readonly id: string;
  readonly definition: string;
  /** One is enough in an article about an election. */
  readonly strong: readonly string[];
  /** Count only with an election word in the same sentence or the one before. */
  readonly contextual: readonly string[];
  /** As contextual terms, both in one sentence. */
  readonly pairs: readonly TermPair[];
  /** What looks like the topic and is not. */
  readonly falseFriends: string;
  /** Section of the PEI questionnaire of the Electoral Integrity Project. */
  readonly pei: string;
  readonly source: string;
}

const pair = (one: string, other: string): TermPair => ({ one: splitTerms(one), other: splitTerms(other) });

const source = 'Own compilation, taxonomy §4 (terms measured on four corpora); pairs: taxonomy §3 rule 5';

/**
 * The topics of election integrity. Inflected forms are listed, none is derived; names of bodies alone (`KPU`, `Bawaslu`, `TPS`)
 * never make a topic, because a statement that names a body is not therefore about it.
 */
export const topics: readonly Topic[] = [
  {
    id: 'electoral-law',
    definition:
      'What the election rules are or should be: statutes, KPU/Bawaslu regulations, constitutional review, thresholds, ballot system, election calendar',
    strong: splitTerms(`
      UU Pemilu; Undang-Undang Pemilu; RUU Pemilu; revisi UU Pemilu; UU Pilkada; RUU Pilkada;
      ambang batas parlemen; ambang batas pencalonan; parliamentary threshold; presidential threshold;
      proporsional terbuka; proporsional tertutup; coblos partai; pemilu serentak; pemisahan pemilu;
      pilkada lewat DPRD; pilkada melalui DPRD; kodifikasi UU Pemilu; Peraturan KPU; Peraturan Bawaslu;
      pemilu nasional dan daerah; Perbawaslu; sistem pemilu; sistem pemilihan; UU Nomor 7 Tahun 2017;
      Undang-Undang Pilkada; perppu pilkada; regulasi pemilu; aturan pemilu; regulasi pilkada;
      revisi UU Pilkada`),
    contextual: splitTerms(`
      uji materi; judicial review; gugatan uji materi; ambang batas; putusan MK; perppu; revisi undang-undang`),
    pairs: [],
    falseFriends: "'ambang batas' in health/air-quality/finance news; 'uji materi' of any other law; 'sistem' alone",
    pei: '1',
    source,
  },
  {
    id: 'election-administration',
    definition: 'Running the election: stages, timetable, budget, recruitment/training of ad hoc officials, readiness',
    strong: splitTerms(`
      tahapan pemilu; tahapan pilkada; jadwal pemilu; anggaran pemilu; dana hibah pilkada; badan adhoc;
      badan ad hoc; rekrutmen KPPS; bimtek KPPS; panitia pemilihan kecamatan; panitia pemungutan suara;
      kesiapan pemilu; penundaan pemilu; pemilu ditunda; tunda pemilu; NPHD`),
    contextual:
      splitTerms(`honor petugas; hari pemungutan; jadwal pemungutan; pengamanan pilkada; pengamanan pemilu; personel pengamanan; rawan;
      kerawanan; tingkat kerawanan; daerah rawan; indeks kerawanan; pemetaan kerawanan; siaga`),
    pairs: [
      pair(
        `KPPS; PPK; PPS; PPLN; badan adhoc; petugas; anggaran; tahapan; penyelenggara; personel; pengamanan`,
        `direkrut; rekrutmen; honor; pelatihan; bimtek; anggaran; siap; kesiapan; jadwal; ditunda; lanjutan; siaga; NPHD; penyelenggara`,
      ),
    ],
    falseFriends:
      "PPK = pejabat pembuat komitmen (procurement), Kemayoran complex; PPS = other bodies; 'tahapan' of any project; 'penyelenggara' of an event",
    pei: '2',
    source,
  },
  {
    id: 'election-logistics',
    definition: 'Procurement, printing, storage and delivery of ballots, boxes, booths, ink, forms',
    strong: splitTerms(`
      logistik pemilu; logistik pilkada; distribusi logistik pemilu; surat suara rusak; surat suara kurang;
      kekurangan surat suara; surat suara habis; sortir surat suara; sortir dan lipat; pelipatan surat suara;
      pencetakan surat suara; kotak suara; bilik suara; tinta pemilu; surat suara tertukar; gudang KPU;
      gudang logistik KPU; surat suara tiba; distribusi surat suara; distribusi logistik; mengirim logistik;
      logistik; formulir C.Hasil kurang`),
    contextual: splitTerms(`
      `),
    pairs: [
      pair(
        `logistik; surat suara; kotak suara; bilik suara; tinta; formulir; APD; alat pelindung diri`,
        `tiba; distribusi; didistribusikan; terdistribusi; mendistribusikan; mengirim; dikirim; pengiriman; kurang; kekurangan; rusak; gudang; dicetak; sortir; dilipat; segel; tersegel; mengawal; habis; tertukar`,
      ),
    ],
    falseFriends: "'logistik' = freight/disaster relief; 'surat suara' alone only shows that it is about an election",
    pei: '2',
    source,
  },
  {
    id: 'districting',
    definition: 'Drawing districts, seat allocation, equality of vote weight',
    strong: splitTerms(`
      daerah pemilihan; penataan dapil; alokasi kursi; jumlah kursi DPRD; pemekaran dapil; dapil baru;
      kursi dapil; dapil; nilai kursi; Sainte Lague`),
    contextual: splitTerms(`
      `),
    pairs: [
      pair(
        `kursi; dapil; daerah pemilihan`,
        `alokasi; jumlah kursi; penduduk; pemekaran; bertambah; berkurang; penataan`,
      ),
    ],
    falseFriends: "'pemekaran' of provinces/villages; 'kursi' as furniture/train seats",
    pei: '3',
    source,
  },
  {
    id: 'voter-registration',
    definition: 'Who is on or off the roll: DPS/DPSHP/DPT/DPTb/DPK, coklit, duplicates, ineligible or missing voters',
    strong: splitTerms(`
      daftar pemilih; daftar pemilih tetap; daftar pemilih sementara; daftar pemilih tambahan;
      daftar pemilih khusus; pemutakhiran data pemilih; coklit; pencocokan dan penelitian; pantarlih;
      pemilih ganda; data ganda pemilih; pemilih siluman; pemilih fiktif; tidak terdaftar sebagai pemilih;
      tidak masuk DPT; pindah memilih; pemilih pemula; Sidalih; hak pilih; NIK ganda;
      pemilih tidak memenuhi syarat; DPTb; DPSHP; DPTLN; DP4; berhak menggunakan hak pilih; berhak memilih;
      hak untuk memilih; kehilangan hak pilih; petugas pemutakhiran data pemilih; PPDP; data pemilih;
      mendata pemilih; pencoklitan`),
    contextual: splitTerms(`
      KTP elektronik; e-KTP; data kependudukan; DPT`),
    pairs: [],
    falseFriends:
      "DPK = dana pihak ketiga (banking); DPT = dinding penahan tanah; DPS = Denpasar airport / dewan pengawas syariah; 'terdaftar' for any programme",
    pei: '4',
    source,
  },
  {
    id: 'party-registration',
    definition: 'Registration, administrative/factual verification and internal legitimacy of parties as contestants',
    strong: splitTerms(`
      verifikasi administrasi parpol; verifikasi partai; pendaftaran parpol; pendaftaran partai politik;
      calon peserta pemilu; Sipol; dicatut parpol; catut NIK; memenuhi syarat sebagai peserta;
      nomor urut partai; partai politik peserta pemilu`),
    contextual: splitTerms(`
      lolos verifikasi; verifikasi faktual; pencatutan nama; keanggotaan ganda; dualisme kepengurusan; catut`),
    pairs: [],
    falseFriends: "'verifikasi' of accounts, documents, data; 'lolos' in sport",
    pei: '5',
    source,
  },
  {
    id: 'candidacy',
    definition: 'Eligibility, nomination and disqualification of candidates',
    strong: splitTerms(`
      bakal calon; daftar calon tetap; daftar calon sementara; syarat calon; batas usia calon;
      batas usia capres; ijazah calon; mahar politik; mantan napi koruptor; eks napi; pendaftaran capres;
      pendaftaran calon; bacaleg; bacapres; Silon; penetapan pasangan calon; DCT; DCS; syarat dukungan;
      calon perseorangan; calon independen; jalur perseorangan; mencalonkan diri; maju pilkada; maju di pilkada;
      maju pada pilkada; maju dalam pilkada; maju sebagai calon; mendaftar ke KPU; berkas pencalonan;
      pencalonan; bakal pasangan calon; pakal calon`),
    contextual: splitTerms(`
      diskualifikasi calon; calon tunggal; keterwakilan perempuan; kolom kosong; kotak kosong; dinasti politik;
      politik dinasti; ijazah palsu; didiskualifikasi; diskualifikasi; petahana; usung; mengusung; diusung;
      pengusung; nyapres; nyaleg; nyagub; mencalonkan; dicalonkan; mundur dari pencalonan;
      syarat dukungan minimal; mendaftarkan diri; pendaftaran; konsultasi; berkonsultasi`),
    pairs: [
      pair(
        `penjabat; Pj; PJ; bupati; wali kota; gubernur; petahana; partai; ijazah; dukungan`,
        `mundur; mencalonkan; maju; mengusung; diusung; mendaftar; pencalonan; syarat; cuti; berpasangan; palsu`,
      ),
    ],
    falseFriends:
      "'mahar' = dowry, also a surname; 'calon' pembeli/jemaah/mahasiswa; 'diskualifikasi' in sport; 'ijazah' in education; 'dinasti' in history/K-drama",
    pei: '5',
    source,
  },
  {
    id: 'campaign-conduct',
    definition: 'When, where and how candidates campaign; posters; quiet period; debates; prohibited places',
    strong: splitTerms(`
      kampanye pemilu; kampanye pilkada; kampanye pilpres; kampanye akbar; curi start; curi start kampanye;
      kampanye di luar jadwal; kampanye di tempat ibadah; kampanye di sekolah; kampanye di kampus;
      alat peraga kampanye; bahan kampanye; tim kampanye; juru kampanye; jurkam; masa tenang; hari tenang;
      debat capres; debat cawapres; debat calon; pertemuan terbatas; kampanye tatap muka; kampanye daring;
      kampanye terbuka; kampanye terselubung; kampanye hari terakhir; hari terakhir kampanye; masa kampanye;
      debat publik; debat kandidat; debat pilkada; debat pilpres; kampanye`),
    contextual: splitTerms(`
      rapat umum; blusukan; baliho; spanduk; deklarasi dukungan; sosialisasi caleg; APK`),
    pairs: [],
    falseFriends: "'kampanye' = marketing/health campaign; APK = Android package; 'debat' in general",
    pei: '6',
    source,
  },
  {
    id: 'black-campaign',
    definition: 'Smears against contestants; unattributed leaflets; defamation in the contest',
    strong: splitTerms(`
      kampanye hitam; black campaign; kampanye negatif; negative campaign; selebaran gelap; pamflet gelap;
      fitnah politik; menjelekkan calon; menjatuhkan calon; menghina peserta pemilu`),
    contextual: splitTerms(`
      mendiskreditkan; serangan personal; isu miring; menyerang pribadi; pembunuhan karakter; menyudutkan;
      tudingan miring`),
    pairs: [],
    falseFriends: "'fitnah' in religious or celebrity news; 'negatif' medical",
    pei: '6',
    source,
  },
  {
    id: 'disinformation',
    definition:
      'False or misleading information about the election, its institutions or contestants, and responses to it',
    strong: splitTerms(`
      hoaks pemilu; hoaks pilkada; hoaks pilpres; disinformasi pemilu; misinformasi pemilu; berita bohong`),
    contextual: splitTerms(`
      debunking; prebunking; gangguan informasi; turnbackhoax; konten menyesatkan; informasi menyesatkan;
      kabar bohong; informasi palsu; narasi keliru; pesan berantai; periksa fakta; cek fakta; hoaks; hoax;
      disinformasi; misinformasi; infodemi; menyesatkan; informasi yang salah; informasi keliru;
      informasi bohong; narasi bohong; kabar palsu`),
    pairs: [
      pair(
        `hoaks; hoax; misinformasi; disinformasi; kabar bohong; berita bohong; informasi palsu; video; pesan berantai; unggahan`,
        `pemilu; pilkada; pilpres; KPU; calon; pemilih; tidak benar; keliru; menyesatkan; hoaks; palsu; bohong`,
      ),
    ],
    falseFriends: "'hoaks' about health, scams, disasters; 'viral' is far too common",
    pei: '6',
    source,
  },
  {
    id: 'ai-deepfake',
    definition: 'Synthetic or AI-manipulated images, audio, video used in or about the contest',
    strong: splitTerms(`
      `),
    contextual: splitTerms(`
      rekayasa kecerdasan artifisial; sulih suara AI; manipulasi AI; hasil rekayasa AI; konten sintetis;
      citra diri; tiruan suara; kloning suara; avatar AI; gambar AI; foto AI; rekaman AI; suara AI; video AI;
      deep fake; deepfake; kecerdasan buatan; artificial intelligence; rekayasa digital; manipulasi digital;
      AI generatif`),
    pairs: [
      pair(
        `AI; kecerdasan buatan; artificial intelligence; deepfake`,
        `video; foto; gambar; suara; rekaman; kampanye; konten; citra; manipulasi; rekayasa; pemilu; calon`,
      ),
    ],
    falseFriends: 'AI as a general technology; Al- (Arabic article) misread as AI',
    pei: '6',
    source,
  },
  {
    id: 'hate-identity',
    definition: 'Hate speech, identity politics, incitement among groups in the contest',
    strong: splitTerms(`
      politisasi SARA; kampanye SARA; politik identitas; politisasi agama; politisasi identitas;
      intoleransi politik`),
    contextual: splitTerms(`
      provokasi massa; isu SARA; memecah belah; sentimen etnis; sentimen agama; penistaan agama; polarisasi;
      mengadu domba; adu domba; hasutan; menghasut; hate speech; ujaran kebencian; provokatif; provokasi;
      kebencian; diskriminasi; rasis; SARA`),
    pairs: [],
    falseFriends: "Sara as a personal name; 'provokasi' in crime/sport; 'polarisasi' in physics",
    pei: '6',
    source,
  },
  {
    id: 'platforms',
    definition:
      'Conduct of platforms and coordinated actors: takedowns, political ads, buzzers, fake accounts, algorithm',
    strong: splitTerms(`
      iklan politik di Meta; pustaka iklan; Meta Ad Library; buzzer politik; cyber troop;
      akun resmi media sosial kampanye; pelanggaran konten internet; iklan politik di media sosial`),
    contextual: splitTerms(`
      perilaku tidak autentik; penurunan konten; takedown konten; take down konten; blokir konten;
      konten internet; pasukan siber; buzzer; akun bot; akun anonim; akun bodong; akun palsu; patroli siber;
      moderasi konten; pemutusan akses; algoritma; iklan digital; takedown; take down; platform digital;
      platform media sosial; moderator konten; penyebaran konten`),
    pairs: [
      pair(
        `Facebook; Instagram; WhatsApp; TikTok; YouTube; Twitter; Telegram; Meta; Google; X; media sosial; medsos; platform; platform digital; Threads`,
        `iklan; konten; akun; algoritma; moderasi; menurunkan; hapus; menghapus; dihapus; blokir; memblokir; diblokir; hoaks; misinformasi; disinformasi; informasi; integritas; kebijakan; pengguna; iklan politik; fitur; platform; pelanggaran; takedown; label; komitmen; pemilu`,
      ),
    ],
    falseFriends:
      "platform names occur everywhere (relay source, 'simak video di YouTube'); 'meta' prefix; X as letter; 'blokir' of e-wallets/judol",
    pei: '6',
    source,
  },
  {
    id: 'media-fairness',
    definition: 'Balance of coverage, broadcast rules, campaign advertising in mass media, press ethics in elections',
    strong: splitTerms(`
      iklan kampanye; iklan politik; penyiaran kampanye; blocking time; blocking segment; keberpihakan media;
      media partisan; netralitas media; keberimbangan pemberitaan; pemberitaan kampanye; gugus tugas pengawasan;
      kampanye di media massa; iklan layanan masyarakat kampanye; siaran kampanye; frekuensi publik;
      independensi media; iklan pemilu`),
    contextual: splitTerms(`
      Komisi Penyiaran Indonesia; peliputan pemilu; pemberitaan`),
    pairs: [
      pair(
        `media; televisi; stasiun televisi; radio; pers; wartawan; jurnalis; KPI; Dewan Pers; siaran`,
        `berimbang; keberimbangan; partisan; memihak; independen; independensi; iklan; blocking time; porsi; netral; liputan; peliputan; pemberitaan`,
      ),
    ],
    falseFriends: "KPI = key performance indicator; Koalisi Perempuan Indonesia; 'iklan' in business",
    pei: '6',
    source,
  },
  {
    id: 'polls-quick-count',
    definition: 'Opinion polls, electability, quick counts, exit polls, their accuracy, funding and timing',
    strong: splitTerms(`
      elektabilitas; hitung cepat; quick count; exit poll; lembaga survei; survei elektabilitas;
      simulasi head to head; popularitas calon; pengumuman survei; lembaga survei terdaftar; popularitas`),
    contextual: splitTerms(`
      survei pesanan; metodologi survei; data masuk; top of mind; tingkat kepercayaan 95 persen;
      margin of error; jajak pendapat; hasil survei; responden; survei; multistage random sampling;
      swing voters; undecided voters`),
    pairs: [
      pair(
        `survei; responden; LSI; CSIS; SMRC; Indikator; Poltracking; Charta Politika; Populi; Litbang Kompas; sampel`,
        `elektabilitas; responden; margin of error; persen; unggul; calon; capres; metode; sampel; rilis; pilkada; pilpres`,
      ),
    ],
    falseFriends:
      "'survei' of consumers/health; 'indikator' lowercase; 'responden' in research; 'real count' used loosely",
    pei: '6/9',
    source,
  },
  {
    id: 'campaign-finance',
    definition: 'Sources, limits, reporting and audit of campaign money',
    strong: splitTerms(`
      dana kampanye; laporan dana kampanye; laporan awal dana kampanye; sumbangan kampanye;
      sumbangan dana kampanye; rekening khusus dana kampanye; Sikadeka; audit dana kampanye;
      dana asing kampanye; penyumbang kampanye; batas sumbangan; belanja kampanye; biaya kampanye;
      cukong politik; modal politik; aliran dana kampanye; donatur kampanye; LADK; LPSDK; LPPDK; RKDK`),
    contextual: splitTerms(`
      transaksi mencurigakan; penyandang dana`),
    pairs: [
      pair(
        `dana; sumbangan; donatur; aliran dana; PPATK; rekening; biaya`,
        `kampanye; calon; caleg; kandidat; paslon; parpol; partai; penyumbang`,
      ),
    ],
    falseFriends: "'sumbangan' to disaster victims; PPATK in ordinary money-laundering; 'modal' in business",
    pei: '7',
    source,
  },
  {
    id: 'vote-buying',
    definition: 'Giving or promising money or goods to voters or officials',
    strong: splitTerms(`
      politik uang; money politics; money politic; jual beli suara; beli suara; membeli suara; suap pemilih;
      menyuap pemilih; uang transport kampanye; imbalan kepada pemilih; vote buying; NPWP nomor piro wani piro;
      pasca bayar suara; menjanjikan uang kepada pemilih; tebus suara; operasi tangkap tangan politik uang`),
    contextual: splitTerms(`
      kupon sembako; wani piro; serangan fajar; bagi-bagi sembako; bagi-bagi amplop; bagi-bagi uang; doorprize`),
    pairs: [
      pair(
        `uang; amplop; sembako; imbalan; voucher; minyak goreng; beras; suap; hadiah; rupiah`,
        `pemilih; memilih; mencoblos; dipilih; tim sukses; timses; membeli; suara; masa tenang; malam sebelum; pencoblosan; warga agar memilih`,
      ),
    ],
    falseFriends:
      "'serangan fajar' in military/war/police-raid news and in film titles; 'amplop', 'sembako' in aid news; 'imbalan'",
    pei: '7',
    source,
  },
  {
    id: 'state-resources',
    definition: 'Government aid, facilities, budget, leave and appointments used for electoral advantage',
    strong: splitTerms(`
      politisasi bansos; bansos untuk kampanye; bantuan sosial jelang pemilu; kendaraan dinas untuk kampanye;
      cuti kampanye; pejabat negara berkampanye; menteri berkampanye; presiden boleh kampanye;
      presiden berkampanye; mutasi pejabat jelang pilkada; program pemerintah untuk kampanye;
      politik gentong babi; endorse presiden; politisasi bantuan; bantuan bergambar; bansos bergambar;
      sembako bergambar; menunggangi bantuan`),
    contextual: splitTerms(`
      pork barrel; fasilitas dinas; fasilitas negara; cawe-cawe; cuti di luar tanggungan negara;
      penyalahgunaan kewenangan; penyalahgunaan wewenang; mutasi jabatan`),
    pairs: [
      pair(
        `bansos; bantuan sosial; bantuan; sembako; BLT; dana desa; APBN; APBD; anggaran negara; fasilitas negara; mobil dinas; program pemerintah; kebijakan; birokrasi`,
        `kampanye; pencalonan; petahana; kepala daerah; bupati; bergambar; kepentingan politik; calon; paslon; pasangan calon; dukungan; elektoral; pemenangan; politisasi; dipolitisasi; mendukung; pilkada; pilpres`,
      ),
    ],
    falseFriends: "'bansos' in ordinary welfare/corruption news; 'cuti' bersama; 'Pj' in routine news",
    pei: '7',
    source,
  },
  {
    id: 'neutrality',
    definition: 'Partisanship of civil servants, military, police, village heads, SOE officials',
    strong: splitTerms(`
      netralitas ASN; netralitas PNS; netralitas aparat; ASN tidak netral; aparat tidak netral; TNI netral;
      Polri netral; ASN berkampanye; ASN terlibat kampanye; kepala desa berkampanye; kades tidak netral;
      keberpihakan aparat; pengerahan aparat; pengerahan kepala desa; pengerahan ASN; SKB netralitas;
      ikrar netralitas; netralitas kepala desa; partai cokelat; parcok; netralitas TNI; netralitas Polri;
      ketidaknetralan; netralitas birokrasi`),
    contextual: splitTerms(`
      pose jari; netralitas; netral; tidak netral; memihak; berpihak; birokrasi politik; keberpihakan`),
    pairs: [
      pair(
        `ASN; PNS; TNI; Polri; aparat; aparatur; kepala desa; kades; perangkat desa; BUMN; birokrasi; lurah; camat; penjabat; Pj; polisi; prajurit; personel`,
        `netral; netralitas; memihak; berpihak; mendukung; dukungan; kampanye; berkampanye; mengarahkan; politis; politik praktis; keberpihakan; mengkampanyekan; mengampanyekan; memenangkan; dikerahkan; mobilisasi`,
      ),
    ],
    falseFriends: "'netral' in chemistry, carbon-neutral, foreign policy; TNI/Polri in crime, disaster",
    pei: '7/8',
    source,
  },
  {
    id: 'voting-operations',
    definition: 'Polling-day operation at TPS, access, repeat/late/continued voting, overseas and mail voting',
    strong: splitTerms(`
      hari pencoblosan; pencoblosan; mencoblos; pemungutan suara ulang; coblos ulang; pemungutan suara lanjutan;
      pemungutan suara susulan; pencoblosan ulang; TPS khusus; memilih di TPS; antrean TPS; undangan mencoblos;
      formulir C6; C.Pemberitahuan; surat pemberitahuan memilih; pemilih disabilitas; sistem noken;
      pemilu luar negeri; kotak suara keliling; coblosan; lokasi TPS; TPS dibuka; TPS ditutup; membuka TPS;
      formulir C; bilik khusus; jumlah TPS`),
    contextual: splitTerms(`
      noken; kluster pilkada; pemilihan noken`),
    pairs: [
      pair(
        `TPS; tempat pemungutan suara; bilik; bilik suara; KPPS; pemungutan suara`,
        `dibuka; ditutup; memilih; antre; antrean; mengantre; datang; mencoblos; jam pencoblosan; disabilitas; noken; akses; ramp; kursi roda; undangan; sistem pemilu; sistem pemilihan; berlangsung; digelar; dimulai; ditunda; ulang; susulan; lanjutan; lancar`,
      ),
    ],
    falseFriends:
      'TPS = tempat pembuangan sampah (waste site); PSU = prasarana, sarana, utilitas umum (housing) / power supply; pemungutan suara in DPR, company or Academy votes',
    pei: '8',
    source,
  },
  {
    id: 'ballot-tampering',
    definition: 'Pre-marked ballots, multiple voting, impersonation, misuse of leftover ballots or invitations',
    strong: splitTerms(`
      surat suara tercoblos; sudah tercoblos; tercoblos; mencoblos sisa surat suara; coblos surat suara;
      mencoblos lebih dari satu kali; mencoblos dua kali; memilih lebih dari satu kali; pemilih tidak berhak;
      menggunakan hak pilih orang lain; joki pencoblos; surat suara ilegal; surat suara palsu;
      surat suara siluman; sisa surat suara; memilih dengan KTP luar; mencoblos berulang`),
    contextual: splitTerms(`
      tercoblos duluan`),
    pairs: [],
    falseFriends: "'ganda' in badminton; 'joki' of exams; 'tertusuk'",
    pei: '8',
    source,
  },
  {
    id: 'intimidation-violence',
    definition: 'Threats, coercion, mobilisation of voters, attacks on officials, riots tied to the vote',
    strong: splitTerms(`
      intimidasi pemilih; mengintimidasi pemilih; intimidasi petugas; ancaman terhadap KPPS;
      menghalangi pemilih; menghalangi hak pilih; pembakaran TPS; pembakaran kotak suara; perusakan kantor KPU;
      penyerangan kantor KPU; kericuhan rekapitulasi; kericuhan TPS; kerusuhan pemilu; kekerasan pemilu;
      mobilisasi pemilih; kepala desa diintimidasi; petugas KPPS meninggal; penganiayaan petugas;
      politik intimidasi; tolak hasil pemilu; rawan konflik; konflik pilkada; konflik pemilu`),
    contextual: splitTerms(`
      pengerahan massa; mobilisasi massa; intimidasi; diintimidasi; ancaman; kericuhan; kerusuhan; penganiayaan;
      pengeroyokan; kerawanan; rawan; konflik; bentrok; bentrokan; diancam; mengancam; menghadang; menghalangi;
      menghambat; dihadang; pengamanan; gangguan keamanan`),
    pairs: [
      pair(
        `massa; warga; petugas; KPPS; pemilih; KKB; pendukung; polisi; aparat`,
        `menghalangi; menghadang; menghambat; mengancam; diancam; ancaman; kericuhan; merusak; membakar; penyerangan; bentrok; dipukul; mengeroyok; menyerang; aksi; unjuk rasa; demonstrasi; intimidasi; kerusuhan`,
      ),
    ],
    falseFriends:
      "'intimidasi' of debtors, journalists, workers; 'mobilisasi' of vehicles/troops; 'kerusuhan' football",
    pei: '8',
    source,
  },
  {
    id: 'turnout',
    definition: 'Turnout, abstention, invalid ballots, voter education',
    strong: splitTerms(`
      partisipasi pemilih; tingkat partisipasi; angka partisipasi; golput; golongan putih; suara tidak sah;
      surat suara tidak sah; tidak menggunakan hak pilih; menggunakan hak pilih; pendidikan pemilih;
      sosialisasi pemilu; pemilih muda; gen Z pemilih; partisipasi masyarakat dalam pemilu; boikot pemilu; boikot pilkada; boikot pilpres;
      coblos semua; partisipasi masyarakat`),
    contextual: splitTerms(`
      partisipasi; kehadiran pemilih; datang ke TPS; hadir ke TPS; hadir di TPS`),
    pairs: [],
    falseFriends: "'partisipasi' of companies, schools; 'boikot' products",
    pei: '8',
    source,
  },
  {
    id: 'election-technology',
    definition: 'E-voting, e-rekap, election IT systems other than Sirekap, their reliability',
    strong: splitTerms(`
      pemungutan suara elektronik; pemilihan elektronik; e-rekap; e-counting; rekapitulasi elektronik;
      server KPU; situs KPU; website KPU; aplikasi KPU; Siakba; Sidapil; blockchain pemilu; digitalisasi pemilu;
      teknologi pemilu; sistem informasi pemilu`),
    contextual: splitTerms(`
      InfoPemilu; evoting; e-voting`),
    pairs: [
      pair(
        `server; aplikasi; sistem informasi; situs; laman; e-voting`,
        `KPU; gangguan; down; diretas; pemilu; tidak bisa diakses; error; rekapitulasi; pemungutan`,
      ),
    ],
    falseFriends: "'e-voting' for awards/fans; 'server' in IT",
    pei: '8/9',
    source,
  },
  {
    id: 'counting-tabulation',
    definition: 'Counting at TPS, tiered recapitulation, forms, witnesses, mismatches',
    strong: splitTerms(`
      penghitungan suara; perhitungan suara; rekapitulasi suara; rekapitulasi berjenjang; hasil rekapitulasi;
      pleno rekapitulasi; C.Hasil; C Hasil; C1 plano; formulir C1; form C1; D.Hasil; D Hasil;
      penghitungan ulang; penghitungan suara ulang; selisih suara; perolehan suara; suara sah; saksi paslon;
      saksi TPS; berita acara rekapitulasi; suara masuk`),
    contextual: splitTerms(`
      saksi partai; rekapitulasi; hitung ulang`),
    pairs: [
      pair(
        `suara; C.Hasil; formulir; saksi; rekapitulasi; pleno`,
        `selisih; perolehan; dihitung; penghitungan; rekapitulasi; rekap; berita acara; menghitung; saksi; menandatangani; persen`,
      ),
    ],
    falseFriends: "'suara' = voice/sound; 'saksi' in criminal trials; 'pleno' of any board; 'rekapitulasi' of a budget",
    pei: '9',
    source,
  },
  {
    id: 'sirekap',
    definition: 'The KPU results-publication system, misreads, discrepancies, halts',
    strong: splitTerms(`
      sirekap; SIREKAP;
      Sirekap; Si Rekap; aplikasi Sirekap; data Sirekap; kesalahan Sirekap; salah baca OCR; kesalahan konversi;
      Situng; pemilu2024.kpu.go.id; real count KPU; grafik perolehan suara; diagram perolehan suara;
      alat bantu rekapitulasi; foto C.Hasil; audit forensik Sirekap; audit Sirekap`),
    contextual: splitTerms(`
      OCR`),
    pairs: [],
    falseFriends: "'real count' also used for party-run counts; 'Situng' is the 2019 system",
    pei: '9',
    source,
  },
  {
    id: 'vote-manipulation',
    definition: 'Adding, removing or shifting votes between contestants in the count',
    strong: splitTerms(`
      penggelembungan suara; menggelembungkan suara; suara digelembungkan; pengurangan suara; suara hilang;
      pencurian suara; mencuri suara; curi suara; menggeser suara; pergeseran suara; memindahkan suara;
      geser suara; jual beli suara caleg; manipulasi suara; manipulasi hasil; mengubah hasil pemilu;
      mengubah perolehan suara; lonjakan suara; ledakan suara; sulap suara; rekayasa hasil pemilu;
      suara siluman`),
    contextual: splitTerms(`
      digelembungkan; penggelembungan`),
    pairs: [
      pair(
        `suara partai; suara kami; suara calon; suara caleg; suara paslon; suara pasangan`,
        `hilang; berkurang; digeser; dicuri; bergeser; dipindahkan`,
      ),
    ],
    falseFriends:
      "'penggelembungan' of aid/budget (mark-up); 'manipulasi' of photos/psychology; 'suara hilang' = lost voice",
    pei: '9',
    source,
  },
  {
    id: 'fraud-allegation',
    definition: 'General claims that the election was rigged, incl. structured-systematic-massive fraud, hak angket',
    strong: splitTerms(`
      kecurangan pemilu; kecurangan pilpres; kecurangan pilkada; pemilu curang; pilpres curang; pelanggaran TSM;
      hak angket pemilu; operasi kecurangan; pemilu tidak jujur; satu putaran curang; pengaturan pemenang;
      pemilu diulang; pemilu ulang; pilpres ulang; pilpres diulang; pemilu cacat; batalkan hasil pemilu`),
    contextual: splitTerms(`
      bukti kecurangan; jurdil; terstruktur sistematis masif; terstruktur, sistematis dan masif;
      terstruktur, sistematis, dan masif; tudingan kecurangan; dugaan kecurangan; Dirty Vote; hak angket;
      jujur dan adil; kecurangan; curang; dicurangi; mencurangi; TSM`),
    pairs: [
      pair(
        `curang; kecurangan; dicurangi; rekayasa`,
        `pemilu; pilkada; pilpres; suara; masif; terstruktur; sistematis; TSM; bukti; penyelenggara; KPU; hasil`,
      ),
    ],
    falseFriends: "'curang' in sport/trade/exam; 'masif' as plain adverb; 'hak angket' on other matters",
    pei: '10',
    source,
  },
  {
    id: 'results-dispute',
    definition: 'Challenges to results and their adjudication, incl. MK rulings, seat disputes, winner certification',
    strong: splitTerms(`
      sengketa hasil; sengketa pilpres; sengketa pemilu; sengketa pilkada; perselisihan hasil;
      perselisihan hasil pemilihan umum; gugatan hasil pemilu; gugatan pilpres; gugatan pilkada;
      permohonan PHPU; sidang PHPU; sidang sengketa; penetapan hasil; penetapan presiden terpilih;
      penetapan calon terpilih; ambang batas selisih; pemungutan suara putaran kedua; pilpres putaran kedua;
      PHPU; PHPKada; gugatan hasil; permohonan sengketa; mengajukan sengketa; menggugat hasil`),
    contextual: splitTerms(`
      pemohon dan termohon; putusan sela; dissenting opinion; pemohon; termohon; amicus curiae;
      penetapan perolehan kursi; penetapan perolehan suara`),
    pairs: [
      pair(
        `MK; Mahkamah Konstitusi; hakim konstitusi; pemohon; PHPU`,
        `gugatan; permohonan; sengketa; hasil; perkara; menggugat; putusan; dalil; sidang; pemohon`,
      ),
    ],
    falseFriends:
      "MK = many statute reviews that are not results disputes; 'gugatan' cerai/perdata; 'Mahkamah Konstitusi' alone is weak evidence of a results dispute",
    pei: '10',
    source,
  },
  {
    id: 'enforcement',
    definition: 'Reports, findings, Gakkumdu, administrative/criminal processing and process disputes',
    strong: splitTerms(`
      Gakkumdu; sentra penegakan hukum terpadu; pelanggaran pemilu; pelanggaran pilkada;
      dugaan pelanggaran pemilu; pelanggaran administrasi pemilu; tindak pidana pemilu; pidana pemilu;
      laporan dugaan pelanggaran; temuan pengawas; Sigap Lapor; sengketa proses; rekomendasi Bawaslu;
      putusan Bawaslu; diregistrasi Bawaslu; SigapLapor; pelanggaran kampanye; penanganan pelanggaran;
      sanksi pidana; sanksi administrasi; menindak pelanggaran`),
    contextual: splitTerms(`
      pelanggaran administratif; pelanggaran; terlapor; pelapor; kajian awal; menindaklanjuti laporan;
      dilaporkan ke Bawaslu; melaporkan ke Bawaslu; melanggar; sanksi; ditindak; memeriksa pelapor`),
    pairs: [
      pair(
        `Bawaslu; Panwaslu; Panwascam; Gakkumdu; pengawas pemilu; Badan Pengawas Pemilu; pengawas; kami; pihaknya`,
        `pelanggaran; dugaan pelanggaran; laporan; temuan; melanggar; menindak; menindaklanjuti; rekomendasi; sanksi; memeriksa; pidana; penanganan; mendalami; pendalaman; melaporkan; dilaporkan; klarifikasi`,
      ),
    ],
    falseFriends: "'pelanggaran' traffic/halal/HAM; 'laporan' police; 'temuan' BPK; 'klarifikasi'",
    pei: '11',
    source,
  },
  {
    id: 'emb-integrity',
    definition: 'Independence, ethics and competence of KPU/Bawaslu/DKPP and their members',
    strong: splitTerms(`
      Dewan Kehormatan Penyelenggara Pemilu; kode etik penyelenggara; pelanggaran etik penyelenggara;
      pelanggaran kode etik penyelenggara; independensi KPU; KPU tidak netral; suap penyelenggara;
      komisioner diberhentikan; seleksi anggota KPU; tim seleksi KPU; pansel KPU; jet pribadi KPU;
      kode etik KPU; etik komisioner; sidang DKPP; putusan DKPP; dilaporkan ke DKPP; mencopot ketua KPU;
      kredibilitas KPU; integritas penyelenggara; integritas KPU; integritas Bawaslu; independensi Bawaslu;
      profesionalitas KPU`),
    contextual: splitTerms(`
      pemberhentian tetap; peringatan keras terakhir; sidang etik; kode etik; peringatan keras;
      pelanggaran etik; etik`),
    pairs: [
      pair(
        `DKPP`,
        `memberhentikan; diberhentikan; pemberhentian; mencopot; memecat; dipecat; peringatan keras; teradu; mengadukan; diadukan`,
      ),
    ],
    falseFriends:
      "KPU = Kantor Pelayanan Utama (Bea Cukai), e.g. 'KPU Bea Cukai Tanjung Priok'; 'kode etik' of Polri/doctors/press; 'komisioner' KPK/OJK",
    pei: '11',
    source,
  },
  {
    id: 'observers',
    definition: 'Accredited observers, crowdsourced counts, civil society monitoring',
    strong: splitTerms(`
      pemantau pemilu; lembaga pemantau; pemantauan pemilu; pemantau independen; akreditasi pemantau;
      kawal pemilu; Kawal Pemilu; jaga pemilu; JagaPemilu; pemantau asing; jaga suara; kawal suara;
      pengawasan partisipatif; masyarakat sipil pemilu`),
    contextual: splitTerms(`
      relawan pemantau; koalisi masyarakat sipil`),
    pairs: [
      pair(
        `pemantau; relawan; Perludem; JPPR; KIPP; Netgrit; Netfid; ICW; KOPEL; masyarakat sipil`,
        `memantau; pemantauan; mengawal; mengawasi; akreditasi; terakreditasi; menjaga suara; TPS; kawal`,
      ),
    ],
    falseFriends:
      "'akreditasi' campus/hospital; 'relawan' disaster, and 'relawan' = campaign volunteers; ICW in corruption news",
    pei: '11',
    source,
  },
  {
    id: 'data-security',
    definition: 'Leaks, hacking and misuse of voter or election data',
    strong: splitTerms(`
      kebocoran data pemilih; data pemilih bocor; data DPT bocor; kebocoran data KPU; peretasan KPU;
      situs KPU diretas; serangan siber KPU; hacker KPU; data pribadi pemilih; penyalahgunaan data pemilih;
      jual data pemilih; perlindungan data pemilih; BSSN pemilu`),
    contextual: splitTerms(`
      Jimbo; penyalahgunaan NIK; serangan DDoS; kebocoran data; peretas; data pribadi`),
    pairs: [
      pair(
        `data pemilih; DPT; KPU; data pribadi; situs KPU`,
        `bocor; kebocoran; diretas; peretasan; peretas; hacker; siber; dijual; BSSN`,
      ),
    ],
    falseFriends: "'kebocoran data' of banks/phones; 'bocor' = leak of documents, roofs; 'serangan siber' in general",
    pei: '11',
    source,
  },
];
