import { relativeTimes } from '../../lexicon/finding-phrases.ts';
import type { Claim, Evidence } from '../../model/claim.ts';
import { matchTerms } from '../../text/match-terms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';
import { phraseIndex } from './find-phrases.ts';

const index = phraseIndex(relativeTimes);
/** `(9/4)`, `(9/4/2024)`, `9 April 2024`, `27 Juni` */
const ABSOLUTE =
  /\(\d{1,2}\/\d{1,2}|\d{1,2} (?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)/iu;
const SHOWN = 5;

function relativeIn({ article: { text, paragraphs } }: FindingInput, claim: Claim): readonly Evidence[] {
  const time = matchTerms(tokenize(text, claim), index)[0];
  if (time === undefined) return [];
  const around = paragraphs.find(({ start, end }) => start <= claim.start && claim.end <= end) ?? claim;
  return ABSOLUTE.test(text.slice(around.start, around.end)) ? [] : [evidenceAt(text, time)];
}

function look(input: FindingInput): readonly Observation[] {
  const evidence = input.claims
    .filter(({ checkability }) => checkability.label !== 'not-checkable')
    .flatMap((claim) => relativeIn(input, claim));
  if (evidence.length === 0) return [];
  const loose = input.relevance.election && input.article.publishedAt === null;
  return [{ evidence: evidence.slice(0, SHOWN), ...(loose ? { severity: 'notice' as const } : {}) }];
}

/** A statement is dated only by the day it was made. @example «Kotak itu dibuka kemarin malam» and no date in its paragraph */
export const statementDateRelative: FindingRule = {
  id: 'statement-date-relative',
  severity: 'info',
  absence: false,
  norm: ['KEJ 1'],
  message: {
    id: 'Waktu dalam pernyataan hanya relatif (“kemarin”, “tadi malam”); tidak ditemukan tanggal di paragrafnya.',
    en: 'The time in a statement is relative only (“kemarin”, “tadi malam”); no date was found in its paragraph.',
  },
  about: {
    id: 'Kata waktu relatif dalam pernyataan yang dapat diperiksa, tanpa tanggal di paragraf yang sama.',
    en: 'A relative time in a statement that can be checked, with no date in the same paragraph.',
  },
  why: {
    id: 'Waktu perlu dihitung dari tanggal terbit, yang bisa berbeda dari tanggal ucapan.',
    en: 'It must be counted from the date of publication, which may not be the day of speaking.',
  },
  whyNot: [{ id: 'Tanggal bisa jelas dari paragraf lain.', en: 'The date may be clear from another paragraph.' }],
  example: '“Kotak itu dibuka kemarin malam,” kata Ratna.',
  falsePositives: { id: '“Hari ini” dalam arti masa kini.', en: '“Hari ini” in the sense of nowadays.' },
  source: 'findings §2 P-04',
  look,
};
