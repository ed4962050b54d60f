import type { FindingRule } from '../rule.ts';

/** `/2024/02/14/`, `/20240214` */
const DATE_IN_URL = /\/(?:19|20)\d\d[/-]?(?:0[1-9]|1[0-2])[/-]?(?:0[1-9]|[12]\d|3[01])(?:\D|$)/u;

/** No date of publication was found. @example a page whose date is drawn by a script only */
export const dateMissing: FindingRule = {
  id: 'date-missing',
  severity: 'warning',
  absence: true,
  norm: [],
  message: {
    id: 'Tidak ditemukan tanggal terbit.',
    en: 'No date of publication was found.',
  },
  about: {
    id: 'Tanggal terbit di metadata, JSON-LD, elemen waktu atau baris tanggal.',
    en: 'A date of publication in the metadata, JSON-LD, a time element or a date line.',
  },
  why: {
    id: 'Tanpa tanggal, “kemarin” dan “Selasa” tidak dapat dipastikan, dan berita lama bisa dikira baru.',
    en: 'Without a date “kemarin” and “Selasa” cannot be resolved, and old news may pass for new.',
  },
  whyNot: [
    { id: 'Tanggal bisa ditampilkan oleh skrip di peramban.', en: 'The date may be drawn by a script in the browser.' },
    { id: 'Teks yang ditempel sering kehilangan tanggalnya.', en: 'A pasted text often loses its date.' },
  ],
  example: 'Halaman tanpa datePublished dan tanpa baris tanggal.',
  falsePositives: { id: 'Arsip dengan tanggal di alamatnya.', en: 'Archives with the date in their address.' },
  source: 'findings §2 P-02',
  look: ({ article: { publishedAt, canonicalUrl } }) => {
    if (publishedAt !== null) return [];
    // A pasted text has no page around it that could carry a date.
    if (canonicalUrl === null) return [{ evidence: [], severity: 'notice' }];
    return [DATE_IN_URL.test(canonicalUrl ?? '') ? { evidence: [], severity: 'notice' } : { evidence: [] }];
  },
};
