import { otherVerifications, pendingPhrases, reportedMatters } from '../../lexicon/finding-phrases.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Evidence } from '../../model/claim.ts';
import { isOutlet } from '../../text/is-outlet.ts';
import { matchTerms } from '../../text/match-terms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';
import { phraseIndex } from './find-phrases.ts';
import { ownSentences } from './own-sentences.ts';

const pending = phraseIndex(pendingPhrases);
const matters = phraseIndex(reportedMatters);
const others = phraseIndex(otherVerifications);
/** How the outlet speaks of itself. */
const OUTLET = wordSet('kami redaksi');

function look(input: FindingInput): readonly Observation[] {
  const { text } = input.article;
  const evidence = ownSentences(input).flatMap((sentence): readonly Evidence[] => {
    const tokens = tokenize(text, sentence);
    const [phrase] = matchTerms(tokens, pending);
    if (phrase === undefined || matchTerms(tokens, others).length > 0) return [];
    const before = tokens.slice(0, phrase.from);
    const named = before.some(({ lower, text: word }) => OUTLET.has(lower) || isOutlet(word));
    return named || matchTerms(before, matters).length > 0 ? [evidenceAt(text, phrase)] : [];
  });
  return evidence.length === 0 ? [] : [{ evidence }];
}

/** The outlet says that what it reports is not verified yet. @example «Kabar itu belum terkonfirmasi.» */
export const verificationPending: FindingRule = {
  id: 'verification-pending',
  severity: 'notice',
  absence: false,
  norm: ['PPMS 2'],
  message: {
    id: 'Redaksi menulis bahwa keterangan ini belum terverifikasi.',
    en: 'The outlet writes that this is not verified yet.',
  },
  about: {
    id: 'Frasa seperti “belum terkonfirmasi” atau “masih memerlukan verifikasi” dalam kalimat redaksi sendiri.',
    en: 'Phrases such as “belum terkonfirmasi” or “masih memerlukan verifikasi” in the outlet’s own sentences.',
  },
  why: {
    id: 'Keterangan itu perlu diperiksa kembali setelah ada berita lanjutan.',
    en: 'It must be looked at again once there is a follow-up.',
  },
  whyNot: [
    {
      id: 'Pedoman mengizinkan berita mendesak yang menyatakan verifikasinya belum selesai.',
      en: 'The guidelines allow urgent news that says its verification is not done.',
    },
    { id: 'Berita lanjutan bisa sudah memuat verifikasinya.', en: 'A follow-up may carry the verification.' },
  ],
  example: 'Kabar tentang kotak suara yang hilang itu belum terkonfirmasi.',
  falsePositives: {
    id: 'Verifikasi faktual, administrasi atau berkas sebagai tahapan pemilu.',
    en: 'Verification of parties, files or support as a stage of an election.',
  },
  source: 'findings §2 A-07; Pedoman Pemberitaan Media Siber 2',
  look,
};
