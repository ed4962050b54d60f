import { wordSet } from './word-set.ts';

/** Words that open a circumstance of speaking: `saat dihubungi`, `dalam keterangan tertulis`, `kepada wartawan`. */
export const circumstanceWords: ReadonlySet<string> = wordSet(
  'saat ketika dalam melalui lewat via kepada di pada usai seusai selepas setelah sebelum sembari sambil seraya dikutip dihubungi ditemui dikonfirmasi kemarin tadi',
);

/** Nouns behind *menurut* that are no source: `menurut rencana`, `menurut jadwal`. */
export const noSources: ReadonlySet<string> = wordSet(
  'rencana jadwal informasi kabar ketentuan aturan undang-undang perkiraan catatan saya aku kami kita hemat',
);

/** Nouns for what somebody says: behind *menurut*, the source is their owner. `Menurut catatan KPU Damai, …` */
export const ownedNouns: ReadonlySet<string> = wordSet(
  'catatan hitungan perhitungan perkiraan pantauan pengamatan pengakuan penuturan keterangan kesaksian pandangan pendapat penilaian versi',
);

/** Nouns for what a body has written down, behind which it is named: `Berdasarkan data KPU`, `Menurut jadwal yang dikeluarkan KPU`. */
export const recordNouns: ReadonlySet<string> = wordSet(
  'data catatan laporan jadwal informasi rekapitulasi perhitungan penghitungan keterangan rilis dokumen berkas pantauan',
);

/** Objects that make a verb of speaking an act: `meminta maaf`, `mengucapkan terima kasih`. */
export const actObjects: ReadonlySet<string> = wordSet(
  'maaf terima selamat salam syukur belasungkawa dukacita duka apresiasi penghargaan izin',
);

/** Words that stand for what was said, or begin a plain object, behind a verb that takes clauses: `mengatakan hal itu`, `berharap banyak`. */
export const noClauseHeads: ReadonlySet<string> = wordSet(
  'hal demikian itu ini begitu sesuatu banyak sebaliknya lain pada kepada dengan tentang soal apa kata-kata kalimat kejujuran kebenaran sama serupa senada',
);

/** Nouns for what somebody said, before *itu*, *ini* or *tersebut*: `Hal itu disampaikan Ratna`. */
export const statementNouns: ReadonlySet<string> = wordSet(`
hal pernyataan keterangan penjelasan ucapan ungkapan ancaman imbauan permintaan desakan janji harapan pengakuan bantahan tudingan
tuduhan klaim kritik keluhan pesan penegasan jawaban informasi kabar pendapat pandangan usulan saran kesaksian kalimat pertanyaan
seruan peringatan laporan
`);

/** Words that only look like verbs with a prefix. */
export const verbLookAlikes: ReadonlySet<string> = wordSet(`
menteri media mereka meski meskipun melalui mengenai menurut menuju menjelang mengingat mekanisme metode distribusi dinas diri
dirinya direktur direktorat diskusi dimensi digital disiplin distrik berita berbagai bersama beragam berikut berkas terhadap terkait
tersebut termasuk terutama terlebih tersangka terdakwa terlapor
`);
