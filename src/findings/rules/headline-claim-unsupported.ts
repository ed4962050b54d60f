import { headlineVerbs } from '../../lexicon/finding-phrases.ts';
import { givenNames } from '../../lexicon/given-names.ts';
import { nicknames } from '../../lexicon/nicknames.ts';
import { roleContractions } from '../../lexicon/role-contractions.ts';
import { bodyHeads, roleHeads } from '../../lexicon/roles.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { comparableTitle } from './comparable-title.ts';
import { contentWords } from './match-headline.ts';

const VERBS: ReadonlySet<string> = new Set(headlineVerbs);
/** `PKB`, `Jubir`, `Cak Imin`: the text may name the same party by other words. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{1,7}$/u;
const ENDINGS = /(?:kan|nya|an|i)$/u;
const SHORTEST_WORD = 4;
const FEWEST_WORDS = 3;
const SHARED = 2;

const speakerMissing: Bilingual = { id: 'Orang yang berbicara', en: 'The person who speaks' };
const claimMissing: Bilingual = { id: 'Isi pernyataan', en: 'What is said' };

/** What a headline says that somebody says: the tokens on both sides of its verb of speaking. */
function readReport(title: string): { readonly source: readonly Token[]; readonly said: string } | null {
  const tokens = tokenize(title, { start: 0, end: title.length });
  const verb = tokens.findIndex(({ lower }, i) => i > 0 && VERBS.has(lower));
  if (verb < 0 || /[:?“”"‘’]/u.test(title)) return null;
  const from = tokens.findLastIndex(({ kind }, i) => i < verb && kind === 'mark') + 1;
  const source = tokens.slice(from, verb);
  return source.length === 0 ? null : { source, said: title.slice((tokens[verb] as Token).end) };
}

/** A person by name, of whom the text has no word; roles, bodies and groups may go by other words there. */
function isAbsent(source: readonly Token[], text: string): boolean {
  const whole = ` ${source.map(({ lower }) => lower).join(' ')} `;
  if ([...nicknames.keys()].some((name) => whole.includes(` ${name} `))) return false;
  const isRole = ({ lower, text: word }: Token): boolean =>
    ACRONYM.test(word) || roleHeads.has(lower) || roleContractions.has(lower) || bodyHeads.has(lower);
  if (source.some(isRole) || !source.some(({ lower }) => givenNames.has(lower))) return false;
  return !source.some(({ lower }) => lower.length > 2 && text.includes(lower));
}

/** The part of a word that its prefixes and suffixes leave alone: `uding` of `tuding` and `menuding`. */
function stemOf(word: string): string {
  const cut = word.replace(ENDINGS, '');
  return cut.length > SHORTEST_WORD ? cut.slice(1) : cut;
}

function isSaid(said: string, text: string): boolean {
  const stems = contentWords(said)
    .filter((word) => word.length >= SHORTEST_WORD)
    .map(stemOf);
  if (stems.length < FEWEST_WORDS) return true;
  return stems.filter((stem) => text.includes(stem)).length >= SHARED;
}

function look({ article }: FindingInput): readonly Observation[] {
  const report = readReport(comparableTitle(article) ?? '');
  if (report === null) return [];
  const captions = article.removed.filter(({ reason }) => reason === 'caption').map((removal) => removal.text);
  const text = [article.subtitle ?? '', article.text, ...captions].join('\n\n').toLowerCase();
  if (isAbsent(report.source, text)) return [{ evidence: [], values: { part: speakerMissing } }];
  return isSaid(report.said, text) ? [] : [{ evidence: [], values: { part: claimMissing } }];
}

/** The headline tells what somebody says, and the text has not that party or nothing like it. @example headline «Ratna Sebut Surat Suara Habis», no Ratna in the text */
export const headlineClaimUnsupported: FindingRule = {
  id: 'headline-claim-unsupported',
  severity: 'notice',
  absence: true,
  norm: ['KEJ 1'],
  message: {
    id: '{part} di judul tidak ditemukan di teks.',
    en: '{part} in the headline was not found in the text.',
  },
  about: {
    id: 'Judul dengan “sebut”, “klaim”, “bantah” dan sejenisnya, yang pengucapnya tidak ada di teks atau yang isinya tidak berbagi dua kata dengan teks.',
    en: 'A headline with “sebut”, “klaim”, “bantah” or the like whose speaker is not in the text, or of whose words not two are in the text.',
  },
  why: {
    id: 'Judul menjanjikan pernyataan yang harus dapat dibaca di teks.',
    en: 'A headline promises a statement that the text must have.',
  },
  whyNot: [
    { id: 'Teks bisa memakai nama lain untuk pihak yang sama.', en: 'The text may use another name for the party.' },
    { id: 'Pernyataan bisa berada dalam video atau gambar.', en: 'The statement may be in a video or an image.' },
  ],
  example: 'Judul: Ratna Sebut Surat Suara Habis Sejak Pagi; teks tanpa Ratna.',
  falsePositives: { id: 'Julukan dan singkatan yang tidak dikenal.', en: 'Nicknames and acronyms that are not known.' },
  source: 'findings §2 H-04',
  look,
};
