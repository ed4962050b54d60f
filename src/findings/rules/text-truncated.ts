import type { Article } from '../../model/article.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { FindingRule, Observation } from '../rule.ts';

/** `… sampai sore.”` · `… kata Ratna. (RDW)`; three dots end nothing. */
const ENDED = /(?<!\.\.)[.!?]["”’)]{0,2}(?: \([^()]{2,80}\))?$/u;

const stops: Bilingual = {
  id: 'teks berhenti sebelum artikel selesai, sisanya berbayar atau terpotong',
  en: 'the text stops before the article ends, the rest is behind a paywall or cut off',
};
const paid: Bilingual = {
  id: 'halaman menyatakan artikel ini berbayar, walau teksnya tampak selesai',
  en: 'the page says that the article is paid for, although the text seems to end',
};

/** A subscriber's copy is whole, and its page still says that the article is paid for. */
function look({ article: { truncated, removed, text } }: { readonly article: Article }): readonly Observation[] {
  if (!truncated) return [];
  const walled = removed.some(({ reason }) => reason === 'paywall');
  return ENDED.test(text) && !walled
    ? [{ evidence: [], values: { what: paid }, severity: 'notice' }]
    : [{ evidence: [], values: { what: stops } }];
}

/** The text stops before the article does. @example «Lanjutkan membaca dengan berlangganan» */
export const textTruncated: FindingRule = {
  id: 'text-truncated',
  severity: 'warning',
  absence: false,
  norm: [],
  message: {
    id: 'Teks bisa tidak lengkap: {what}.',
    en: 'The text may be incomplete: {what}.',
  },
  about: {
    id: 'Halaman menyatakan sisanya berbayar, atau teks berhenti di tengah kalimat.',
    en: 'The page says that the rest is paid for, or the text stops in mid-sentence.',
  },
  why: {
    id: 'Tanggapan dan angka bisa berada di bagian yang tidak terbaca.',
    en: 'A response or a number may be in the part that was not read.',
  },
  whyNot: [
    { id: 'Salinan pelanggan memuat seluruh teks.', en: 'A subscriber’s copy has the whole text.' },
    { id: 'Kalimat terakhir bisa saja ditulis tanpa titik.', en: 'The last sentence may just lack its full stop.' },
  ],
  example: 'Untuk membaca selengkapnya, silakan berlangganan.',
  falsePositives: {
    id: 'Artikel pendek yang berakhir tanpa tanda baca.',
    en: 'Short articles that end without a mark.',
  },
  source: 'findings §2 S-02',
  look,
};
