import type { BoilerplateCard, PublisherCard, RuleCard } from '../../model/rule-card.ts';
import type { Language } from '../format.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** The words around the rules in one language. */
export interface RuleWords {
  readonly title: string;
  readonly howToAsk: string;
  readonly rules: (count: number) => string;
  readonly groups: Words<RuleCard['group']>;
  readonly kinds: Words<RuleCard['group']>;
  readonly about: string;
  readonly why: string;
  readonly norm: string;
  readonly message: string;
  readonly example: string;
  readonly whyNot: string;
  readonly falsePositives: string;
  readonly source: string;
  readonly weight: string;
  readonly absence: string;
  readonly strong: string;
  readonly contextual: string;
  readonly pairs: string;
  readonly falseFriends: string;
  readonly dated: string;
  readonly period: (from: string | null, until: string | null) => string;
  readonly pei: string;
  readonly where: string;
  readonly places: Words<BoilerplateCard['where']>;
  readonly lookAlike: string;
  readonly hosts: string;
  readonly templates: string;
  readonly noTemplate: string;
  readonly paging: string;
  readonly noPaging: string;
  readonly numbered: Words<NonNullable<PublisherCard['paging']['numbered']>>;
  readonly whole: (address: string) => string;
  readonly norms: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
}

const english: RuleWords = {
  title: 'What kutip looks for',
  howToAsk: 'kutip rules <group> lists a group, kutip rules <id> shows one rule whole.',
  rules: (count) => `${count} ${count === 1 ? 'rule' : 'rules'}`,
  groups: {
    findings: 'Findings',
    topics: 'Topics',
    boilerplate: 'Boilerplate',
    publishers: 'Publishers',
    attribution: 'Attribution',
  },
  kinds: {
    findings: 'finding',
    topics: 'topic',
    boilerplate: 'boilerplate',
    publishers: 'publisher',
    attribution: 'attribution',
  },
  about: 'What it looks for',
  why: 'Why',
  norm: 'Norm',
  message: 'What it says',
  example: 'Example',
  whyNot: 'May be innocent',
  falsePositives: 'Known to be wrong on',
  source: 'Source',
  weight: 'Weight',
  absence: 'It reports what was not found: it counts one level less where parts of the article are missing.',
  strong: 'Specific terms',
  contextual: 'Terms that count beside an election word',
  pairs: 'Two words in one sentence',
  falseFriends: 'False friends',
  dated: 'Terms of a time',
  period: (from, until) =>
    [...(from === null ? [] : [`from ${from}`]), ...(until === null ? [] : [`until ${until}`])].join(' '),
  pei: 'Section of the Perceptions of Electoral Integrity questionnaire',
  where: 'Where it counts',
  places: {
    line: 'a whole line, anywhere on the page',
    label: 'a whole line, anywhere on the page; the headline on the next line goes with it',
    head: 'a whole line before the first paragraph',
    tail: 'a whole line after the last paragraph',
    structure: 'told by its markup, its place or its shape, not by its words',
  },
  lookAlike: 'Looks alike and stays',
  hosts: 'Addresses',
  templates: 'Templates first seen in',
  noTemplate: 'none: the body is found by the general finder',
  paging: 'Further pages',
  noPaging: 'none known: links on the page are followed',
  numbered: { query: '?page=2', path: '/2' },
  whole: (address) => `all as one: ?${address}`,
  norms: {
    KEJ: 'code of ethics of journalists (Kode Etik Jurnalistik)',
    PPMS: 'guidelines for online media (Pedoman Pemberitaan Media Siber)',
    'UU 40/1999': 'press law (Undang-Undang Pers)',
    'UU 7/2017': 'election law (Undang-Undang Pemilu)',
  },
  sources: {},
};

const indonesian: RuleWords = {
  title: 'Yang dicari kutip',
  howToAsk: 'kutip rules <kelompok> menampilkan satu kelompok, kutip rules <id> satu aturan selengkapnya.',
  rules: (count) => `${count} aturan`,
  groups: {
    findings: 'Catatan',
    topics: 'Topik',
    boilerplate: 'Di luar artikel',
    publishers: 'Media',
    attribution: 'Atribusi',
  },
  kinds: {
    findings: 'catatan',
    topics: 'topik',
    boilerplate: 'di luar artikel',
    publishers: 'media',
    attribution: 'atribusi',
  },
  about: 'Yang dicari',
  why: 'Mengapa',
  norm: 'Norma',
  message: 'Bunyi catatan',
  example: 'Contoh',
  whyNot: 'Mungkin wajar',
  falsePositives: 'Diketahui keliru pada',
  source: 'Sumber',
  weight: 'Bobot',
  absence: 'Yang dilaporkan adalah hal yang tidak ditemukan: bobotnya turun satu tingkat bila artikel tidak lengkap.',
  strong: 'Istilah khas',
  contextual: 'Istilah yang dihitung di dekat kata pemilu',
  pairs: 'Dua kata dalam satu kalimat',
  falseFriends: 'Mirip tetapi bukan',
  dated: 'Istilah yang berlaku pada masanya',
  period: (from, until) =>
    [...(from === null ? [] : [`sejak ${from}`]), ...(until === null ? [] : [`sampai ${until}`])].join(' '),
  pei: 'Bagian kuesioner Perceptions of Electoral Integrity',
  where: 'Tempat berlaku',
  places: {
    line: 'satu baris penuh, di mana pun pada laman',
    label: 'satu baris penuh, di mana pun pada laman; judul di baris berikutnya ikut dibuang',
    head: 'satu baris penuh sebelum paragraf pertama',
    tail: 'satu baris penuh sesudah paragraf terakhir',
    structure: 'dikenali dari markah, letak atau bentuknya, bukan dari kata-katanya',
  },
  lookAlike: 'Mirip dan dipertahankan',
  hosts: 'Alamat',
  templates: 'Templat pertama terlihat pada',
  noTemplate: 'tidak ada: isi berita ditemukan oleh pencari umum',
  paging: 'Halaman lanjutan',
  noPaging: 'tidak diketahui: tautan pada laman yang diikuti',
  numbered: { query: '?page=2', path: '/2' },
  whole: (address) => `semua sekaligus: ?${address}`,
  norms: {
    KEJ: 'Kode Etik Jurnalistik',
    PPMS: 'Pedoman Pemberitaan Media Siber',
    'UU 40/1999': 'Undang-Undang Pers',
    'UU 7/2017': 'Undang-Undang Pemilu',
  },
  sources: {
    'all outlets': 'semua media',
    'video players': 'pemutar video',
    'live reports': 'laporan langsung',
    'embeds of Instagram': 'sematan Instagram',
    ministries: 'kementerian',
    'Own compilation': 'susunan sendiri',
    'Own reading of its pages': 'pembacaan sendiri atas lamannya',
    'taxonomy §4 (terms measured on four corpora); pairs: taxonomy §3 rule 5':
      'taxonomy §4 (istilah diukur pada empat korpus); pasangan: taxonomy §3 aturan 5',
  },
};

/**
 * The words around the rules by language.
 * @example ruleWords.id.falseFriends // 'Mirip tetapi bukan'
 */
export const ruleWords: Readonly<Record<Language, RuleWords>> = { id: indonesian, en: english };
