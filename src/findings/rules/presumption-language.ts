import { guiltHedges, guiltLabels, rulingPhrases } from '../../lexicon/finding-phrases.ts';
import type { Evidence } from '../../model/claim.ts';
import { matchTerms, type TermMatch } from '../../text/match-terms.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { comparableTitle } from './comparable-title.ts';
import { evidenceAt } from './evidence.ts';
import { holdsPhrase, phraseIndex } from './find-phrases.ts';
import { ownSentences } from './own-sentences.ts';
import { personWords } from './person-words.ts';

const labels = phraseIndex(guiltLabels);
const hedges = phraseIndex(guiltHedges);
const rulings = phraseIndex(rulingPhrases);
/** A headline that attributes, quotes or asks asserts nothing itself. */
const OPEN = /[:?“”"'‘’]/u;
/** `Budi Santosa, pelaku politik uang` · `Budi Santosa adalah pelaku …` */
const BETWEEN = /^(?:,|adalah|merupakan|si|sang|itu|bernama)$/u;

/** Is somebody named right beside the label? */
function namesSomebody(tokens: readonly Token[], { from, to }: TermMatch<true>, people: ReadonlySet<string>): boolean {
  const before = BETWEEN.test(tokens[from - 1]?.lower ?? '') ? tokens[from - 2] : tokens[from - 1];
  const after = BETWEEN.test(tokens[to]?.lower ?? '') ? tokens[to + 1] : tokens[to];
  return [before, after].some((token) => token?.capital === true && people.has(token.lower));
}

function labelIn(text: string, tokens: readonly Token[], people: ReadonlySet<string>): readonly Evidence[] {
  if (matchTerms(tokens, hedges).length > 0) return [];
  return matchTerms(tokens, labels)
    .filter((match) => namesSomebody(tokens, match, people))
    .map((match) => evidenceAt(text, match));
}

function look(input: FindingInput): readonly Observation[] {
  const { article, relevance } = input;
  if (!relevance.election || holdsPhrase(article.text, rulings)) return [];
  const people = personWords(input);
  const told = ownSentences(input).flatMap((sentence) =>
    labelIn(article.text, tokenize(article.text, sentence), people).map((label) => ({ label, evidence: [label] })),
  );
  const title = comparableTitle(article) ?? '';
  const headed = OPEN.test(title) ? [] : labelIn(title, tokenize(title, { start: 0, end: title.length }), people);
  return [...headed.map((label) => ({ label, evidence: [] })), ...told].map(({ label, evidence }) => ({
    evidence,
    values: { label: label.text },
  }));
}

/** The outlet itself calls a named person guilty where no ruling is told. @example «Pelaku politik uang Budi Santosa ditemui warga.» */
export const presumptionLanguage: FindingRule = {
  id: 'presumption-language',
  severity: 'notice',
  absence: true,
  norm: ['KEJ 3', 'KEJ 4'],
  message: {
    id: 'Sebutan “{label}” dipakai untuk orang bernama tanpa “diduga”; tidak ditemukan putusan dalam teks.',
    en: '“{label}” is said of a named person without “diduga”; no ruling was found in the text.',
  },
  about: {
    id: 'Sebutan bersalah di judul atau kalimat redaksi, tepat di samping nama orang, tanpa kata dugaan dan tanpa putusan.',
    en: 'A label of guilt in the headline or the outlet’s own sentences, right beside a person’s name, with no hedge and no ruling.',
  },
  why: {
    id: 'Asas praduga tak bersalah berlaku sampai ada putusan.',
    en: 'The presumption of innocence holds until there is a ruling.',
  },
  whyNot: [
    { id: 'Putusan bisa dimuat di berita lain.', en: 'The ruling may be in another story.' },
    {
      id: 'Sebutan itu bisa berasal dari narasumber di kalimat lain.',
      en: 'The label may be a source’s, named in another sentence.',
    },
  ],
  example: 'Pelaku politik uang Budi Santosa ditemui warga di balai desa.',
  falsePositives: {
    id: 'Orang yang sudah dihukum dalam perkara yang tidak diceritakan.',
    en: 'People sentenced in a case that is not told.',
  },
  source: 'findings §2 A-08; Kode Etik Jurnalistik pasal 3 dan 4',
  look,
};
