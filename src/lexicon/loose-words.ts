import { wordSet } from './word-set.ts';

/** Quantifiers that leave open how many and which: `beberapa risiko`. Source: Tata Bahasa Baku Bahasa Indonesia, indefinite numerals. */
export const vagueQuantifiers: ReadonlySet<string> = wordSet(
  'beberapa sejumlah banyak berbagai sebagian kebanyakan segelintir aneka bermacam-macam setiap tiap masing-masing segala orang-orang',
);

/** Nouns behind *semua* and *seluruh* that leave nobody out and name nobody. */
export const anyone: ReadonlySet<string> = wordSet(
  'pihak orang elemen kalangan lapisan unsur masyarakat warga komponen anak',
);

/** Words in *-nya* that open an explanation, an aim or a verdict, not a report: `Artinya, …`, `Caranya dengan …`. */
export const glossWords: ReadonlySet<string> = wordSet(
  'artinya maksudnya caranya bentuknya tujuannya intinya prinsipnya fungsinya gunanya manfaatnya harapannya masalahnya persoalannya kuncinya pokoknya hakikatnya konsepnya filosofinya logikanya esensinya',
);

/** Nouns for a duty, a value or a custom, behind a copula: `sudah menjadi kewajiban`. */
export const dutyNouns: ReadonlySet<string> = wordSet(
  'tugas kewajiban tanggung keharusan kebutuhan amanat tradisi budaya kebiasaan hal bagian komitmen rahasia keniscayaan prioritas perhatian milik ranah wewenang urusan roh jiwa semangat',
);

/** Nouns that a speaker refuses, behind *tidak ada*: `tidak ada toleransi`. */
export const refusedNouns: ReadonlySet<string> = wordSet(
  'toleransi ampun kompromi alasan tempat ruang jalan pilihan kata cara gunanya dasarnya artinya masalah salahnya hubungannya kaitannya bedanya jaminan kepastian niat maksud kepentingan',
);

/** Words that open a supposition or an ideal. */
export const supposingWords: ReadonlySet<string> = wordSet(
  'katakanlah katakan misalkan anggaplah anggap bayangkan idealnya umpamanya seumpama',
);

/** Bare verbs that open an order or an appeal: `Wujudkan kota yang tertib`. */
export const imperatives: ReadonlySet<string> = wordSet(
  'wujudkan jadikan lakukan gunakan manfaatkan tunjukkan buktikan sampaikan berikan tingkatkan hentikan biarkan perhatikan pikirkan dengarkan sukseskan lawan tolak laporkan kawal awasi jaga pilih datanglah',
);

/** What may be counted without counting anything: `tiga hal`. */
export const abstractUnits: ReadonlySet<string> = wordSet(
  'hal cara poin aspek faktor alasan tujuan strategi langkah prinsip fokus opsi pilihan kunci sisi jenis kategori macam persoalan masalah tantangan pendekatan unsur syarat pertimbangan kemungkinan dosa',
);

/** Nouns that name no thing and no deed by themselves: `ada kendala`, `memberikan perhatian`. */
export const openNouns: ReadonlySet<string> = wordSet(
  'waktu keterbatasan kecenderungan keraguan kesan duka kesedihan pelajaran potensi risiko kebutuhan tantangan kekhawatiran harapan keinginan peluang perbedaan kendala hambatan masalah persoalan kelemahan kekurangan upaya prinsip perhatian kontribusi manfaat semangat peran sinergi nilai kesempatan kesuksesan keberhasilan sesuatu komitmen kesadaran pemahaman kepedulian keseimbangan banyak berbagai',
);

/** Verbs of having a view or a wish: what a speaker so introduces is his view. */
export const viewVerbs: ReadonlySet<string> = wordSet(
  'memandang menganggap memahami paham percaya meyakini meragukan menyangsikan mengkhawatirkan menyayangkan menyesalkan mengapresiasi merasa menyadari memaknai mengharapkan berharap berpandangan beranggapan berpendapat menginginkan menghendaki dimaknai dianggap dinilai dipandang diyakini diharapkan',
);

/** Adjectives for holding something true, behind *saya*, *kami* or *kita*. */
export const viewAdjectives: ReadonlySet<string> = wordSet(
  'paham percaya yakin sadar mengerti tahu ingin mau khawatir',
);

/** Words for what is possible or wished. */
export const potentialWords: ReadonlySet<string> = wordSet(
  'bisa dapat mampu boleh perlu sanggup berpeluang berkesempatan',
);
export const wishWords: ReadonlySet<string> = wordSet('mau ingin hendak pengin kepingin maunya inginnya penginnya');

/** Adverbs of what simply goes on: `selalu menjaga`, `semakin baik`. */
export const lastingWords: ReadonlySet<string> = wordSet('selalu senantiasa semakin makin kian fokus konsisten');

/** Words with a capital that name nobody: acronyms for kinds of persons, things and texts, and forms of address. */
export const namelessCapitals: ReadonlySet<string> = wordSet(
  'UMKM ASN PNS DPT DPS DPK DPTb TPS APK UU RUU KTP NIK KK BBM WNI WNA HP SIM SMA SMK SMP SD SMS WA PSU PAW ODP PDP OTG APD PCR PHK PKL THR APBN APBD RT RW AI IT TV UKM BUMN BUMD BUMDes SDM HAM KLB CPNS PPPK ID IG FB QR PKPU PRT PMI TKI ABK RS PPKM PSBB PAUD DBD PMK LPG HIV PTM PJJ PPDB SOP SKB SPT NPWP STNK BPKB CCTV GPS UMP UMR UMK Rp Anda Bapak Ibu Saudara Tuhan Allah',
);
