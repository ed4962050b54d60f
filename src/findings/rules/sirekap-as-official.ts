import { liveCounts, notOfficialPhrases, winningWords } from '../../lexicon/election-finding-phrases.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';
import { findPhrases, holdsPhrase, phraseIndex } from './find-phrases.ts';

const counts = phraseIndex(liveCounts);
const winning = phraseIndex(winningWords);
const notOfficial = phraseIndex([...notOfficialPhrases, 'data masuk', 'data yang masuk', 'suara masuk', 'sementara']);
/** A count that is doubted is not presented as the result. */
const DOUBTED = /(?<!\p{L})(?:tidak|tak|bukan|belum|jangan|salah|keliru|selisih|klaim|mengklaim)(?!\p{L})/iu;

function look({ article: { text }, relevance }: FindingInput): readonly Observation[] {
  if (!relevance.election || holdsPhrase(text, notOfficial)) return [];
  const sentences = findPhrases(text, counts)
    .map(({ sentence }) => evidenceAt(text, sentence))
    .filter((sentence) => holdsPhrase(sentence.text, winning) && !DOUBTED.test(sentence.text));
  const [first] = sentences;
  return first === undefined ? [] : [{ evidence: [first] }];
}

/** A running count is given as the result. @example «Sirekap menunjukkan paslon dua menang.» */
export const sirekapAsOfficial: FindingRule = {
  id: 'sirekap-as-official',
  severity: 'notice',
  absence: true,
  norm: ['KEJ 1'],
  message: {
    id: 'Angka Sirekap atau real count disebut sebagai hasil; tidak ditemukan keterangan bahwa hasil resmi berasal dari rekapitulasi berjenjang.',
    en: 'A figure of Sirekap or a real count is given as a result; no word was found that the official result comes from the tiered recapitulation.',
  },
  about: {
    id: '“Menang”, “unggul” atau “terpilih” di kalimat tentang Sirekap atau real count, tanpa “belum resmi”, “sementara” atau “rekapitulasi berjenjang” di teks.',
    en: '“Menang”, “unggul” or “terpilih” in a sentence on Sirekap or a real count, with no “belum resmi”, “sementara” or “rekapitulasi berjenjang” in the text.',
  },
  why: {
    id: 'Hasil resmi adalah rekapitulasi berjenjang; Sirekap alat bantu.',
    en: 'The official result is the tiered recapitulation; Sirekap is an aid.',
  },
  whyNot: [
    { id: 'Hasil resmi bisa sudah sama dengan angka itu.', en: 'The official result may agree with the figure.' },
    { id: 'Keterangan itu bisa berada di grafik.', en: 'It may be said in a chart.' },
  ],
  example: 'Sirekap menunjukkan pasangan dua menang di Kota Damai.',
  falsePositives: { id: 'Hasil pemilu yang sudah lama ditetapkan.', en: 'Results certified long ago.' },
  source: 'findings §2 E-04',
  look,
};
