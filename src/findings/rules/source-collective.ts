import { collectiveSources } from '../../lexicon/finding-phrases.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';
import { holdsPhrase, phraseIndex } from './find-phrases.ts';

const index = phraseIndex(collectiveSources);

function look({ article, quotes }: FindingInput): readonly Observation[] {
  const vague = quotes.flatMap(({ mention }) =>
    mention !== null &&
    holdsPhrase(article.text.slice(mention.phrase.start, mention.phrase.end), index) &&
    !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(article.text.slice(mention.phrase.start, mention.phrase.end))
      ? [evidenceAt(article.text, mention.phrase)]
      : [],
  );
  return vague.length === 0 ? [] : [{ evidence: vague }];
}

/** A statement is put in the mouth of many who stay unnamed. @example «Banyak pihak menilai …» */
export const sourceCollective: FindingRule = {
  id: 'source-collective',
  severity: 'info',
  absence: false,
  norm: ['KEJ 2', 'KEJ 3'],
  message: {
    id: 'Pernyataan disandarkan pada banyak orang tanpa nama.',
    en: 'A statement is attributed to many people without a name.',
  },
  about: {
    id: '“Banyak pihak”, “sejumlah pengamat”, “publik”, “warganet” sebagai narasumber.',
    en: '“Banyak pihak”, “sejumlah pengamat”, “publik”, “warganet” as a source.',
  },
  why: { id: 'Tidak ada orang yang dapat dimintai penjelasan.', en: 'There is nobody to ask.' },
  whyNot: [{ id: 'Contoh bernama bisa menyusul di paragraf berikutnya.', en: 'A named example may follow.' }],
  example: 'Banyak pihak menilai tahapan itu terlalu singkat.',
  falsePositives: { id: 'Berita tentang unjuk rasa atau hasil survei.', en: 'News about a rally or a poll.' },
  source: 'findings §2 A-03',
  look,
};
