import type { Bilingual } from '../model/bilingual.ts';

/** A term that means what the topics take it for only for some time. */
export interface DatedTerm {
  readonly term: string;
  /** First and last day, ISO 8601; null where it has always been so, or still is. */
  readonly from: string | null;
  readonly until: string | null;
  /** What began or ended. */
  readonly why: Bilingual;
  readonly source: string;
}

/**
 * Terms of the topic lists that came or went with a law, a body or an election. An article of another day does not mean the topic by
 * them; an article without a date may. Laws and bodies are spoken of while a bill is debated and after it is gone: days of a beginning
 * are those of the first public use, days of an end leave room for a handing over.
 */
export const datedTerms: readonly DatedTerm[] = [
  {
    term: 'UU Nomor 7 Tahun 2017',
    from: '2017-08-16',
    until: null,
    why: { id: 'Undang-undang pemilu itu mulai berlaku.', en: 'The election law came into force.' },
    source: 'UU 7/2017, State Gazette 2017/182',
  },
  {
    term: 'pemilu nasional dan daerah',
    from: '2020-02-26',
    until: null,
    why: {
      id: 'Mahkamah Konstitusi menyebut pilihan keserentakannya, lalu memisahkannya pada 26 Juni 2025.',
      en: 'The Constitutional Court named ways to hold them together or apart, and separated them on 26 June 2025.',
    },
    source: 'Putusan MK 55/PUU-XVII/2019 and 135/PUU-XXII/2024; taxonomy, head',
  },
  {
    term: 'kluster pilkada',
    from: '2020-08-01',
    until: '2021-12-31',
    why: { id: 'Penularan pada pilkada 2020.', en: 'Infections at the regional elections of 2020.' },
    source: 'taxonomy §4, voting-operations',
  },
  {
    term: 'Situng',
    from: '2009-01-01',
    until: '2020-12-31',
    why: {
      id: 'Sirekap menggantikannya pada pilkada 2020.',
      en: 'Sirekap took its place in the regional elections of 2020.',
    },
    source: 'taxonomy §4, sirekap (Situng is the system of 2019)',
  },
  {
    term: 'pemilu2024.kpu.go.id',
    from: '2023-01-01',
    until: '2025-12-31',
    why: { id: 'Situs untuk satu pemilu.', en: 'The site of one election.' },
    source: 'taxonomy §4, sirekap',
  },
  {
    term: 'Dirty Vote',
    from: '2024-02-11',
    until: null,
    why: {
      id: 'Film tentang pilpres 2024 mulai beredar.',
      en: 'A film on the presidential election of 2024 was published.',
    },
    source: 'taxonomy §4, fraud-allegation',
  },
  {
    term: 'Jimbo',
    from: '2023-11-27',
    until: '2024-12-31',
    why: { id: 'Nama samaran penjual data pemilih.', en: 'The alias under which voter data were offered for sale.' },
    source: 'taxonomy §4, data-security',
  },
  {
    term: 'parcok',
    from: '2024-11-01',
    until: null,
    why: {
      id: 'Sebutan pada pilkada 2024 untuk polisi yang memihak.',
      en: 'A word of the regional elections of 2024 for police that take sides.',
    },
    source: 'taxonomy §4, neutrality',
  },
  {
    term: 'partai cokelat',
    from: '2024-11-01',
    until: null,
    why: { id: 'Sebutan yang sama, selengkapnya.', en: 'The same word, in full.' },
    source: 'taxonomy §4, neutrality',
  },
  {
    term: 'jet pribadi KPU',
    from: '2024-01-01',
    until: null,
    why: {
      id: 'Penerbangan komisioner pada Pemilu 2024 disidangkan dewan kehormatan.',
      en: 'Flights of commissioners during the election of 2024 came before the ethics council.',
    },
    source: 'taxonomy §4, emb-integrity',
  },
];
