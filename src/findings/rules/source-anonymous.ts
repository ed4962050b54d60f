import { adviceWords, anonymityPhrases, officeWords, protectedWords } from '../../lexicon/anonymity.ts';
import type { Evidence } from '../../model/claim.ts';
import { compileTerms, matchTerms } from '../../text/match-terms.ts';
import { sentencesWith } from '../../text/sentences-with.ts';
import { tokenize } from '../../text/tokens.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';

type Role = 'anonymous' | 'advice' | 'protected' | 'office';

const index = compileTerms<Role>([
  ...anonymityPhrases.map((term): [string, Role] => [term, 'anonymous']),
  ...adviceWords.map((term): [string, Role] => [term, 'advice']),
  ...protectedWords.map((term): [string, Role] => [term, 'protected']),
  ...officeWords.map((term): [string, Role] => [term, 'office']),
]);

function phrasesIn(text: string): readonly Observation[] {
  return sentencesWith(text, index).flatMap(({ tokens }) => {
    const matches = matchTerms(tokens, index);
    const as = (role: Role): typeof matches => matches.filter(({ rows }) => rows.includes(role));
    const phrase = as('anonymous')[0];
    if (phrase === undefined || as('advice').length > 0) return [];
    const evidence = [evidenceAt(text, phrase)];
    return [as('protected').length > 0 ? { evidence, severity: 'info' as const } : { evidence }];
  });
}

/** `Anggota DPRD` may be all of them: one person is meant where the words say so. */
const ONE = /(?<!\p{L})(?:seorang|salah seorang|salah satu|sumber)(?!\p{L})/iu;

/** An unnamed source that holds an office: `seorang pejabat KPU`. People in the street are not meant. */
function unnamedOfficials({ article, speakers, quotes }: FindingInput): readonly Evidence[] {
  const unnamed = new Set(speakers.filter(({ kind }) => kind === 'unnamed').map(({ id }) => id));
  return quotes.flatMap(({ speaker, mention }) => {
    if (speaker === null || mention === null || !unnamed.has(speaker)) return [];
    const words = matchTerms(tokenize(article.text, mention.phrase), index);
    if (!ONE.test(article.text.slice(mention.phrase.start, mention.phrase.end))) return [];
    return words.some(({ rows }) => rows.includes('office')) ? [evidenceAt(article.text, mention.phrase)] : [];
  });
}

function look(input: FindingInput): readonly Observation[] {
  const phrases = phrasesIn(input.article.text);
  if (phrases.length > 0) return phrases;
  const officials = unnamedOfficials(input);
  return officials.length > 0 ? [{ evidence: officials }] : [];
}

/** A source that the article does not name. @example «kata seorang petugas yang enggan disebut namanya» */
export const sourceAnonymous: FindingRule = {
  id: 'source-anonymous',
  severity: 'notice',
  absence: false,
  norm: ['KEJ 7', 'KEJ 2'],
  message: {
    id: 'Sebuah pernyataan berasal dari narasumber tanpa nama.',
    en: 'A statement comes from a source without a name.',
  },
  about: {
    id: 'Frasa seperti “enggan disebut namanya”, “sumber internal”, atau pejabat tanpa nama sebagai narasumber.',
    en: 'Phrases such as “enggan disebut namanya”, “sumber internal”, or an official without a name as source.',
  },
  why: {
    id: 'Pernyataan tanpa nama tidak dapat ditanyakan kembali kepada pengucapnya.',
    en: 'A statement without a name cannot be taken back to the person who made it.',
  },
  whyNot: [
    { id: 'Kode etik melindungi narasumber yang terancam.', en: 'The press code protects sources at risk.' },
    {
      id: 'Nama korban kejahatan susila dan anak memang tidak boleh disebut.',
      en: 'Names of victims of sexual crime and of children must not be given.',
    },
  ],
  example: '“Kotaknya dibuka malam itu,” kata seorang petugas yang enggan disebut namanya.',
  falsePositives: {
    id: 'Nasihat literasi media (“cek sumber terpercaya”).',
    en: 'Advice on media literacy (“check trusted sources”).',
  },
  source: 'findings §2 A-02; Kode Etik Jurnalistik pasal 2, 5, 7',
  look,
};
