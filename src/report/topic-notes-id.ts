/** What a topic covers, and what looks like it and is not. */
interface TopicNote {
  readonly about: string;
  readonly falseFriends: string;
}

/**
 * The notes of the topic lexicon in Indonesian, by the id of the topic. A topic that has none fails a test.
 * @example topicNotesIndonesian['vote-buying']?.about // 'Memberi atau menjanjikan uang atau barang …'
 */
export const topicNotesIndonesian: Readonly<Record<string, TopicNote>> = {
  'electoral-law': {
    about:
      'Aturan pemilu yang berlaku atau diusulkan: undang-undang, peraturan KPU dan Bawaslu, uji materi, ambang batas, sistem pemilu, kalender pemilu',
    falseFriends: "'ambang batas' kesehatan, mutu udara atau keuangan; 'uji materi' undang-undang lain; 'sistem' saja",
  },
  'election-administration': {
    about: 'Penyelenggaraan pemilu: tahapan, jadwal, anggaran, rekrutmen dan pelatihan petugas ad hoc, kesiapan',
    falseFriends:
      "PPK = pejabat pembuat komitmen, kompleks Kemayoran; PPS = lembaga lain; 'tahapan' proyek apa pun; 'penyelenggara' sebuah acara",
  },
  'election-logistics': {
    about: 'Pengadaan, pencetakan, penyimpanan dan pengiriman surat suara, kotak, bilik, tinta dan formulir',
    falseFriends: "'logistik' barang atau bantuan bencana; 'surat suara' saja hanya menandai berita pemilu",
  },
  districting: {
    about: 'Penataan daerah pemilihan, alokasi kursi, kesetaraan nilai suara',
    falseFriends: "'pemekaran' provinsi atau desa; 'kursi' sebagai perabot atau tempat duduk kereta",
  },
  'voter-registration': {
    about:
      'Siapa yang ada atau tidak ada dalam daftar: DPS, DPSHP, DPT, DPTb, DPK, coklit, data ganda, pemilih yang tidak memenuhi syarat atau belum terdaftar',
    falseFriends:
      "DPK = dana pihak ketiga di perbankan; DPT = dinding penahan tanah; DPS = bandara Denpasar atau dewan pengawas syariah; 'terdaftar' dalam program apa pun",
  },
  'party-registration': {
    about: 'Pendaftaran, verifikasi administrasi dan faktual, serta keabsahan kepengurusan partai peserta pemilu',
    falseFriends: "'verifikasi' akun, dokumen atau data; 'lolos' dalam olahraga",
  },
  candidacy: {
    about: 'Syarat, pencalonan dan diskualifikasi calon',
    falseFriends:
      "'mahar' pernikahan, juga nama orang; 'calon' pembeli, jemaah atau mahasiswa; 'diskualifikasi' dalam olahraga; 'ijazah' dalam pendidikan; 'dinasti' dalam sejarah atau drama",
  },
  'campaign-conduct': {
    about: 'Kapan, di mana dan bagaimana calon berkampanye; alat peraga; masa tenang; debat; tempat terlarang',
    falseFriends: "'kampanye' pemasaran atau kesehatan; APK = berkas aplikasi Android; 'debat' pada umumnya",
  },
  'black-campaign': {
    about: 'Serangan nama baik terhadap peserta; selebaran gelap; pencemaran nama dalam kontestasi',
    falseFriends: "'fitnah' dalam berita agama atau selebritas; 'negatif' dalam kesehatan",
  },
  disinformation: {
    about: 'Kabar palsu atau menyesatkan tentang pemilu, lembaganya atau pesertanya, dan tanggapan atasnya',
    falseFriends: "'hoaks' kesehatan, penipuan atau bencana; 'viral' terlalu umum",
  },
  'ai-deepfake': {
    about: 'Gambar, suara atau video sintetis atau hasil manipulasi AI yang dipakai dalam atau tentang kontestasi',
    falseFriends: 'AI sebagai teknologi umum; Al- (kata sandang Arab) terbaca AI',
  },
  'hate-identity': {
    about: 'Ujaran kebencian, politik identitas, hasutan antarkelompok dalam kontestasi',
    falseFriends: "Sara sebagai nama orang; 'provokasi' dalam kriminal atau olahraga; 'polarisasi' dalam fisika",
  },
  platforms: {
    about:
      'Tindakan platform dan pelaku terkoordinasi: penghapusan konten, iklan politik, pendengung, akun palsu, algoritma',
    falseFriends:
      "nama platform ada di mana-mana, misalnya sebagai sumber kutipan atau ajakan menonton; awalan 'meta'; huruf X; 'blokir' dompet digital atau judi daring",
  },
  'media-fairness': {
    about: 'Keberimbangan liputan, aturan penyiaran, iklan kampanye di media massa, etika pers dalam pemilu',
    falseFriends: "KPI = indikator kinerja utama; Koalisi Perempuan Indonesia; 'iklan' dalam bisnis",
  },
  'polls-quick-count': {
    about: 'Jajak pendapat, elektabilitas, hitung cepat, exit poll; ketepatan, pendanaan dan waktunya',
    falseFriends:
      "'survei' konsumen atau kesehatan; 'indikator' berhuruf kecil; 'responden' penelitian; 'real count' dalam arti longgar",
  },
  'campaign-finance': {
    about: 'Sumber, batas, pelaporan dan audit dana kampanye',
    falseFriends: "'sumbangan' untuk korban bencana; PPATK dalam pencucian uang biasa; 'modal' dalam bisnis",
  },
  'vote-buying': {
    about: 'Memberi atau menjanjikan uang atau barang kepada pemilih atau petugas',
    falseFriends:
      "'serangan fajar' dalam berita militer, penggerebekan atau judul film; 'amplop' biasa; 'sembako' dalam berita bantuan; 'imbalan'",
  },
  'state-resources': {
    about: 'Bantuan, fasilitas, anggaran, cuti dan jabatan pemerintah yang dipakai untuk keuntungan dalam pemilu',
    falseFriends: "'bansos' dalam berita kesejahteraan atau korupsi biasa; 'cuti' bersama; 'Pj' dalam berita rutin",
  },
  neutrality: {
    about: 'Keberpihakan ASN, TNI, Polri, kepala desa dan pejabat BUMN',
    falseFriends:
      "'netral' dalam kimia, iklim atau politik luar negeri; TNI dan Polri dalam berita kriminal atau bencana",
  },
  'voting-operations': {
    about:
      'Jalannya pemungutan suara di TPS, akses, pemungutan suara ulang, susulan dan lanjutan, di luar negeri dan lewat pos',
    falseFriends:
      'TPS = tempat pembuangan sampah; PSU = prasarana, sarana dan utilitas umum; pemungutan suara di DPR, perusahaan atau ajang penghargaan',
  },
  'ballot-tampering': {
    about:
      'Surat suara sudah tercoblos, mencoblos lebih dari sekali, memakai nama orang lain, penyalahgunaan sisa surat suara atau undangan memilih',
    falseFriends: "'ganda' dalam bulu tangkis; 'joki' ujian; 'tertusuk' dalam berita kriminal",
  },
  'intimidation-violence': {
    about: 'Ancaman, paksaan, pengerahan pemilih, serangan terhadap petugas, kerusuhan terkait pemilu',
    falseFriends:
      "'intimidasi' terhadap penunggak utang, wartawan atau pekerja; 'mobilisasi' kendaraan atau pasukan; 'kerusuhan' sepak bola",
  },
  turnout: {
    about: 'Tingkat partisipasi, golput, suara tidak sah, pendidikan pemilih',
    falseFriends: "'partisipasi' perusahaan atau sekolah; 'boikot' produk",
  },
  'election-technology': {
    about: 'Pemungutan suara elektronik, e-rekap, sistem TI pemilu selain Sirekap, dan keandalannya',
    falseFriends: "'e-voting' ajang penghargaan atau penggemar; 'server' dalam TI",
  },
  'counting-tabulation': {
    about: 'Penghitungan di TPS, rekapitulasi berjenjang, formulir, saksi, selisih',
    falseFriends: "'suara' = bunyi; 'saksi' dalam sidang pidana; 'pleno' rapat apa pun; 'rekapitulasi' anggaran",
  },
  sirekap: {
    about: 'Sistem publikasi hasil KPU, salah baca, selisih, penghentian',
    falseFriends: "'real count' juga untuk hitungan buatan partai; 'Situng' adalah sistem tahun 2019",
  },
  'vote-manipulation': {
    about: 'Menambah, mengurangi atau memindahkan suara antarpeserta dalam penghitungan',
    falseFriends:
      "'penggelembungan' bantuan atau anggaran; 'manipulasi' foto atau psikologis; 'suara hilang' karena sakit",
  },
  'fraud-allegation': {
    about:
      'Tudingan umum bahwa pemilu dicurangi, termasuk kecurangan terstruktur, sistematis dan masif, serta hak angket',
    falseFriends:
      "'curang' dalam olahraga, dagang atau ujian; 'masif' sebagai keterangan biasa; 'hak angket' soal lain",
  },
  'results-dispute': {
    about: 'Gugatan atas hasil dan penyelesaiannya, termasuk putusan MK, sengketa kursi, penetapan pemenang',
    falseFriends:
      "MK = banyak pengujian undang-undang yang bukan sengketa hasil; 'gugatan' cerai atau perdata; 'Mahkamah Konstitusi' saja adalah petunjuk lemah",
  },
  enforcement: {
    about: 'Laporan, temuan, Gakkumdu, penanganan administratif dan pidana, serta sengketa proses',
    falseFriends: "'pelanggaran' lalu lintas, halal atau HAM; 'laporan' polisi; 'temuan' BPK; 'klarifikasi'",
  },
  'emb-integrity': {
    about: 'Kemandirian, etika dan kecakapan KPU, Bawaslu, DKPP dan anggotanya',
    falseFriends:
      "KPU = Kantor Pelayanan Utama Bea Cukai; 'kode etik' Polri, dokter atau pers; 'komisioner' KPK atau OJK",
  },
  observers: {
    about: 'Pemantau terakreditasi, hitungan bersama warga, pemantauan masyarakat sipil',
    falseFriends: "'akreditasi' kampus atau rumah sakit; 'relawan' bencana atau kampanye; ICW dalam berita korupsi",
  },
  'data-security': {
    about: 'Kebocoran, peretasan dan penyalahgunaan data pemilih atau data pemilu',
    falseFriends: "'kebocoran data' bank atau ponsel; 'bocor' dokumen atau atap; 'serangan siber' pada umumnya",
  },
};
