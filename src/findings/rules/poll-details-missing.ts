import {
  marginWords,
  pollPhrases,
  pollsterWords,
  quickCounts,
  sampleWords,
} from '../../lexicon/election-finding-phrases.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';
import { figureSentences } from './figure-sentences.ts';
import { holdsPhrase, phraseIndex } from './find-phrases.ts';
import { holdsDate } from './holds-date.ts';

const polls = phraseIndex(pollPhrases);
const counts = phraseIndex(quickCounts);
const pollsters = phraseIndex(pollsterWords);
const samples = phraseIndex(sampleWords);
const margins = phraseIndex(marginWords);

/** One figure in passing is no report of a poll. */
const FEWEST_FIGURES = 2;
const SHOWN = 3;

interface Detail {
  readonly name: Bilingual;
  readonly told: (text: string) => boolean;
}

/** `survei KPU Kota Damai` · `survei yang digelar Universitas Damai` */
const NAMED =
  /(?:survei|jajak pendapat|hitung cepat|quick count) (?:yang )?(?:dilakukan |digelar |dirilis |diadakan )?(?:oleh )?\p{Lu}/u;
const pollster: Detail = {
  name: { id: 'nama lembaga', en: 'the pollster' },
  told: (text) => holdsPhrase(text, pollsters) || NAMED.test(text),
};
const sample: Detail = {
  name: { id: 'jumlah sampel', en: 'the size of the sample' },
  told: (text) => holdsPhrase(text, samples),
};
/** Quick counts have the day of the election and, as their custom is, the share of data in. */
const ofCounts: readonly Detail[] = [pollster, sample];
const ofPolls: readonly Detail[] = [
  pollster,
  { name: { id: 'waktu pengambilan data', en: 'when people were asked' }, told: holdsDate },
  sample,
  { name: { id: 'margin kesalahan', en: 'the margin of error' }, told: (text) => holdsPhrase(text, margins) },
];

/** `Lembaga Survei Damai` names who counts; it makes no poll of a count. */
const BODY_NAME = /(?<!\p{L})lembaga survei(?!\p{L})/giu;

function look({ article, relevance }: FindingInput): readonly Observation[] {
  if (!relevance.election) return [];
  const counted = figureSentences(article.text, counts);
  const polled = figureSentences(article.text, polls).filter((sentence) => {
    const words = article.text.slice(sentence.start, sentence.end);
    return !holdsPhrase(words, counts) && holdsPhrase(words.replace(BODY_NAME, ' '), polls);
  });
  const figures = polled.length > 0 ? polled : counted;
  const headed = [polls, counts].some((index) => holdsPhrase(article.title ?? '', index));
  if (figures.length === 0 || (figures.length < FEWEST_FIGURES && !headed)) return [];
  const captions = article.removed.filter(({ reason }) => reason === 'caption').map((removal) => removal.text);
  const text = [article.subtitle ?? '', article.text, ...captions].join('\n\n');
  const details = polled.length > 0 ? ofPolls : ofCounts;
  const missing = details.filter(({ told }) => !told(text)).map(({ name }) => name);
  if (missing.length === 0) return [];
  const list = { id: missing.map(({ id }) => id).join(', '), en: missing.map(({ en }) => en).join(', ') };
  const evidence = figures.slice(0, SHOWN).map((sentence) => evidenceAt(article.text, sentence));
  return [{ evidence, values: { missing: list } }];
}

/** Figures of a poll come without what is needed to weigh them. @example «Survei itu mencatat elektabilitas Ratna 54 persen.» */
export const pollDetailsMissing: FindingRule = {
  id: 'poll-details-missing',
  severity: 'notice',
  absence: true,
  norm: ['KEJ 1', 'UU 7/2017 pasal 449'],
  message: {
    id: 'Angka survei atau hitung cepat tanpa keterangan yang diperlukan; tidak ditemukan: {missing}.',
    en: 'Figures of a poll or quick count without what is needed to weigh them; not found: {missing}.',
  },
  about: {
    id: 'Angka survei atau hitung cepat di artikel yang tidak menyebut lembaga, waktu, jumlah sampel atau margin kesalahan; untuk hitung cepat cukup lembaga dan sampel atau data masuk.',
    en: 'Figures of a poll or quick count in an article that does not name pollster, time, size of the sample or margin of error; of quick counts pollster and sample or data in are enough.',
  },
  why: {
    id: 'Tanpa keterangan itu selisih angka tidak dapat dinilai.',
    en: 'Without them the distance between two figures says nothing.',
  },
  whyNot: [
    { id: 'Berita susulan sering merujuk berita lengkapnya.', en: 'Short updates often lead to the full story.' },
    { id: 'Keterangan bisa berada di grafik.', en: 'They may be in a chart.' },
  ],
  example: 'Survei itu mencatat elektabilitas Ratna 54 persen. Elektabilitas Budi 31 persen.',
  falsePositives: { id: 'Survei lama yang hanya disinggung.', en: 'Old polls that are mentioned in passing.' },
  source: 'findings §2 E-01; UU 7/2017 pasal 448 dan 449',
  look,
};
