import { breachHedges, breachWords, reportStages } from '../../lexicon/election-finding-phrases.ts';
import { rulingPhrases } from '../../lexicon/finding-phrases.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { comparableTitle } from './comparable-title.ts';
import { findPhrases, holdsPhrase, phraseIndex } from './find-phrases.ts';

const breaches = phraseIndex(breachWords);
const hedges = phraseIndex(breachHedges);
const stages = phraseIndex(reportStages);
const rulings = phraseIndex([...rulingPhrases, 'terbukti']);
/** A headline that attributes, quotes or asks asserts nothing itself. */
const OPEN = /[:?“”"'‘’]/u;
const SHOWN = 3;

function look({ article, relevance }: FindingInput): readonly Observation[] {
  const title = comparableTitle(article) ?? '';
  if (!relevance.election || OPEN.test(title) || holdsPhrase(title, hedges)) return [];
  if (!holdsPhrase(title, breaches) || holdsPhrase(article.text, rulings)) return [];
  const reported = findPhrases(article.text, stages).map(({ phrase }) => phrase);
  return reported.length === 0 ? [] : [{ evidence: reported.slice(0, SHOWN), values: { title } }];
}

/** The headline states a breach where the text has reports only. @example headline «Ketua PPS Langgar Netralitas», text «Laporan itu sedang dikaji.» */
export const reportVsRuling: FindingRule = {
  id: 'report-vs-ruling',
  severity: 'notice',
  absence: true,
  norm: ['KEJ 3'],
  message: {
    id: 'Judul menyatakan pelanggaran (“{title}”); di teks ditemukan laporan atau dugaan, tidak ditemukan putusan.',
    en: 'The headline states a breach (“{title}”); the text was found to have reports or suspicions, and no ruling was found.',
  },
  about: {
    id: '“Langgar”, “terbukti” atau “lakukan kecurangan” di judul, sementara teks hanya memuat laporan, dugaan atau temuan.',
    en: '“Langgar”, “terbukti” or “lakukan kecurangan” in the headline while the text has reports, suspicions or findings only.',
  },
  why: {
    id: 'Laporan belum tentu temuan, temuan belum tentu pelanggaran, pelanggaran belum tentu vonis.',
    en: 'A report is no finding, a finding no breach, a breach no sentence.',
  },
  whyNot: [
    { id: 'Putusan bisa disebut dengan kata lain.', en: 'A ruling may be told in other words.' },
    { id: 'Putusan bisa dimuat di berita lain.', en: 'The ruling may be in another story.' },
  ],
  example: 'Judul: Ketua PPS Sukamaju Langgar Netralitas; teks: Laporan itu sedang dikaji Bawaslu.',
  falsePositives: { id: 'Pelanggaran yang diakui pelakunya.', en: 'Breaches that those who did them admit.' },
  source: 'findings §2 E-05; taxonomy §7',
  look,
};
