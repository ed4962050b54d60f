import { wordSet } from './word-set.ts';

/**
 * Words that begin a role, in lower case. `Ketua KPU Garut Ratna Dewi`
 * Source: Kamus Besar Bahasa Indonesia VI and the nomenclature of state offices (Perpres 68/2019, PP 18/2016).
 */
export const roleHeads: ReadonlySet<string> = wordSet(`
ketua wakil anggota kepala direktur direktris manajer manager menteri gubernur bupati wali walikota wagub wabup wawali presiden wapres
sekretaris sekjen bendahara komisioner juru jubir kapolri kapolda kapolres kapolresta kapolrestabes kapolsek kapolwil wakapolri
wakapolda wakapolres kabid kabag kasi kasat kasubag kasubbag kabareskrim kadiv kadivhumas kabidhumas karopenmas dirkrimum dirkrimsus
kadis kadinkes kadisdik kajari kajati kasatpol kasatgas danrem dandim danramil pangdam panglima komandan pangkostrad kasad kasal kasau
koordinator kordiv korwil kornas korcam penghubung peserta pengajar pemerhati pensiunan pengamat peneliti pakar ahli analis dosen guru siswa siswi pelajar santri rektor dekan profesor lektor akademisi pengacara kuasa advokat
jaksa hakim penyidik panitera notaris dokter perawat bidan epidemiolog sosiolog ekonom psikolog sejarawan antropolog arkeolog
aktivis pegiat relawan tokoh ulama pendeta pastor uskup kiai pengasuh imam pendiri pemilik penggagas pembina penasihat
staf asisten deputi direktorat inspektur irjen dirjen plt plh pj pjs penjabat pejabat pelaksana mantan eks bekas
calon cagub cawagub cabup cawabup capres cawapres caleg bacaleg bakal kandidat petahana
politikus politisi legislator senator anggota kader fungsionaris pengurus ketum waketum ketua waketu wasekjen kasatgas
camat lurah kades perangkat carik keuchik wakades rw rt
petugas pengawas panwaslu pemantau penyelenggara relawan saksi pemilih warga pedagang petani nelayan buruh pekerja karyawan pengusaha
ceo cto cfo coo chief head founder co-founder cofounder president director vice senior public country general communications
juru editor redaktur wartawan jurnalis penulis penyair sutradara produser aktor aktris penyanyi musisi artis seniman komika
pelatih kapten striker pemain gelandang bek kiper manajer
mendagri menkeu menkes menhub menag menlu menhan menaker mensos mendikbud mendikdasmen menkominfo menkomdigi menpora menkumham mentan
menko menkopolhukam menpan-rb menteri wamen wamendagri wamenkeu wamenkes wamenkumham seskab mensesneg setneg
perwakilan utusan perdana pangeran sultan sekda sekdaprov sekdakab ketua kabiro karo kabinda kasatreskrim
duta konsul dubes konjen tenaga konsultan arsitek insinyur desainer pengembang penanggung humas kepala penyuluh supervisor
saudara ayah ibu kakak adik paman bibi istri suami anak putra putri cucu keponakan kerabat tetangga teman rekan
`);

/** Words that continue a role in lower or upper case: `Wakil Ketua Umum Bidang Hukum`. */
export const roleWords: ReadonlySet<string> = wordSet(`
umum harian muda madya utama senior junior eksekutif bidang divisi bagian seksi subbagian subbidang urusan bicara jenderal kota
pemenangan kampanye hukum humas teknis reskrim lantas intelkam samapta sabhara binmas narkoba operasi operasional pelaksana kerja khusus ahli pusat daerah nasional wilayah cabang ranting
tim pasangan nomor urut republik negara agung tinggi pertama kedua ketiga i ii iii iv v vi vii viii ix x xi xii
hubungan masyarakat komunikasi publik data informasi pencegahan penindakan penanganan pelanggaran sengketa penyelesaian
sosialisasi partisipasi pendidikan pemilih perencanaan logistik keuangan parlemen pengawas pengawasan pemerintahan otonomi
kebijakan keamanan ketertiban politik luar dalam negeri pertahanan perhubungan kesehatan sosial agama koordinator
officer manager policy affairs relations communication communications marketing director operating executive technology
dewan pembina penasihat pakar pengarah kehormatan presidium majelis fraksi komisi kepala sekolah dinas
gubernur bupati wali walikota presiden menteri legislatif staf pidana khusus umum intelijen reserse kriminal lalu lintas
hak asasi manusia tata usaha kepegawaian organisasi sumber daya manusia pemilihan perekonomian pembangunan lingkungan hidup
`);

