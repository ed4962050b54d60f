import type { FindingRule } from '../rule.ts';

/** The pagination names pages that were not given. @example «Halaman 1 2 3 Selanjutnya» and one page read */
export const pagesMissing: FindingRule = {
  id: 'pages-missing',
  severity: 'warning',
  absence: false,
  norm: [],
  message: {
    id: 'Halaman {missing} dari {total} tidak dibaca: pernyataan di sana tidak ada dalam laporan ini.',
    en: 'Page {missing} of {total} was not read: statements there are not in this report.',
  },
  about: {
    id: 'Navigasi halaman (Halaman 1 2 3, Selanjutnya) menyebut halaman yang tidak diberikan.',
    en: 'The pagination (Halaman 1 2 3, Selanjutnya) names pages that were not given.',
  },
  why: {
    id: 'Tanggapan, angka atau narasumber bisa berada di halaman lain.',
    en: 'A response, a number or a source may be on another page.',
  },
  whyNot: [{ id: 'Halaman lanjutan bisa memuat artikel lain.', en: 'The next page may hold another article.' }],
  example: 'Halaman 1 2 3 Selanjutnya',
  falsePositives: {
    id: 'Navigasi daftar berita yang tampak seperti navigasi artikel.',
    en: 'Pagination of a list of news that looks like that of the article.',
  },
  source: 'findings §2 S-01',
  look: ({ article: { pagesMissing: missing, pagesTotal } }) =>
    missing.length === 0
      ? []
      : [{ evidence: [], values: { missing: missing.join(', '), total: String(Math.max(pagesTotal, ...missing)) } }],
};
