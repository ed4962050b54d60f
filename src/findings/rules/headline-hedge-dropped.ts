import { claimMarkers } from '../../lexicon/claim-markers.ts';
import { speechVerbs } from '../../lexicon/speech-verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Article } from '../../model/article.ts';
import { matchTerms } from '../../text/match-terms.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';
import { holdsPhrase, phraseIndex } from './find-phrases.ts';
import { contentWords, matchHeadline } from './match-headline.ts';

const HEDGES: ReadonlySet<string> = new Set(['hedged', 'legal-hedge', 'hearsay']);
const hedges = phraseIndex(claimMarkers.filter(({ label }) => HEDGES.has(label)).flatMap(({ terms }) => terms));
const verbs = speechVerbs.flatMap(({ bare, active, passive }) => [...bare, ...active, ...passive]);
const reports = phraseIndex(verbs);
const attributions = phraseIndex([...verbs, 'menurut']);
/** A headline that attributes or asks asserts nothing itself. */
const OPEN = /[:?“”"'‘’]/u;
const SAME_MATTER = 0.7;
const FEWEST_WORDS = 4;

/** `diduga karena korsleting`: the cause is presumed, not the event. */
const CAUSE = wordSet('karena akibat disebabkan penyebab penyebabnya pelaku pelakunya');
/** A headline on a report says that something was reported. */
const REPORTED =
  /(?<!\p{L})(?:laporan|lapor|laporkan|dilaporkan|aduan|adukan|temuan|kasus|usut|selidiki|periksa|dalami|kaji)(?!\p{L})/iu;
/** So many words of the headline must stand behind the hedge. */
const COVERED = 2;

/** Does a hedge of the sentence stand over words of the headline? */
function isHedged(tokens: readonly Token[], wanted: ReadonlySet<string>): boolean {
  return matchTerms(tokens, hedges).some(({ to }) => {
    const behind = new Set(tokens.slice(to).flatMap(({ lower }) => (wanted.has(lower) ? [lower] : [])));
    return behind.size >= COVERED && !CAUSE.has(tokens[to]?.lower ?? '');
  });
}

function look({ article: { title, text } }: { readonly article: Article }): readonly Observation[] {
  if (title === null || OPEN.test(title) || contentWords(title).length < FEWEST_WORDS) return [];
  if (holdsPhrase(title, hedges) || holdsPhrase(title, reports) || REPORTED.test(title)) return [];
  const wanted = new Set(contentWords(title));
  const same = matchHeadline(title, text)
    .filter(({ share }) => share >= SAME_MATTER)
    .map(({ sentence }) => ({ sentence, tokens: tokenize(text, sentence) }));
  const hedged = same.filter(({ tokens }) => isHedged(tokens, wanted));
  // What a source says is no support of the outlet's own words.
  const open = same.filter((one) => !hedged.includes(one) && matchTerms(one.tokens, attributions).length === 0);
  if (hedged.length === 0 || open.length > 0) return [];
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
    id: 'Setiap kalimat yang memuat kata-kata judul memakai “diduga”, “mungkin”, “kabarnya” dan sejenisnya, atau berasal dari narasumber.',
    en: 'Every sentence with the words of the headline has “diduga”, “mungkin”, “kabarnya” or the like, or is a source’s.',
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
