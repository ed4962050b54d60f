/** Number words with their values. Source: Tata Bahasa Baku Bahasa Indonesia, chapter on numerals. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['nol', 0],
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
  ['seribu', 1000],
  ['sejuta', 1_000_000],
]);

/** Words that multiply the number before them; short forms only after digits (`2,3 M`). */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['puluh', 10],
  ['ratus', 100],
  ['ribu', 1000],
  ['rb', 1000],
  ['juta', 1_000_000],
  ['jt', 1_000_000],
  ['miliar', 1_000_000_000],
  ['milyar', 1_000_000_000],
  ['M', 1_000_000_000],
  ['triliun', 1_000_000_000_000],
  ['trilyun', 1_000_000_000_000],
  ['T', 1_000_000_000_000],
]);

/** Fractions written as words. */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ['setengah', 1 / 2],
  ['separuh', 1 / 2],
  ['separo', 1 / 2],
  ['sepertiga', 1 / 3],
  ['seperempat', 1 / 4],
  ['seperlima', 1 / 5],
  ['dua pertiga', 2 / 3],
  ['tiga perempat', 3 / 4],
]);

/** Vague totals: the value is the smallest that the word allows. */
export const vagueNumbers: ReadonlyMap<string, number> = new Map([
  ['puluhan', 10],
  ['belasan', 11],
  ['ratusan', 100],
  ['ribuan', 1000],
  ['jutaan', 1_000_000],
  ['miliaran', 1_000_000_000],
  ['triliunan', 1_000_000_000_000],
]);

/** `se-` with a unit of time: one of it. */
export const oneOfTime: ReadonlyMap<string, string> = new Map([
  ['setahun', 'tahun'],
  ['sebulan', 'bulan'],
  ['sepekan', 'pekan'],
  ['seminggu', 'minggu'],
  ['sehari', 'hari'],
  ['sejam', 'jam'],
]);

/** Words before a number that make it approximate. `sekitar 200 orang` */
export const approximators: ReadonlySet<string> = new Set([
  'sekitar',
  'kira-kira',
  'hampir',
  'nyaris',
  'sedikitnya',
  'setidaknya',
  'setidak-tidaknya',
  'minimal',
  'maksimal',
  'rata-rata',
  'kisaran',
]);

/** As `approximators`, of two words. `lebih dari 200 orang` */
export const approximatingPairs: ReadonlySet<string> = new Set([
  'lebih dari',
  'kurang dari',
  'kurang lebih',
  'lebih kurang',
  'di atas',
  'di bawah',
  'paling sedikit',
  'paling banyak',
  'tidak kurang',
]);

/** Words before a number that make it a label, not a count: `pasal 280`, `TPS 012`, `nomor urut 2`, `pukul 13.00`. */
export const labelWords: ReadonlySet<string> = new Set([
  'pasal',
  'ayat',
  'angka',
  'butir',
  'huruf',
  'nomor',
  'no',
  'urut',
  'tps',
  'pukul',
  'jam',
  'tanggal',
  'tgl',
  'tahun',
  'rt',
  'rw',
  'dapil',
  'jalan',
  'kilometer',
  'km',
  'blok',
  'halaman',
  'bab',
  'periode',
  'pemilu',
  'pilkada',
  'pilpres',
  'pileg',
  'pilgub',
  'paslon',
  'abad',
  'kelas',
  'usia',
  'umur',
  'berusia',
  'berumur',
  'perkara',
  'uu',
  'undang-undang',
  'jilid',
  'gelombang',
  'putaran',
  'sejak',
  'hingga',
  'sampai',
]);

/** Words after a number that are no unit of it. */
export const noUnits: ReadonlySet<string> = new Set(
  `dan atau yang di ke dari pada untuk dengan oleh dalam adalah ialah merupakan akan telah sudah belum tidak bukan juga ini itu
tersebut serta karena sebab agar supaya bahwa jika kalau apabila saat ketika sebagai seperti antara hingga sampai maka tetapi tapi namun
sedangkan sementara lalu kemudian wib wita wit di menjadi lagi saja masih sejak per atas bagi tentang terhadap lebih`
    .trim()
    .split(/\s+/u),
);
