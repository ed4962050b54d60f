/** A name that an outlet prints in its datelines, and the publisher it stands for. */
export interface OutletTag {
  /** As printed, in lower case: `kompas.com`. */
  readonly tag: string;
  readonly publisher: string;
}

/**
 * Tags that stand in datelines of Indonesian news: `JAKARTA, KOMPAS.com -`, `VIVA Tekno –`, `Jakarta (ANTARA) -`.
 * A tag that ends in a domain (`kabardamai.id`) needs no row: it names its own publisher.
 */
export const outletTags: readonly OutletTag[] = [
  { tag: 'kompas', publisher: 'Kompas' },
  { tag: 'kompas.com', publisher: 'Kompas.com' },
  { tag: 'kompas.tv', publisher: 'Kompas TV' },
  { tag: 'kompas tv', publisher: 'Kompas TV' },
  { tag: 'kompasotomotif', publisher: 'Kompas.com' },
  { tag: 'kompastekno', publisher: 'Kompas.com' },
  { tag: 'tempo', publisher: 'Tempo' },
  { tag: 'tempo.co', publisher: 'Tempo.co' },
  { tag: 'tempo interaktif', publisher: 'Tempo' },
  { tag: 'detikcom', publisher: 'detikcom' },
  { tag: 'antara', publisher: 'ANTARA' },
  { tag: 'antara news', publisher: 'ANTARA News' },
  { tag: 'viva', publisher: 'VIVA' },
  { tag: 'liputan6', publisher: 'Liputan6.com' },
  { tag: 'cnn indonesia', publisher: 'CNN Indonesia' },
  { tag: 'cnbc indonesia', publisher: 'CNBC Indonesia' },
  { tag: 'bbc news indonesia', publisher: 'BBC News Indonesia' },
  { tag: 'okezone', publisher: 'Okezone' },
  { tag: 'sindonews', publisher: 'SINDOnews' },
  { tag: 'sindo', publisher: 'SINDOnews' },
  { tag: 'inews', publisher: 'iNews' },
  { tag: 'mnc portal', publisher: 'MNC Portal' },
  { tag: 'republika', publisher: 'Republika' },
  { tag: 'republika online', publisher: 'Republika' },
  { tag: 'tirto', publisher: 'Tirto.id' },
  { tag: 'jawa pos', publisher: 'Jawa Pos' },
  { tag: 'jpnn', publisher: 'JPNN' },
  { tag: 'kbrn', publisher: 'RRI' },
  { tag: 'rri.co.id', publisher: 'RRI' },
  { tag: 'rmol', publisher: 'RMOL' },
  { tag: 'gatra', publisher: 'Gatra' },
  { tag: 'kontan', publisher: 'Kontan' },
  { tag: 'bisnis', publisher: 'Bisnis.com' },
  { tag: 'beritasatu', publisher: 'Beritasatu' },
  { tag: 'investor daily', publisher: 'Investor Daily' },
  { tag: 'idn times', publisher: 'IDN Times' },
  { tag: 'kumparan', publisher: 'kumparan' },
  { tag: 'metrotvnews', publisher: 'Metro TV' },
  { tag: 'medcom', publisher: 'Medcom.id' },
  { tag: 'media indonesia', publisher: 'Media Indonesia' },
  { tag: 'suara', publisher: 'Suara.com' },
  { tag: 'tribunnews', publisher: 'Tribunnews' },
  { tag: 'tribun', publisher: 'Tribunnews' },
  { tag: 'warta kota', publisher: 'Warta Kota' },
  { tag: 'merdeka', publisher: 'Merdeka.com' },
  { tag: 'fimela', publisher: 'Fimela.com' },
  { tag: 'pikiran rakyat', publisher: 'Pikiran Rakyat' },
  { tag: 'suara merdeka', publisher: 'Suara Merdeka' },
  { tag: 'nu online', publisher: 'NU Online' },
  { tag: 'voi', publisher: 'VOI' },
  { tag: 'akurat', publisher: 'Akurat.co' },
  { tag: 'benarnews', publisher: 'BenarNews' },
  { tag: 'reuters', publisher: 'Reuters' },
  { tag: 'afp', publisher: 'AFP' },
];

/** Words that begin the name of a local paper, in lower case: `DAMAI, Radar Damai –`. */
export const outletHeads: ReadonlySet<string> = new Set(['radar', 'harian', 'koran', 'tribun', 'warta', 'serambi']);

/** Offices that stand in the datelines of their own releases, and are no outlets elsewhere: `Damai, Badan Pengawas Pemilihan Umum -`. */
export const officeTags: readonly OutletTag[] = [
  { tag: 'badan pengawas pemilihan umum', publisher: 'Bawaslu' },
  { tag: 'komdigi', publisher: 'Komdigi' },
];
