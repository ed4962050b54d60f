import type { ArticleKind } from '../model/article.ts';

/** What outlets call their sections for one kind of article. */
export interface KindNames {
  readonly kind: ArticleKind;
  /** Whole segments of addresses and names of sections, in lower case with hyphens; also the first label of a host. */
  readonly places: readonly string[];
  /** Words that stand before a colon, or in brackets, at the head of a title. */
  readonly labels: readonly string[];
}

/** The kinds that a section, an address or a title can name, the more telling ones first. Everything else is news. */
export const kindNames: readonly KindNames[] = [
  {
    kind: 'fact-check',
    places: [
      'cek-fakta',
      'cekfakta',
      'cek-fakta-hoaks',
      'hoaks',
      'hoax',
      'hoax-atau-bukan',
      'fakta-atau-hoaks',
      'turnbackhoax',
    ],
    labels: ['cek fakta', 'hoaks', 'hoax', 'salah', 'fakta atau hoaks', 'disinformasi', 'misinformasi'],
  },
  {
    kind: 'advertorial',
    places: [
      'advertorial',
      'adv',
      'pariwara',
      'infotempo',
      'info-tempo',
      'sponsored',
      'brand-content',
      'brandcontent',
      'advetorial',
      'inforial',
    ],
    labels: ['advertorial', 'adv', 'pariwara', 'inforial'],
  },
  {
    kind: 'press-release',
    places: ['siaran-pers', 'pressrelease', 'press-release', 'rilis-pers', 'rilis', 'pers-rilis'],
    labels: ['siaran pers', 'rilis pers', 'press release'],
  },
  {
    kind: 'opinion',
    places: [
      'opini',
      'kolom',
      'kolom-pakar',
      'tajuk',
      'tajuk-rencana',
      'editorial',
      'mimbar',
      'opinion',
      'gagasan',
      'esai',
      'perspektif',
      'surat-pembaca',
      'podium',
      'kolumnis',
      'artikel-opini',
      'opini-pembaca',
    ],
    labels: ['opini', 'kolom', 'tajuk', 'tajuk rencana', 'editorial', 'esai', 'opinion'],
  },
  {
    kind: 'live',
    places: ['live', 'live-report', 'livereport', 'liveblog', 'live-blog', 'live-update'],
    labels: ['live', 'live report', 'live update', 'live blog'],
  },
  {
    kind: 'video',
    places: ['video', 'videos', 'tv', '20detik', '20', 'vod', 'video-berita', 'berita-video'],
    labels: ['video', 'live streaming', 'live tv'],
  },
  {
    kind: 'photo',
    places: [
      'foto',
      'photo',
      'photos',
      'fotostory',
      'galeri',
      'gallery',
      'galeri-foto',
      'berita-foto',
      'foto-news',
      'photostory',
    ],
    labels: ['foto', 'foto-foto', 'berita foto', 'galeri foto', 'potret'],
  },
];
