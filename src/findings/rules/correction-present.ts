import type { Article } from '../../model/article.ts';
import type { FindingRule, Observation } from '../rule.ts';
import { findCorrections } from './find-corrections.ts';

function look({ article }: { readonly article: Article }): readonly Observation[] {
  const corrections = findCorrections(article);
  if (corrections.length === 0) return [];
  return [{ evidence: corrections.flatMap(({ phrase }) => (phrase === null ? [] : [phrase])) }];
}

/** The article was corrected, and says so. @example «Catatan Redaksi: artikel ini telah diperbarui …» */
export const correctionPresent: FindingRule = {
  id: 'correction-present',
  severity: 'info',
  absence: false,
  norm: ['KEJ 10', 'KEJ 11', 'PPMS 4'],
  message: {
    id: 'Artikel memuat ralat, catatan redaksi atau hak jawab.',
    en: 'The article carries a correction, a note of the editors or a right of reply.',
  },
  about: {
    id: 'Ralat, Catatan Redaksi, “artikel ini telah diperbarui”, hak jawab, di awal atau akhir artikel, atau “correction” di data terstruktur.',
    en: 'Ralat, Catatan Redaksi, “artikel ini telah diperbarui”, hak jawab, at the head or foot, or “correction” in the structured data.',
  },
  why: { id: 'Versi yang dibagikan sebelumnya bisa berbeda.', en: 'A version shared earlier may differ.' },
  whyNot: [{ id: 'Pembaruan bisa berarti penambahan, bukan perbaikan.', en: 'An update may add and not correct.' }],
  example: 'Catatan Redaksi: artikel ini telah diperbarui dengan tanggapan KPU Kota Damai.',
  falsePositives: {
    id: 'Berita tentang ralat atau hak jawab pihak lain.',
    en: 'News about the correction or reply of somebody else.',
  },
  source: 'findings §2 P-08; Kode Etik Jurnalistik pasal 10',
  look,
};
