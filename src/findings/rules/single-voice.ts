import { wordSet } from '../../lexicon/word-set.ts';
import type { Claim } from '../../model/claim.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { quoteEvidence } from './evidence.ts';
import { findResponses } from './find-responses.ts';
import { isProcedure } from './is-procedure.ts';
import { voicesOf } from './voices.ts';

const FEWEST_QUOTES = 2;
/** Matters in which another side is to be expected. */
const CONTESTED = wordSet('fraud-allegation neutrality vote-manipulation ballot-tampering vote-buying');

/** Somebody is blamed in a contested matter, and nobody else speaks. */
function isContested({ types, topics }: Claim): boolean {
  return types.includes('accusation') && topics.some(({ id }) => CONTESTED.has(id));
}

function look(input: FindingInput): readonly Observation[] {
  const { article, quotes, claims, relevance } = input;
  const [only, ...others] = voicesOf(input);
  if (!relevance.election || only === undefined || others.length > 0 || quotes.length < FEWEST_QUOTES) return [];
  if (article.kind === 'opinion' || article.kind === 'press-release') return [];
  const [first] = only.quotes;
  const evidence = first === undefined ? [] : quoteEvidence(article.text, first);
  const values = { name: only.speaker.name };
  const weighs = claims.some(isContested) && !isProcedure(only.speaker) && findResponses(article.text).length === 0;
  return [weighs ? { evidence, values, severity: 'notice' } : { evidence, values }];
}

/** One person only is heard. @example an article that quotes only «Ratna Dewi» */
export const singleVoice: FindingRule = {
  id: 'single-voice',
  severity: 'info',
  absence: true,
  norm: ['KEJ 1', 'KEJ 3'],
  message: { id: 'Hanya satu narasumber yang ditemukan: {name}.', en: 'Only one source was found: {name}.' },
  about: {
    id: 'Tepat satu narasumber dalam artikel tentang pemilu, dokumen tidak dihitung; lebih berat bila ada tudingan kecurangan atau keberpihakan.',
    en: 'Exactly one source in an article about an election, documents apart; weighs more where fraud or partisanship is alleged.',
  },
  why: { id: 'Pihak lain bisa memiliki keterangan yang berbeda.', en: 'Others may tell it differently.' },
  whyNot: [
    { id: 'Sekitar separuh berita singkat memuat satu narasumber.', en: 'About half of short news has one source.' },
  ],
  example: '“Kami siap,” kata Ratna Dewi. Ratna menambahkan, logistik sudah tiba.',
  falsePositives: {
    id: 'Laporan jumpa pers dan berita layanan.',
    en: 'Reports of a press conference and service items.',
  },
  source: 'findings §2 A-04',
  look,
};
