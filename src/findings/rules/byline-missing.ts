import type { Article } from '../../model/article.ts';
import type { FindingRule, Observation } from '../rule.ts';

/** `Antara`, `Tim Redaksi`: a desk stands where a name is expected. */
const GENERIC = /^(?:tim|redaksi|admin|administrator|editor|newsroom|antara)(?:\s|$)/iu;

function look({
  article: { authors, editors, publisher, canonicalUrl },
}: {
  readonly article: Article;
}): readonly Observation[] {
  const people = [...authors, ...editors].filter((name) => name.toLowerCase() !== publisher?.toLowerCase());
  const pasted = canonicalUrl === null;
  const values = { found: people.length === 0 ? '–' : people.join(', ') };
  if (people.length === 0) return [pasted ? { evidence: [], severity: 'info', values } : { evidence: [], values }];
  return people.every((name) => GENERIC.test(name)) ? [{ evidence: [], severity: 'info', values }] : [];
}

/** No person is named as author or editor. @example a page without «Reporter: …» and without an author in its metadata */
export const bylineMissing: FindingRule = {
  id: 'byline-missing',
  severity: 'notice',
  absence: true,
  norm: ['UU 40/1999 pasal 12'],
  message: {
    id: 'Tidak ditemukan nama penulis atau editor (yang ditemukan: {found}).',
    en: 'No name of an author or editor was found (found: {found}).',
  },
  about: {
    id: 'Nama penulis di metadata, baris Reporter/Penulis/Editor/Oleh, atau kode di akhir artikel.',
    en: 'An author in the metadata, a Reporter/Penulis/Editor/Oleh line, or the code that ends the article.',
  },
  why: { id: 'Penulis dapat dihubungi untuk konfirmasi.', en: 'An author can be asked.' },
  whyNot: [
    {
      id: 'Sebagian media hanya mencantumkan inisial atau nama redaksi.',
      en: 'Some outlets give initials or the desk only.',
    },
    { id: 'Teks yang ditempel sering kehilangan nama penulis.', en: 'A pasted text often loses its byline.' },
  ],
  example: 'Artikel tanpa baris “Reporter: …” dan tanpa author di metadata.',
  falsePositives: { id: 'Kantor berita yang dikutip utuh.', en: 'Wire copy printed whole.' },
  source: 'findings §2 P-01',
  look,
};
