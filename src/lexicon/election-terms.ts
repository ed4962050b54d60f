import { splitTerms } from './split-terms.ts';

/** Words that show that a text is about an election. Source: design notes on the taxonomy, §3 rule 1 (gate terms, measured). */
export const gateTerms: readonly string[] = splitTerms(`
pemilu; pemilukada; pilkada; pilpres; pileg; pilgub; pilwalkot; pilwali; pilwakot; pilbup; pemilihan umum; pemilihan kepala daerah;
pemilihan presiden; pemilihan legislatif; pemilihan gubernur; pemilihan bupati; pemilihan wali kota; pemilihan walikota;
pemilihan serentak; bawaslu; caleg; bacaleg; capres; bacapres; cawapres; bacawapres; cagub; cawagub; cabup; cawabup; cawali;
calon presiden; calon wakil presiden; calon gubernur; calon wakil gubernur; calon bupati; calon wakil bupati; calon wali kota;
calon walikota; calon kepala daerah; calon anggota legislatif; coblos; nyoblos; mencoblos; dicoblos; tercoblos; pencoblosan;
surat suara; kotak suara; paslon; pasangan calon; quick count; hitung cepat; exit poll; real count; Sirekap; SIREKAP; sirekap;
pemungutan suara; pemungutan suara ulang; pemungutan suara lanjutan; pemungutan suara susulan; penghitungan suara; penghitungan suara ulang; hak pilih; daftar pemilih; KPU; KPUD; TPS; KPPS; PPLN; DKPP; PHPU; PKPU; Panwaslu; Panwascam;
Gakkumdu; politik uang; elektabilitas; golput; pemilih pemula; iklan politik; peserta pemilu; parpol peserta pemilu
`);

/** Gate terms that other votes share: of shareholders, of fans, in a parliament. Alone they need a second one. Source: ibid., §3 rule 7. */
export const sharedVoteTerms: readonly string[] = splitTerms(`
pemungutan suara; penghitungan suara; hak pilih; surat suara; kotak suara; TPS; daftar pemilih; pasangan calon; paslon
`);

/** Of these one is enough, where nothing tells of another vote. Source: ibid. */
export const tellingVoteTerms: readonly string[] = splitTerms(`
surat suara; kotak suara; hak pilih; daftar pemilih; pasangan calon; paslon
`);

/** Words of votes that are no election. Source: ibid., §2 and §3 rules 3 and 7 (false friends). */
export const otherVotes: readonly string[] = splitTerms(`
pemegang saham; rapat umum pemegang saham; RUPS; dividen; direksi; anggaran dasar; suporter; stadion; klub; liga; pemain terbaik; sepak bola; penonton; juri; ajang menyanyi; festival; penyanyi; finalis; Oscar; piala; penghargaan;
ketua OSIS; OSIS; pemilihan ketua kelas; BEM; Majelis Umum; Dewan Keamanan; resolusi; pilkades; kepala desa baru; pemilihan kepala desa; rapat paripurna; serikat pekerja; koperasi
`);

/** Phrases that hold a gate term and have nothing to do with an election. Source: ibid. §2 (false friends) and §3 rule 1. */
export const gateTraps: readonly string[] = splitTerms(`
KPU Bea Cukai; KPU Bea dan Cukai; KPU BC; Kantor Pelayanan Utama; TPS 3R; TPS3R; TPS sampah; TPS liar; TPS ilegal; TPS limbah;
sampah di TPS; ke TPS sampah; tempat pembuangan sampah; tempat penampungan sampah; tempat pengolahan sampah; Terminal Petikemas;
terminal peti kemas; PT TPS; rapat umum pemegang saham; pemungutan suara pemegang saham; hak pilih saham
`);

/** Bodies and words that only an election in Indonesia has. Source: ibid. §2 (actors). */
export const domesticTerms: readonly string[] = splitTerms(`
KPU; KPUD; KPU RI; Bawaslu; DKPP; KPPS; PPLN; Panwaslu; Panwascam; Gakkumdu; PKPU; PHPU; Sirekap; Pilkada; Pilgub; Pilbup; Pilwalkot; Pileg;
Mahkamah Konstitusi; Kemendagri; Mendagri; Kominfo; Komdigi; Indonesia; Nusantara; DPRD; NKRI; Perludem; JPPR; Dewan Pers;
Gerindra; PDIP; PDI Perjuangan; Golkar; NasDem; PKB; PKS; Perindo; Hanura; Polri; TNI; ASN; pilkada; RI
`);

/** Countries whose elections are often in the news. Source: ibid. §3 rule 2 (foreign anchors), extended with names of countries. */
export const foreignTerms: readonly string[] = splitTerms(`
Amerika Serikat; AS; Trump; Biden; Partai Republik AS; Capitol; Washington; Kongres AS; India; Modi; New Delhi; Israel; Netanyahu; Knesset;
Malaysia; Kuala Lumpur; Singapura; Filipina; Manila; Taiwan; Taipei; Thailand; Bangkok; Myanmar; Kamboja; Vietnam; Jepang; Tokyo;
Korea Selatan; Seoul; Tiongkok; China; Hong Kong; Rusia; Putin; Moskow; Ukraina; Inggris; London; Prancis; Paris; Macron; Jerman; Berlin;
Italia; Spanyol; Portugal; Belanda; Belgia; Polandia; Hungaria; Turki; Erdogan; Ankara; Iran; Teheran; Irak; Suriah; Palestina; Pakistan;
Bangladesh; Sri Lanka; Nepal; Mesir; Tunisia; Nigeria; Kenya; Afrika Selatan; Brasil; Argentina; Meksiko; Venezuela; Kolombia; Cile;
Kanada; Australia; Canberra; Selandia Baru; Timor Leste; Papua Nugini; Uni Eropa; Parlemen Eropa
`);