/** Words that begin the name of a body. `Dinas Kesehatan Kota Damai`, `Universitas Nusa Jaya` */
export const bodyHeads: ReadonlySet<string> = wordSet(`
komisi badan dewan dinas kementerian lembaga kepolisian kejaksaan pengadilan mahkamah partai fraksi universitas institut sekolah
politeknik akademi yayasan kelompok perkumpulan perhimpunan persatuan asosiasi ikatan forum aliansi koalisi jaringan gerakan majelis
pusat balai kantor direktorat sekretariat inspektorat satuan satgas gugus tim komite panitia pemerintah pemkot pemkab pemprov pemda
polri polda polres polresta polrestabes polsek bareskrim densus kodam kodim korem komando kostrad
bank perusahaan perseroan grup koperasi rumah puskesmas klinik pondok pesantren masjid gereja keuskupan
kabupaten kota provinsi kecamatan desa kelurahan nagari distrik gampong
ombudsman bawaslu kpu dkpp panwaslih panwascam kip dpr dprd dpd mpr mk ma ky bpk kpk ppatk bssn kominfo komdigi kemenkominfo
kemendagri kemenkes kemenkeu kemenag kemenhub kemenlu kemensos kemenaker kemendikbud dinkes disdik disdukcapil dukcapil bpbd bnpb
bmkg bps bkn bkd basarnas bulog pln pertamina telkom imigrasi istana parlemen senayan himpunan serikat federasi konfederasi
pt cv ud pd perum perumda bumn bumd tni ikadin peradi muhammadiyah nahdlatul pbnu mui pgi kwi walubi phdi
fakultas jurusan program studi departemen laboratorium litbang indikator lingkaran lembaga survei network institute center centre
institution foundation university college school company group media
`);

/** Words inside names of bodies and roles that are no names of people. Lower case. */
export const bodyWords: ReadonlySet<string> = wordSet(`
sama pemilihan umum pengawas kehormatan penyelenggara pemilu perwakilan rakyat daerah pemberantasan korupsi konstitusi agung
republik indonesia nasional negara negeri swasta dalam luar hukum ham hak asasi manusia keuangan kesehatan pendidikan
kebudayaan perhubungan pertanian kehutanan kelautan perikanan pariwisata ekonomi kreatif perdagangan perindustrian energi
sumber daya mineral lingkungan hidup sosial agama tenaga kerja ketenagakerjaan transmigrasi pemuda olahraga pekerjaan
perumahan rakyat komunikasi informatika digital siber sandi statistik pusat penelitian pengembangan riset inovasi
kependudukan pencatatan sipil keluarga berencana perempuan anak pemberdayaan perlindungan desa tertinggal
bencana penanggulangan meteorologi klimatologi geofisika pencarian pertolongan politik kebijakan publik
demokrasi demokrat golkar gerindra nasdem perjuangan karya pembangunan kebangkitan bangsa keadilan sejahtera amanat
solidaritas buruh gelora hanura perindo ummat persatuan pdi pdip pkb pks pan ppp psi pbb pkn
islam kristen katolik hindu buddha khonghucu ulama muslim nahdlatul masyarakat adat budaya
transparansi pemantau independen bersih antikorupsi advokasi bantuan konsumen wartawan jurnalis pers penyiaran
besar kecil menengah koperasi usaha mikro perbankan asuransi jasa pasar modal perpajakan pajak bea cukai
ri kepresidenan selular teknologi ilmu pengetahuan sains administrasi bisnis manajemen kedokteran teknik
electoral integrity democracy policy research strategic studies international business technology tbk persero
hubungan pemerintahan strategis operasi penindakan pencegahan humas reserse kriminal khusus intelijen lalu lintas
pemadam kebakaran penyelamatan satpol pamong praja lapangan wilayah bidang bagian seksi divisi
elektronik otonomi angkatan darat laut udara militer distrik resor rayon
perkebunan peternakan pangan ketahanan gizi obat makanan vaksin imunisasi penyakit menular covid-19
jenderal kehakiman notaris advokat dokter perawat bidan guru dosen mahasiswa pelajar alumni
wisata sejahtera mandiri bersama peduli maju jaya abadi sentosa makmur selatan utara barat timur tengah tenggara
tinggi rendah muda dewasa terbuka tertutup terpadu utama satu dua tiga empat lima
`);

