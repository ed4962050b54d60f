import { wordSet } from './word-set.ts';

/**
 * Names of provinces, regencies and cities: words that belong to a body (`KPU Garut`) and not to the person named after it.
 * Source: Kepmendagri 100.1.1-6117/2022 (codes and names of regions), names only, split into words.
 */
const names = `
Aceh Sumatera Sumatra Riau Jambi Bengkulu Lampung Bangka Belitung Kepulauan Jakarta DKI Jawa Barat Timur Tengah Utara Selatan
Tenggara Daya Banten Yogyakarta DIY Bali Nusa Kalimantan Sulawesi Gorontalo Maluku Papua Pegunungan Indonesia Nusantara Raya
Simeulue Singkil Pidie Bireuen Gayo Lues Tamiang Nagan Bener Meriah Langsa Lhokseumawe Sabang Subulussalam
Asahan Batubara Dairi Serdang Karo Labuhanbatu Langkat Mandailing Natal Nias Padang Lawas Pakpak Bharat Samosir Simalungun
Tapanuli Toba Binjai Gunungsitoli Medan Padangsidimpuan Pematangsiantar Sibolga Tanjungbalai
Agam Dharmasraya Mentawai Pasaman Pesisir Sijunjung Solok Tanah Datar Bukittinggi Pariaman Payakumbuh Sawahlunto
Bengkalis Indragiri Hilir Hulu Kampar Kuantan Singingi Pelalawan Rokan Siak Dumai Pekanbaru
Batanghari Bungo Kerinci Merangin Muaro Sarolangun Tanjung Jabung Tebo Penuh
Banyuasin Empat Lawang Lahat Muara Enim Musi Rawas Ogan Ilir Komering Ulu Lubuklinggau Pagaralam Palembang Prabumulih
Kaur Kepahiang Lebong Mukomuko Rejang Seluma Mesuji Pesawaran Pringsewu Tanggamus Tulang Bawang Way Kanan Metro Pesisir
Pangkalpinang Bintan Karimun Lingga Natuna Anambas Batam Tanjungpinang
Seribu Bandung Bekasi Bogor Ciamis Cianjur Cirebon Garut Indramayu Karawang Kuningan Majalengka Pangandaran Purwakarta Subang
Sukabumi Sumedang Tasikmalaya Banjar Cimahi Depok
Banjarnegara Banyumas Batang Blora Boyolali Brebes Cilacap Demak Grobogan Jepara Karanganyar Kebumen Kendal Klaten Kudus
Magelang Pati Pekalongan Pemalang Purbalingga Purworejo Rembang Semarang Sragen Sukoharjo Tegal Temanggung Wonogiri Wonosobo
Salatiga Surakarta Solo Bantul Gunungkidul Kulon Progo Sleman
Bangkalan Banyuwangi Blitar Bojonegoro Bondowoso Gresik Jember Jombang Kediri Lamongan Lumajang Madiun Magetan Malang
Mojokerto Nganjuk Ngawi Pacitan Pamekasan Pasuruan Ponorogo Probolinggo Sampang Sidoarjo Situbondo Sumenep Trenggalek Tuban
Tulungagung Batu Surabaya Madura Lebak Pandeglang Serang Tangerang Cilegon
Badung Bangli Buleleng Gianyar Jembrana Klungkung Tabanan Denpasar
Bima Dompu Lombok Sumbawa Mataram NTB NTT Alor Belu Ende Flores Kupang Lembata Malaka Manggarai Nagekeo Ngada Rote Ndao Sabu
Raijua Sikka Sumba Timor
Bengkayang Kapuas Kayong Ketapang Kubu Landak Melawi Mempawah Sambas Sanggau Sekadau Sintang Pontianak Singkawang
Barito Gunung Mas Katingan Kotawaringin Lamandau Murung Pulang Pisau Seruyan Sukamara Palangkaraya Palangka
Balangan Banjar Hulu Sungai Kotabaru Tabalong Tanah Bumbu Laut Tapin Banjarbaru Banjarmasin
Berau Kutai Kartanegara Mahakam Paser Penajam Balikpapan Bontang Samarinda Bulungan Malinau Nunukan Tana Tidung Tarakan
Bolaang Mongondow Minahasa Sangihe Siau Tagulandang Biaro Talaud Bitung Kotamobagu Manado Tomohon
Banggai Buol Donggala Morowali Parigi Moutong Poso Sigi Tojo Una Tolitoli Palu
Bantaeng Barru Bone Bulukumba Enrekang Gowa Jeneponto Luwu Maros Pangkajene Pinrang Selayar Sidenreng Rappang Sinjai Soppeng
Takalar Toraja Wajo Makassar Palopo Parepare Sulsel Sulut Sulteng Sultra Sulbar Sumut Sumbar Sumsel Kalbar Kalteng Kalsel
Kaltim Kaltara Jabar Jateng Jatim Malut Babel Kepri
Bombana Buton Kolaka Konawe Muna Wakatobi Baubau Kendari Boalemo Bone Bolango Pohuwato Majene Mamasa Mamuju Mandar Pasangkayu
Polewali Aru Buru Seram Tanimbar Ambon Tual Halmahera Morotai Sula Taliabu Ternate Tidore
Asmat Biak Numfor Boven Digoel Deiyai Dogiyai Intan Jaya Jayapura Jayawijaya Keerom Yapen Lanny Mamberamo Mappi Merauke
Mimika Nabire Nduga Paniai Puncak Sarmi Supiori Tolikara Waropen Yahukimo Yalimo Fakfak Kaimana Manokwari Maybrat Arfak
Sorong Raja Ampat Tambrauw Bintuni Wondama
`;

/** Words of Indonesian place names, as written. `Raja`, `Intan` and the like can also be names of people. */
export const placeWords: ReadonlySet<string> = wordSet(names);
