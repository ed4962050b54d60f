import { wordSet } from '../../lexicon/word-set.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { comparableTitle } from './comparable-title.ts';
import { evidenceAt } from './evidence.ts';
import { headlineQuotes } from './headline-quotes.ts';
import { type HeadlineStatement, headlineStatement } from './headline-statement.ts';
import { contentWords, type HeadlineMatch, matchHeadline } from './match-headline.ts';

/** From this share of common words on, a sentence is the one that the headline quotes. */
const SAME_SENTENCE = 0.6;
/** Words that turn the meaning when the headline drops or adds them. */
const TURNING = wordSet(
  'tidak tak bukan belum jangan mungkin diduga jika kalau apabila harus akan hanya selalu pernah',
);
/** Paraphrases of a speaker's sentence share more of its words than quotes must. */
const SAME_STATEMENT = 0.75;
const NEGATING = wordSet('tidak tak bukan belum jangan');
const DIGIT = /^\d/u;

/** The words of a sentence from the first to the last one that the headline has too, with the one before: what it says of the rest is cut. */
function within(quote: ReadonlySet<string>, sentence: readonly string[]): readonly string[] {
  const first = sentence.findIndex((word) => quote.has(word));
  const last = sentence.findLastIndex((word) => quote.has(word));
  return first < 0 ? [] : sentence.slice(Math.max(0, first - 1), last + 1);
}

/** Words of negation, hedge and condition, and numbers, on one side only. */
function turned(quote: string, sentence: string): readonly string[] {
  const here = new Set(contentWords(quote));
  const whole = contentWords(sentence);
  const there = new Set(whole);
  const added = [...here].filter((word) => !there.has(word));
  const dropped = within(here, whole).filter((word) => TURNING.has(word) && !here.has(word));
  return [...added.filter((word) => TURNING.has(word) || DIGIT.test(word)), ...dropped];
}

function lookAtQuote(quote: string, text: string): readonly Observation[] {
  const best: HeadlineMatch | undefined = matchHeadline(quote, text)[0];
  if (best === undefined || best.verbatim || best.share < SAME_SENTENCE) return [];
  const evidence = [evidenceAt(text, best.sentence)];
  const words = turned(quote, text.slice(best.sentence.start, best.sentence.end));
  return [words.length > 0 ? { evidence, values: { quote } } : { evidence, values: { quote }, severity: 'info' }];
}

/** What follows a name and a colon is a paraphrase by right: only a negation or a number that differs from the speaker's own words tells. */
function lookAtStatement(
  { said, speaker }: HeadlineStatement,
  { article, quotes }: FindingInput,
): readonly Observation[] {
  const { text } = article;
  const spoken = quotes.filter((quote) => quote.speaker === speaker).flatMap(({ spans }) => spans);
  const own = ({ sentence }: HeadlineMatch): boolean =>
    spoken.some(({ start, end }) => start < sentence.end && end > sentence.start);
  const alike = matchHeadline(said, text).filter((match) => match.share >= SAME_STATEMENT && own(match));
  const differs = ({ sentence, verbatim }: HeadlineMatch): boolean =>
    !verbatim &&
    turned(said, text.slice(sentence.start, sentence.end)).some((word) => NEGATING.has(word) || DIGIT.test(word));
  const [best] = alike;
  if (best === undefined || !alike.every(differs)) return [];
  return [{ evidence: [evidenceAt(text, best.sentence)], values: { quote: said } }];
}

function look(input: FindingInput): readonly Observation[] {
  const title = comparableTitle(input.article) ?? '';
  const statement = headlineStatement(title, input.speakers);
  return [
    ...headlineQuotes(title).flatMap((quote) => lookAtQuote(quote, input.article.text)),
    ...(statement === null ? [] : lookAtStatement(statement, input)),
  ];
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
    id: 'Kutipan empat kata atau lebih di judul yang mirip, tetapi tidak sama, dengan sebuah kalimat; memperingatkan hanya bila kata ingkar, dugaan, syarat atau angka berbeda. Pada judul “Nama: pernyataan” hanya kata ingkar dan angka yang dilihat.',
    en: 'A headline quote of four words or more that is like a sentence but not the same; warns only if a negation, hedge, condition or number differs. In headlines of the form “Name: statement” only negations and numbers count.',
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
