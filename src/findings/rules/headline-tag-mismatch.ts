import { wordSet } from '../../lexicon/word-set.ts';
import type { Quantity } from '../../model/claim.ts';
import { findQuantities } from '../../text/find-quantities.ts';
import { tokenize } from '../../text/tokens.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { contentWords } from './match-headline.ts';
import { personWords } from './person-words.ts';

const NEGATIONS = wordSet('tidak tak bukan belum batal jangan tanpa');
/** From this share of common words on, two headlines are versions of one. */
const SAME_HEADLINE = 0.6;
/** Two numbers nearer than this are roundings of one. */
const ROUNDING = 0.05;
const TITLE_CASE = /\p{Lu}\p{Ll}+/gu;

function numbersOf(title: string): readonly Quantity[] {
  const lower = title.replace(TITLE_CASE, (word) => word.toLowerCase());
  return findQuantities(lower, tokenize(lower, { start: 0, end: lower.length })).filter(({ unit }) => unit !== null);
}

/** One thing is counted on both sides, and the counts differ. */
function countsDiffer(one: string, other: string): boolean {
  const there = numbersOf(other);
  return numbersOf(one).some(({ unit, value }) => {
    const same = there.filter((quantity) => quantity.unit === unit);
    return same.length > 0 && same.every((quantity) => Math.abs(quantity.value - value) > ROUNDING * Math.abs(value));
  });
}

interface Versions {
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
  readonly shared: number;
}

function compare(one: string, other: string): Versions {
  const [here, there] = [new Set(contentWords(one)), new Set(contentWords(other))];
  const shared = [...here].filter((word) => there.has(word)).length;
  return {
    onlyHere: [...here].filter((word) => !there.has(word)),
    onlyThere: [...there].filter((word) => !here.has(word)),
    shared: shared / Math.max(1, Math.min(here.size, there.size)),
  };
}

/** The head of the page is another version of the headline that says something else: only numbers, negations and names tell. */
function says(one: string, other: string, people: ReadonlySet<string>): boolean {
  const { onlyHere, onlyThere, shared } = compare(one, other);
  if (shared < SAME_HEADLINE) return false;
  const negated = (words: readonly string[]): boolean => words.some((word) => NEGATIONS.has(word));
  if (negated(onlyHere) !== negated(onlyThere)) return true;
  const named = (words: readonly string[]): boolean => words.some((word) => people.has(word));
  return (named(onlyHere) && named(onlyThere)) || countsDiffer(one, other);
}

function look(input: FindingInput): readonly Observation[] {
  const { title, stated } = input.article;
  if (title === null) return [];
  const people = personWords(input);
  const other = stated.titles.find((candidate) => says(title, candidate, people));
  return other === undefined ? [] : [{ evidence: [], values: { title, other } }];
}

/** The headline in the head of the page says something else than the one that readers see. @example «Tiga TPS Diulang» and title «Lima TPS Diulang» */
export const headlineTagMismatch: FindingRule = {
  id: 'headline-tag-mismatch',
  severity: 'info',
  absence: false,
  norm: ['PPMS 4'],
  message: {
    id: 'Judul yang tampil (“{title}”) berbeda angka, nama atau makna dari judul di kepala halaman (“{other}”).',
    en: 'The headline that is shown (“{title}”) differs in a number, a name or its sense from that in the head of the page (“{other}”).',
  },
  about: {
    id: 'Judul di <title>, og:title atau JSON-LD yang berbeda angka, nama orang atau kata “tidak” dari judul yang tampil.',
    en: 'A headline in <title>, og:title or JSON-LD that differs from the one shown in a number, a person’s name or a negation.',
  },
  why: {
    id: 'Perbedaan itu bisa menjadi jejak judul yang diubah setelah terbit.',
    en: 'The difference may be the trace of a headline that was changed after publication.',
  },
  whyNot: [
    { id: 'Judul untuk mesin pencari lazim ditulis ulang.', en: 'Headlines for search engines are often rewritten.' },
    {
      id: 'Angka yang diperbarui sering tertinggal di salah satu tempat.',
      en: 'An updated number often stays behind in one place.',
    },
  ],
  example: 'Judul tampil: Tiga TPS Kota Damai Diulang; og:title: Lima TPS Kota Damai Diulang.',
  falsePositives: {
    id: 'Judul pendek yang memakai nama lain orang yang sama.',
    en: 'Short versions with another name of the same person.',
  },
  source: 'findings §2 H-07',
  look,
};
