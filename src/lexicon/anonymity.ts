import { splitTerms } from './split-terms.ts';

/** Phrases that say that a source is not named. Source: design notes on findings, §2 A-02. */
export const anonymityPhrases: readonly string[] = splitTerms(`
enggan disebut namanya; enggan disebutkan namanya; enggan disebut identitasnya; enggan disebutkan identitasnya; enggan disebut nama;
tidak mau disebut namanya; tidak mau disebutkan namanya; tak mau disebut namanya; tak mau disebutkan namanya; tidak ingin disebut namanya;
tidak ingin disebutkan namanya; tak ingin disebut namanya; tak ingin disebutkan namanya; tidak bersedia disebut namanya;
tidak bersedia disebutkan namanya; tak bersedia disebut namanya; meminta namanya dirahasiakan; minta namanya dirahasiakan;
meminta identitasnya dirahasiakan; minta identitasnya dirahasiakan; meminta agar namanya tidak disebut; meminta namanya tidak disebut;
meminta namanya tidak disebutkan; meminta tidak disebutkan namanya; namanya minta dirahasiakan; bukan nama sebenarnya; nama samaran; nama disamarkan; namanya disamarkan;
sumber internal; sumber di internal; sumber yang mengetahui; sumber yang dekat dengan; sumber terpercaya; sumber tepercaya;
enggan diungkap identitasnya; enggan diungkapkan identitasnya; meminta anonimitas
`);

/** Words of advice on media use, in which `sumber terpercaya` is no source. Source: ibid. (false positives). */
export const adviceWords: readonly string[] = splitTerms(`
dari sumber terpercaya; dari sumber tepercaya; sumber terpercaya seperti; cek sumber; mengecek sumber; dari sumber yang terpercaya; merujuk sumber tepercaya;
sumber informasi terpercaya; sumber informasi tepercaya; mengacu sumber terpercaya
`);

/** Words of victims and children, whose names the press code keeps out. Source: Kode Etik Jurnalistik, article 5. */
export const protectedWords: readonly string[] = splitTerms(`
korban; di bawah umur; anak; siswi; siswa; pelajar; pencabulan; perkosaan; pemerkosaan; kekerasan seksual; pelecehan seksual; keluarga korban; orang tua korban
`);

/** Words of office that make an unnamed source worth a look. `seorang pejabat`, `petugas PPS` */
export const officeWords: readonly string[] = splitTerms(`
pejabat; penyelenggara; sumber; komisioner; petinggi; staf; pegawai; internal; anggota; pengurus; politikus; elite; penyidik; perwira; petugas
`);
