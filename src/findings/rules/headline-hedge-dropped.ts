import { claimMarkers } from '../../lexicon/claim-markers.ts';
import { speechVerbs } from '../../lexicon/speech-verbs.ts';
import type { Article } from '../../model/article.ts';
import type { FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';
import { holdsPhrase, phraseIndex } from './find-phrases.ts';
import { contentWords, matchHeadline } from './match-headline.ts';

const HEDGES: ReadonlySet<string> = new Set(['hedged', 'legal-hedge', 'hearsay']);
const hedges = phraseIndex(claimMarkers.filter(({ label }) => HEDGES.has(label)).flatMap(({ terms }) => terms));
const reports = phraseIndex(speechVerbs.flatMap(({ bare, active, passive }) => [...bare, ...active, ...passive]));
/** A headline that attributes or asks asserts nothing itself. */
const OPEN = /[:?“”"'‘’]/u;
const SAME_MATTER = 0.7;
const FEWEST_WORDS = 4;

function look({ article: { title, text } }: { readonly article: Article }): readonly Observation[] {
  if (title === null || OPEN.test(title) || contentWords(title).length < FEWEST_WORDS) return [];
  if (holdsPhrase(title, hedges) || holdsPhrase(title, reports)) return [];
  const same = matchHeadline(title, text).filter(({ share }) => share >= SAME_MATTER);
  const hedged = same.filter(({ sentence }) => holdsPhrase(text.slice(sentence.start, sentence.end), hedges));
  if (same.length === 0 || hedged.length < same.length) return [];
  return [{ evidence: hedged.map(({ sentence }) => evidenceAt(text, sentence)) }];
}

/** The headline states flatly what the text only supposes. @example headline «Ketua PPS Buka Kotak Suara», text «diduga membuka kotak suara» */
export const headlineHedgeDropped: FindingRule = {
  id: 'headline-hedge-dropped',
  severity: 'warning',
  absence: true,
  norm: ['KEJ 3'],
  message: {
    id: 'Judul menyatakan tanpa syarat hal yang di teks disebut dugaan atau kabar.',
    en: 'The headline states flatly what the text calls presumed, likely or hearsay.',
  },
  about: {
    id: 'Setiap kalimat yang memuat kata-kata judul memakai “diduga”, “mungkin”, “kabarnya” dan sejenisnya.',
    en: 'Every sentence with the words of the headline has “diduga”, “mungkin”, “kabarnya” or the like.',
  },
  why: {
    id: 'Asas praduga tak bersalah berlaku juga untuk judul.',
    en: 'The presumption of innocence holds for headlines too.',
  },
  whyNot: [
    {
      id: 'Dukungan tanpa dugaan bisa berada di kalimat dengan kata lain.',
      en: 'Unhedged support may stand in other words.',
    },
  ],
  example: 'Judul: Ketua PPS Sukamaju Membuka Kotak Suara; teks: Ketua PPS Sukamaju diduga membuka kotak suara.',
  falsePositives: {
    id: 'Judul yang memakai kata yang sama untuk peristiwa lain.',
    en: 'Headlines with the same words for another event.',
  },
  source: 'findings §2 H-05; Kode Etik Jurnalistik pasal 3',
  look,
};
