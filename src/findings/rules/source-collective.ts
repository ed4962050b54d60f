import { collectiveSources } from '../../lexicon/finding-phrases.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';
import { holdsPhrase, phraseIndex } from './find-phrases.ts';

const index = phraseIndex(collectiveSources);
const NAMED = /\p{Lu}\p{Ll}+ \p{Lu}/u;

/** How far on, in sentences, a member of the many may be named. */
const REACH = 2;

function look({ article: { text }, quotes, speakers }: FindingInput): readonly Observation[] {
  const people = new Set(speakers.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const sentences = splitSentences(text, { start: 0, end: text.length });
  const namedNext = (at: number): boolean => {
    const first = sentences.findIndex(({ end }) => end > at);
    const reach = sentences[Math.min(first + REACH, sentences.length - 1)]?.end ?? at;
    return quotes.some(({ speaker, spans: [span] }) => {
      return speaker !== null && people.has(speaker) && span !== undefined && span.start > at && span.start < reach;
    });
  };
  const evidence = quotes.flatMap(({ mention }) => {
    if (mention === null) return [];
    const phrase = evidenceAt(text, mention.phrase);
    const vague = holdsPhrase(phrase.text, index) && !NAMED.test(phrase.text);
    return vague && !namedNext(phrase.end) ? [phrase] : [];
  });
  return evidence.length === 0 ? [] : [{ evidence }];
}

/** A statement is put in the mouth of many who stay unnamed. @example «Banyak pihak menilai …» */
export const sourceCollective: FindingRule = {
  id: 'source-collective',
  severity: 'info',
  absence: false,
  norm: ['KEJ 2', 'KEJ 3'],
  message: {
    id: 'Pernyataan disandarkan pada banyak orang tanpa nama.',
    en: 'A statement is attributed to many people without a name.',
  },
  about: {
    id: '“Banyak pihak”, “sejumlah pengamat”, “publik”, “warganet” sebagai narasumber, tanpa nama di dua kalimat berikutnya.',
    en: '“Banyak pihak”, “sejumlah pengamat”, “publik”, “warganet” as a source, with no one named in the next two sentences.',
  },
  why: { id: 'Tidak ada orang yang dapat dimintai penjelasan.', en: 'There is nobody to ask.' },
  whyNot: [{ id: 'Contoh bernama bisa menyusul di paragraf berikutnya.', en: 'A named example may follow.' }],
  example: 'Banyak pihak menilai tahapan itu terlalu singkat.',
  falsePositives: { id: 'Berita tentang unjuk rasa atau hasil survei.', en: 'News about a rally or a poll.' },
  source: 'findings §2 A-03',
  look,
};
