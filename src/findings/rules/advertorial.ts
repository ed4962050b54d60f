import { appealPhrases, praiseWords } from '../../lexicon/finding-phrases.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Evidence } from '../../model/claim.ts';
import { matchTerms, type TermIndex } from '../../text/match-terms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';
import { phraseIndex } from './find-phrases.ts';
import { ownSentences } from './own-sentences.ts';

const praises = phraseIndex(praiseWords);
const appeals = phraseIndex(appealPhrases);
/** One word of praise may be a slip. */
const FEWEST_PRAISES = 2;
/** A desk in place of a name. */
const GENERIC = /^(?:tim|redaksi|admin|administrator|editor|newsroom)(?:\s|$)/iu;

/** `(ADV)`, `(Advertorial)`, `(iklan)` at the foot of a text. */
const MARK = /\((?:adv|advertorial|iklan|pariwara|sponsored)\)/giu;
/** The mark stands where bylines stand: in the last lines. */
const FOOT = 200;

const marked: Bilingual = {
  id: 'artikel bertanda advertorial atau iklan',
  en: 'the article is marked as advertorial or advertising',
};
const unmarked: Bilingual = {
  id: 'redaksi memuji dan mengajak memilih atau membeli dengan kata-katanya sendiri, dan tidak ditemukan tanda iklan',
  en: 'the outlet praises and calls to vote or buy in its own words, and no mark of advertising was found',
};

/** Praise and a call to vote or buy in the outlet's own words, and no word of anybody else but one. */
function suspect(input: FindingInput): readonly Evidence[] {
  const { article, speakers } = input;
  if (article.kind !== 'news' || speakers.length > 1) return [];
  if ([...article.authors, ...article.editors].some((name) => !GENERIC.test(name))) return [];
  const own = ownSentences(input).map((sentence) => evidenceAt(article.text, sentence));
  const found = (index: TermIndex<true>): readonly Evidence[] =>
    own.flatMap(({ start, end }) =>
      matchTerms(tokenize(article.text, { start, end }), index).map((match) => evidenceAt(article.text, match)),
    );
  const calls = found(appeals);
  const praise = found(praises);
  const kinds = new Set(praise.map(({ text }) => text.toLowerCase()));
  return calls.length > 0 && kinds.size >= FEWEST_PRAISES ? [...praise, ...calls] : [];
}

function look(input: FindingInput): readonly Observation[] {
  const { kind, text, canonicalUrl } = input.article;
  const from = Math.max(0, text.length - FOOT);
  const marks = Array.from(text.slice(from).matchAll(MARK), (match) =>
    evidenceAt(text, { start: from + match.index, end: from + match.index + match[0].length }),
  );
  if (kind === 'advertorial' || marks.length > 0) return [{ evidence: marks, values: { mark: marked } }];
  const evidence = suspect(input);
  if (evidence.length === 0) return [];
  // A pasted text may have lost the mark that its page carried.
  return [{ evidence, values: { mark: unmarked }, severity: canonicalUrl === null ? 'notice' : 'warning' }];
}

/** The article is marked as advertising. @example «(ADV)» at the end */
export const advertorial: FindingRule = {
  id: 'advertorial',
  severity: 'info',
  absence: false,
  norm: ['PPMS 6', 'KEJ 1'],
  message: { id: 'Iklan: {mark}.', en: 'Advertising: {mark}.' },
  about: {
    id: 'Rubrik, metadata atau tanda (ADV) yang menyatakan iklan; juga, tanpa tanda itu, pujian beserta ajakan memilih atau membeli dari redaksi sendiri, tanpa nama penulis dan dengan paling banyak satu narasumber.',
    en: 'A section, metadata or the mark (ADV) that says advertising; also, with no such mark, praise and a call to vote or buy by the outlet itself, with no author and one source at most.',
  },
  why: { id: 'Isi berbayar tidak dapat dipakai sebagai laporan.', en: 'Paid content is no report.' },
  whyNot: [{ id: 'Tanda bisa berasal dari templat halaman.', en: 'The mark may come from the page’s template.' }],
  example: 'Kota Damai siap menyambut pemilih. (ADV)',
  falsePositives: { id: 'Berita tentang iklan.', en: 'News about advertising.' },
  source: 'findings §2 P-06; Pedoman Pemberitaan Media Siber 6',
  look,
};
