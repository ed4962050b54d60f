import type { FindingRule } from '../rule.ts';

/** The article is not about an election in Indonesia. @example an article on a football match */
export const topicOutOfScope: FindingRule = {
  id: 'topic-out-of-scope',
  severity: 'info',
  absence: false,
  norm: [],
  message: {
    id: 'Artikel ini tidak dikenali sebagai berita pemilu di Indonesia; topik pemilu tidak diberikan.',
    en: 'The article is not recognised as news about an election in Indonesia; no election topics are given.',
  },
  about: {
    id: 'Kata pemilu di judul atau teras, atau paling sedikit dua kali di badan; pemilu negara lain dan pemungutan suara pemegang saham, penggemar dan sejenisnya tidak dihitung.',
    en: 'An election word in the headline or the lead, or at least two in the body; elections abroad and votes of shareholders, fans and the like do not count.',
  },
  why: {
    id: 'Topik pemilu tidak dipaksakan pada berita lain.',
    en: 'Election topics are not forced upon other news.',
  },
  whyNot: [
    {
      id: 'Artikel bisa membahas pemilu tanpa menyebut istilahnya.',
      en: 'It may be about an election without its words.',
    },
  ],
  example: 'Tim sepak bola Kota Damai menang 2-1 di kandang sendiri.',
  falsePositives: {
    id: 'Berita tentang tokoh pemilu yang tidak menyebut pemilu.',
    en: 'News about people of an election that does not name it.',
  },
  source: 'taxonomy §3; findings §2 S-05',
  look: ({ relevance }) => (relevance.election ? [] : [{ evidence: [] }]),
};
