import { cutOffPhrases, runningCounts } from '../../lexicon/finding-phrases.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { holdsPhrase, phraseIndex } from './find-phrases.ts';
import { gainedShares } from './gained-shares.ts';

const running = phraseIndex(runningCounts);
const cutOff = phraseIndex(cutOffPhrases);
const SHOWN = 5;

function look({ article: { text }, relevance }: FindingInput): readonly Observation[] {
  if (!relevance.election || holdsPhrase(text, cutOff)) return [];
  const figures = gainedShares(text, running);
  return figures.length === 0 ? [] : [{ evidence: figures.slice(0, SHOWN) }];
}

/** Figures of a running count come without its cut-off. @example «Menurut hitung cepat, paslon 2 meraih 54 persen.» */
export const countAsOfMissing: FindingRule = {
  id: 'count-as-of-missing',
  severity: 'warning',
  absence: true,
  norm: ['KEJ 1'],
  message: {
    id: 'Tidak ditemukan sampai kapan atau dari berapa data angka penghitungan ini dihitung.',
    en: 'No cut-off and no share of data in was found for these figures of a count.',
  },
  about: {
    id: 'Persen atau suara dari hitung cepat, real count atau Sirekap tanpa “data masuk … persen” atau pukul.',
    en: 'Percent or votes of a quick count, real count or Sirekap without “data masuk … persen” or a time.',
  },
  why: { id: 'Angka sementara berubah setiap jam.', en: 'Interim figures change by the hour.' },
  whyNot: [{ id: 'Angka bisa merupakan hasil akhir.', en: 'They may be final.' }],
  example: '“Menurut hitung cepat, paslon dua meraih 54 persen,” kata Ratna.',
  falsePositives: { id: 'Hasil pemilu yang sudah lama ditetapkan.', en: 'Results certified long ago.' },
  source: 'findings §2 E-03',
  look,
};
