import { wordSet } from '../../lexicon/word-set.ts';
import type { Article } from '../../model/article.ts';
import type { FindingRule, Observation } from '../rule.ts';
import { comparableTitle } from './comparable-title.ts';
import { evidenceAt } from './evidence.ts';
import { headlineQuotes } from './headline-quotes.ts';
import { contentWords, type HeadlineMatch, matchHeadline } from './match-headline.ts';

/** From this share of common words on, a sentence is the one that the headline quotes. */
const SAME_SENTENCE = 0.6;
/** Words that turn the meaning when the headline drops or adds them. */
const TURNING = wordSet(
  'tidak tak bukan belum jangan mungkin diduga jika kalau apabila harus akan hanya selalu pernah',
);
const DIGIT = /^\d/u;

/** Words of negation, hedge and condition, and numbers, on one side only. */
function turned(quote: string, sentence: string): readonly string[] {
  const there = new Set(contentWords(sentence));
  const here = contentWords(quote);
  const added = here.filter((word) => !there.has(word));
  const dropped = contentWords(sentence).filter((word) => TURNING.has(word) && !here.includes(word));
  return [...added.filter((word) => TURNING.has(word) || DIGIT.test(word)), ...dropped];
}

function look({ article }: { readonly article: Article }): readonly Observation[] {
  const { text } = article;
  return headlineQuotes(comparableTitle(article) ?? '').flatMap((quote): Observation[] => {
    const best: HeadlineMatch | undefined = matchHeadline(quote, text)[0];
    if (best === undefined || best.verbatim || best.share < SAME_SENTENCE) return [];
    const evidence = [evidenceAt(text, best.sentence)];
    const words = turned(quote, text.slice(best.sentence.start, best.sentence.end));
    return [words.length > 0 ? { evidence, values: { quote } } : { evidence, values: { quote }, severity: 'info' }];
  });
}

/** The headline quotes words that the text has otherwise. @example headline «“Kami takut diawasi saksi”», text «Kami tidak takut diawasi saksi» */
export const headlineQuoteAltered: FindingRule = {
  id: 'headline-quote-altered',
  severity: 'warning',
  absence: true,
  norm: ['KEJ 1', 'KEJ 3'],
  message: {
    id: 'Kutipan di judul (“{quote}”) berbeda dari bunyinya di teks.',
    en: 'The quote in the headline (“{quote}”) differs from the words in the text.',
  },
  about: {
    id: 'Kutipan empat kata atau lebih di judul yang mirip, tetapi tidak sama, dengan sebuah kalimat.',
    en: 'A headline quote of four words or more that is like a sentence but not the same; warns only if a negation, hedge, condition or number differs.',
  },
  why: { id: 'Satu kata yang hilang dapat membalik makna.', en: 'A word that is gone can turn the meaning.' },
  whyNot: [{ id: 'Redaksi lazim memendekkan kutipan di judul.', en: 'Desks shorten quotes in headlines.' }],
  example: 'Judul: “Kami takut diawasi saksi”; teks: “Kami tidak takut diawasi saksi.”',
  falsePositives: {
    id: 'Kutipan yang diterjemahkan atau digabung dari dua kalimat.',
    en: 'Quotes translated or joined from two sentences.',
  },
  source: 'findings §2 H-02; Kode Etik Jurnalistik pasal 1',
  look,
};
