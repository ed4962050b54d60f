import type { Article } from '../../model/article.ts';
import type { FindingRule, Observation } from '../rule.ts';
import { findResponses } from './find-responses.ts';

function look({ article }: { readonly article: Article }): readonly Observation[] {
  const evidence = findResponses(article.text).map(({ phrase }) => phrase);
  return evidence.length === 0 ? [] : [{ evidence }];
}

/** The outlet tells that it asked for a response. @example «Hingga berita ini ditulis, Ratna belum menjawab.» */
export const responseSought: FindingRule = {
  id: 'response-sought',
  severity: 'info',
  absence: false,
  norm: ['KEJ 1', 'KEJ 3', 'PPMS 2'],
  message: {
    id: 'Redaksi menulis bahwa tanggapan sudah diminta atau belum diperoleh.',
    en: 'The outlet writes that it asked for a response or has none yet.',
  },
  about: {
    id: 'Frasa seperti “hingga berita ini ditulis” atau “telah berupaya menghubungi”.',
    en: 'Phrases such as “hingga berita ini ditulis” or “telah berupaya menghubungi”.',
  },
  why: { id: 'Upaya konfirmasi adalah tanda keberimbangan.', en: 'Asking is a sign of balance.' },
  whyNot: [{ id: 'Tanggapan bisa dimuat di berita lain.', en: 'The response may be in another story.' }],
  example: 'Hingga berita ini ditulis, Ratna belum menjawab pesan kami.',
  falsePositives: {
    id: 'Frasa yang sama tentang pihak ketiga (“polisi telah menghubungi keluarga”).',
    en: 'The same words about a third party.',
  },
  source: 'findings §2 A-06; Pedoman Pemberitaan Media Siber 2',
  look,
};
