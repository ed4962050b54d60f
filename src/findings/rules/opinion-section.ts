import type { FindingRule } from '../rule.ts';

/** The page is opinion, not news. @example a column under /kolom/ */
export const opinionSection: FindingRule = {
  id: 'opinion-section',
  severity: 'info',
  absence: false,
  norm: ['KEJ 3'],
  message: { id: 'Halaman ini berada di rubrik opini.', en: 'The page stands in an opinion section.' },
  about: {
    id: 'Rubrik, alamat atau metadata bertanda opini, kolom, tajuk atau surat pembaca.',
    en: 'Section, address or metadata marked as opinion, column, editorial or readers’ letters.',
  },
  why: { id: 'Pendapat penulis bukan laporan.', en: 'What an author thinks is no report.' },
  whyNot: [{ id: 'Rubrik bisa memuat berita yang salah tempat.', en: 'A section may hold misplaced news.' }],
  example: 'kolom: Menimbang Ulang Jadwal Pemilu',
  falsePositives: { id: 'Berita tentang kolom atau opini.', en: 'News about a column.' },
  source: 'findings §2 P-07',
  look: ({ article }) => (article.kind === 'opinion' ? [{ evidence: [] }] : []),
};
