import type { Article } from '../../model/article.ts';
import type { FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';

/** `(ADV)`, `(Advertorial)`, `(iklan)` at the foot of a text. */
const MARK = /\((?:adv|advertorial|iklan|pariwara|sponsored)\)/giu;
/** The mark stands where bylines stand: in the last lines. */
const FOOT = 200;

function look({ article: { kind, text } }: { readonly article: Article }): readonly Observation[] {
  const from = Math.max(0, text.length - FOOT);
  const marks = Array.from(text.slice(from).matchAll(MARK), (match) =>
    evidenceAt(text, { start: from + match.index, end: from + match.index + match[0].length }),
  );
  return kind === 'advertorial' || marks.length > 0 ? [{ evidence: marks }] : [];
}

/** The article is marked as advertising. @example «(ADV)» at the end */
export const advertorial: FindingRule = {
  id: 'advertorial',
  severity: 'info',
  absence: false,
  norm: ['PPMS 6', 'KEJ 1'],
  message: {
    id: 'Artikel bertanda advertorial atau iklan.',
    en: 'The article is marked as advertorial or advertising.',
  },
  about: {
    id: 'Rubrik, metadata atau tanda (ADV) yang menyatakan iklan.',
    en: 'A section, metadata or the mark (ADV) that says advertising.',
  },
  why: { id: 'Isi berbayar tidak dapat dipakai sebagai laporan.', en: 'Paid content is no report.' },
  whyNot: [{ id: 'Tanda bisa berasal dari templat halaman.', en: 'The mark may come from the page’s template.' }],
  example: 'Kota Damai siap menyambut pemilih. (ADV)',
  falsePositives: { id: 'Berita tentang iklan.', en: 'News about advertising.' },
  source: 'findings §2 P-06; Pedoman Pemberitaan Media Siber 6',
  look,
};
