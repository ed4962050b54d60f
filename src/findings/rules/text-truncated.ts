import type { FindingRule } from '../rule.ts';

/** The text stops before the article does. @example «Lanjutkan membaca dengan berlangganan» */
export const textTruncated: FindingRule = {
  id: 'text-truncated',
  severity: 'warning',
  absence: false,
  norm: [],
  message: {
    id: 'Teks berhenti sebelum artikel selesai: sisanya berbayar atau terpotong.',
    en: 'The text stops before the article ends: the rest is behind a paywall or cut off.',
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
    { id: 'Kalimat terakhir bisa saja ditulis tanpa titik.', en: 'The last sentence may just lack its full stop.' },
  ],
  example: 'Untuk membaca selengkapnya, silakan berlangganan.',
  falsePositives: {
    id: 'Artikel pendek yang berakhir tanpa tanda baca.',
    en: 'Short articles that end without a mark.',
  },
  source: 'findings §2 S-02',
  look: ({ article }) => (article.truncated ? [{ evidence: [] }] : []),
};
