import { notOfficialPhrases, quickCounts } from '../../lexicon/election-finding-phrases.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { holdsPhrase, phraseIndex } from './find-phrases.ts';
import { gainedShares } from './gained-shares.ts';

const counts = phraseIndex(quickCounts);
const notOfficial = phraseIndex(notOfficialPhrases);
const SHOWN = 3;

function look({ article: { text }, relevance }: FindingInput): readonly Observation[] {
  if (!relevance.election || holdsPhrase(text, notOfficial)) return [];
  const figures = gainedShares(text, counts);
  return figures.length === 0 ? [] : [{ evidence: figures.slice(0, SHOWN) }];
}

/** Figures of a quick count come without a word that they are not the result. @example «Hitung cepat menempatkan paslon dua di 54 persen.» */
export const quickcountNoDisclaimer: FindingRule = {
  id: 'quickcount-no-disclaimer',
  severity: 'notice',
  absence: true,
  norm: ['UU 7/2017 pasal 449'],
  message: {
    id: 'Angka hitung cepat; tidak ditemukan keterangan bahwa itu bukan hasil resmi.',
    en: 'Figures of a quick count; no word was found that they are not the official result.',
  },
  about: {
    id: 'Persen atau suara dari hitung cepat tanpa “bukan hasil resmi”, “menunggu rekapitulasi” dan sejenisnya.',
    en: 'Percent or votes of a quick count without “bukan hasil resmi”, “menunggu rekapitulasi” or the like.',
  },
  why: {
    id: 'Undang-undang meminta pengumuman hitung cepat menyatakan bahwa hasilnya bukan hasil resmi.',
    en: 'The law asks those who announce a quick count to say that it is not the official result.',
  },
  whyNot: [
    { id: 'Keterangan itu bisa tampil di grafik atau siaran.', en: 'It may be said in a chart or on air.' },
    { id: 'Kewajiban itu ada pada pengumum hitung cepat.', en: 'The duty is that of those who announce the count.' },
  ],
  example: 'Hitung cepat menempatkan pasangan dua di angka 54 persen.',
  falsePositives: { id: 'Hitung cepat pemilu yang sudah lama selesai.', en: 'Quick counts of elections long past.' },
  source: 'findings §2 E-02; UU 7/2017 pasal 449 dan 540',
  look,
};
