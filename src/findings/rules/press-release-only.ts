import { releasePhrases } from '../../lexicon/finding-phrases.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { findPhrases, phraseIndex } from './find-phrases.ts';
import { voicesOf } from './voices.ts';

const index = phraseIndex(releasePhrases);

/** The page itself is headed `Siaran Pers No. …`. */
const RELEASE_HEAD = /^(?:siaran|rilis|press)/iu;

function look(input: FindingInput): readonly Observation[] {
  const { article, quotes } = input;
  if (quotes.length === 0 || voicesOf(input).length > 1) return [];
  const hits = findPhrases(article.text, index);
  if (hits.length > 0) return [{ evidence: hits.map(({ phrase }) => phrase) }];
  const headed = article.removed.some(({ rule, text }) => rule === 'press-release-head' && RELEASE_HEAD.test(text));
  const cue = quotes.find((quote) => quote.cue !== null)?.cue ?? null;
  return headed && cue !== null
    ? [{ evidence: [{ start: cue.start, end: cue.end, text: article.text.slice(cue.start, cue.end) }] }]
    : [];
}

/** All statements were handed out in writing. @example «… kata Ratna dalam keterangan tertulis.» and nobody else */
export const pressReleaseOnly: FindingRule = {
  id: 'press-release-only',
  severity: 'info',
  absence: false,
  norm: ['KEJ 3'],
  message: {
    id: 'Satu-satunya narasumber memberi pernyataan tertulis; tidak ditemukan narasumber lain.',
    en: 'The only source gave a written statement; no other source was found.',
  },
  about: {
    id: 'Keterangan tertulis, siaran pers atau unggahan sebagai asal semua kutipan.',
    en: 'A written statement, press release or post as the origin of all quotes.',
  },
  why: {
    id: 'Pernyataan tertulis belum tentu sudah ditanyakan kembali.',
    en: 'A written statement may not have been questioned.',
  },
  whyNot: [
    { id: 'Berita singkat sering hanya memuat satu pernyataan.', en: 'Short news often carries one statement.' },
  ],
  example: '“Kami siap,” kata Ratna dalam keterangan tertulis.',
  falsePositives: { id: 'Wawancara yang juga menyebut rilis.', en: 'Interviews that also mention a release.' },
  source: 'findings §2 A-10',
  look,
};
