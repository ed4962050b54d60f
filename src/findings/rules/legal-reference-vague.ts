import { vagueRules } from '../../lexicon/election-finding-phrases.ts';
import { findLegalRefs } from '../../text/find-legal-refs.ts';
import { matchTerms, withoutOverlaps } from '../../text/match-terms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';
import { phraseIndex } from './find-phrases.ts';

const index = phraseIndex(vagueRules);
/** An article or number makes a rule one that can be looked up: `Pasal 280`, `PKPU 15/2023`; `UU Pemilu` alone does not. */
const NUMBERED = /\d/u;
const DENIED = /(?<!\p{L})(?:tidak|tak|bukan|belum)(?: ada)?(?: yang)? $/iu;
const SHOWN = 5;

function look({ article: { text }, claims, relevance }: FindingInput): readonly Observation[] {
  if (!relevance.election) return [];
  if (findLegalRefs(text, { start: 0, end: text.length }).some((ref) => NUMBERED.test(ref.text))) return [];
  const evidence = claims.flatMap((claim) =>
    withoutOverlaps(matchTerms(tokenize(text, claim), index))
      .filter(({ start }) => !DENIED.test(text.slice(Math.max(0, start - 20), start)))
      .map((match) => evidenceAt(text, match)),
  );
  return evidence.length === 0 ? [] : [{ evidence: evidence.slice(0, SHOWN) }];
}

/** A rule is said to be broken, and no article or number names it. @example «Itu melanggar aturan,» kata Ratna */
export const legalReferenceVague: FindingRule = {
  id: 'legal-reference-vague',
  severity: 'info',
  absence: true,
  norm: ['KEJ 1'],
  message: {
    id: 'Sebuah aturan disebut dilanggar; tidak ditemukan pasal atau nomor aturannya dalam teks.',
    en: 'A rule is said to be broken; no article or number of it was found in the text.',
  },
  about: {
    id: 'Pernyataan bahwa “aturan” atau “UU Pemilu” dilanggar, tanpa pasal atau nomor di seluruh teks.',
    en: 'A statement that “aturan” or “UU Pemilu” was broken, with no article or number anywhere in the text.',
  },
  why: {
    id: 'Tanpa pasalnya pernyataan itu tidak dapat dicocokkan dengan aturan.',
    en: 'Without its article the statement cannot be held against the rule.',
  },
  whyNot: [
    { id: 'Narasumber lisan jarang menyebut pasal.', en: 'People who speak seldom name articles.' },
    { id: 'Pasalnya bisa jelas dari berita sebelumnya.', en: 'An earlier story may have named it.' },
  ],
  example: '“Pemasangan itu melanggar aturan,” kata Ratna Dewi.',
  falsePositives: { id: 'Aturan internal partai atau organisasi.', en: 'Rules of a party or organisation.' },
  source: 'findings §2 E-06',
  look,
};