/** Ranks and titles between role and name, lower case; longest first where one begins another. */
export const ranks: readonly string[] = [
  'ajun komisaris besar polisi',
  'ajun komisaris besar',
  'ajun komisaris polisi',
  'ajun komisaris',
  'komisaris besar polisi',
  'komisaris besar',
  'komisaris jenderal polisi',
  'komisaris jenderal',
  'komisaris polisi',
  'komisaris',
  'inspektur jenderal polisi',
  'inspektur jenderal',
  'inspektur satu',
  'inspektur dua',
  'inspektur polisi satu',
  'inspektur polisi dua',
  'brigadir jenderal polisi',
  'brigadir jenderal',
  'brigadir polisi',
  'brigadir kepala',
  'brigadir',
  'mayor jenderal',
  'mayjen',
  'letnan jenderal',
  'letjen',
  'letnan kolonel',
  'letkol',
  'letnan satu',
  'letnan dua',
  'letnan',
  'marsekal pertama',
  'marsekal muda',
  'marsekal madya',
  'marsekal',
  'laksamana pertama',
  'laksamana muda',
  'laksamana madya',
  'laksamana',
  'jenderal polisi',
  'jenderal',
  'kolonel',
  'mayor',
  'kapten',
  'sersan',
  'kopral',
  'kombes',
  'kombespol',
  'akbp',
  'akp',
  'kompol',
  'iptu',
  'ipda',
  'aiptu',
  'aipda',
  'bripka',
  'briptu',
  'irjen',
  'brigjen',
  'komjen',
  'jenderal purn',
];

/** Words that follow a rank: `(Pol)`, `Inf`, `TNI (Purn)`. */
export const rankTails: ReadonlySet<string> = wordSet(
  'pol tni inf purn kav art mar cpm czi arm arh cba chb polisi sus',
);

/** Honorifics before a name: they are no part of it. */
export const honorifics: ReadonlySet<string> = wordSet(
  'pak bu bapak ibu bung mbak mbah mas mak emak mang bang teh uda uni abah kang cak gus haji hj h hajah kiai kyai kh ustaz ustadz tgk teuku tuan nyonya dr drg drs dra ir prof profesor dokter apt habib romo mgr rm pdt pendeta letjen sri-paduka almarhum almarhumah alm r.a ra',
);

/** Academic degrees behind a name: `Ratna Dewi, S.H., M.Si.` */
export const degrees: ReadonlySet<string> = wordSet(
  's.h sh m.h mh m.hum s.e se m.m mm m.si msi m.sc msc m.a ph.d phd s.sos s.ip sip s.pd m.pd s.kom m.kom s.t st m.t s.ag m.ag s.i.k sik m.i.k s.psi lc sp m.kes s.kep m.ap m.i.p mip s.ik llm ll.m',
);

/** Lower-case words inside a person's name. */
export const nameParticles: ReadonlySet<string> = wordSet('bin binti van de der den von el al ar ibnu da dos');

/** Nominals for a source without a name, as heads of a noun phrase. `seorang warga`, `sumber itu` */
export const unnamedHeads: ReadonlySet<string> = wordSet(
  'seorang salah sumber seseorang narasumber warga saksi penyelenggara pejabat petugas pria perempuan wanita lelaki laki-laki korban pelapor pemilih mahasiswa pedagang perwakilan',
);

/** Bodies that every district has, in lower case: a name right behind one is its place. `KPU Damai` */
export const districtBodies: ReadonlySet<string> = wordSet(
  'kpu kpud bawaslu panwaslih panwaslu panwascam polres polresta polrestabes polsek polda dprd dprk dpd dpc pemkab pemkot pemprov kejari kejati kodim korem bpbd dinkes disdik disdukcapil kesbangpol satpol ppk pps kip',
);

/** Collective nominals: the speaker is a group. */
export const groupHeads: ReadonlySet<string> = wordSet(
  'warga masyarakat publik mahasiswa massa mereka pengunjuk pedemo demonstran warganet netizen petani nelayan buruh pedagang pemilih sejumlah beberapa banyak sebagian para kalangan pihak orang-orang pengamat ahli pakar aktivis relawan pendukung simpatisan saksi-saksi keduanya keluarga',
);

/** Nominals for documents as sources. */
export const documentHeads: ReadonlySet<string> = wordSet(
  'laporan survei hasil riset studi penelitian dokumen surat putusan undang-undang uu peraturan data catatan rilis siaran unggahan jajak artikel berita buku kajian indeks video rekaman foto tayangan pesan narasi pasal ayat maklumat edaran pkpu perbawaslu perppu qanun perda keputusan naskah fatwa',
);
