import type { Article } from '../../model/article.ts';
import type { Claim, Evidence } from '../../model/claim.ts';
import type { Speaker } from '../../model/speaker.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { findAccused } from './find-accused.ts';
import type { PhraseHit } from './find-phrases.ts';
import { findResponses } from './find-responses.ts';
import { isProcedure } from './is-procedure.ts';
import { nameWords, wordsOf } from './name-words.ts';
import { wasAsked } from './was-asked.ts';

/** An article that is itself the answer. */
const ANSWER =
  /(?<!\p{L})(?:bantah|membantah|tepis|menepis|sangkal|menyangkal|klarifikasi|tanggapi|menanggapi)(?!\p{L})/iu;
/** How many words are shown of those who accuse one party again and again. */
const SHOWN = 6;
const EARLIER = /^sebelumnya(?!\p{L})/iu;

/** The accused speaks somewhere in the article, or somebody of the same body does. */
function isHeard(accused: Evidence, speakers: readonly Speaker[]): boolean {
  const [first = '', ...rest] = wordsOf(accused.text);
  return speakers.some((speaker) => {
    const names = nameWords(speaker);
    return names.has(first) || rest.some((word) => word.length > 3 && names.has(word));
  });
}

/** Lines on an answer given before: `Baca juga: KPU Kota Damai Bantah Tudingan`, `Sebelumnya, KPU membantah …`. */
function earlierAnswers({ text, removed }: Article): readonly string[] {
  const earlier = splitSentences(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => EARLIER.test(sentence));
  const linked = removed.filter(({ reason }) => reason === 'related-link').map((removal) => removal.text);
  return [...earlier, ...linked].filter((line) => ANSWER.test(line));
}

/** What tells, for the whole article, that somebody was heard elsewhere or asked. */
interface Heard {
  readonly answers: readonly string[];
  readonly responses: readonly PhraseHit[];
}

function accusedBy({ article, speakers }: FindingInput, claim: Claim, { answers, responses }: Heard): Evidence | null {
  const accuser = speakers.find(({ id }) => id === claim.speaker);
  if (accuser === undefined || isProcedure(accuser)) return null;
  const accused = claim.types.includes('accusation') ? findAccused(article.text, claim) : null;
  if (accused === null || isHeard(accused, speakers) || wasAsked(responses, accused.text)) return null;
  const [first = ''] = wordsOf(accused.text);
  return answers.some((line) => wordsOf(line).includes(first)) ? null : accused;
}

function look(input: FindingInput): readonly Observation[] {
  const { article, relevance, claims } = input;
  if (!relevance.election || ANSWER.test(article.title ?? '')) return [];
  const heard = { answers: earlierAnswers(article), responses: findResponses(article.text) };
  const byName = new Map<string, Evidence[]>();
  for (const claim of claims) {
    const accused = accusedBy(input, claim, heard);
    if (accused === null) continue;
    const { text, start, end } = claim;
    const before = byName.get(accused.text);
    const words = { text, start, end };
    byName.set(accused.text, before === undefined ? [words, accused] : [...before, words].slice(0, SHOWN));
  }
  return Array.from(byName, ([name, evidence]): Observation => ({ evidence, values: { name } }));
}

/** Somebody is accused by name and is not heard. @example «KPU Kota Damai melakukan kecurangan,» and no word of KPU Kota Damai */
export const accusedNotHeard: FindingRule = {
  id: 'accused-not-heard',
  severity: 'warning',
  absence: true,
  norm: ['KEJ 1', 'KEJ 3', 'PPMS 2'],
  message: {
    id: 'Tudingan terhadap {name}; tidak ditemukan pernyataan {name} atau upaya meminta tanggapan dalam teks.',
    en: 'An accusation against {name}; no statement of {name} and no request for a response was found in the text.',
  },
  about: {
    id: 'Tudingan dalam kutipan terhadap pihak bernama yang tidak menjadi narasumber, tanpa frasa tanggapan.',
    en: 'An accusation in a quote against a named party that is no source of the article, and no phrase about a response.',
  },
  why: {
    id: 'Berita yang merugikan pihak lain memerlukan tanggapan dalam berita yang sama.',
    en: 'News that may harm somebody needs their side in the same story.',
  },
  whyNot: [
    {
      id: 'Tanggapan bisa dimuat di berita lain, video atau halaman lanjutan.',
      en: 'The response may be in another story, a video or the next page.',
    },
    { id: 'Berita singkat bisa menyusul dengan tanggapan.', en: 'Breaking news may follow with a response.' },
  ],
  example: '“KPU Kota Damai melakukan kecurangan,” kata Budi Santosa, saksi paslon dua.',
  falsePositives: {
    id: 'Putusan, dakwaan dan temuan lembaga resmi.',
    en: 'Rulings, charges and findings of official bodies.',
  },
  source: 'findings §2 A-05; Kode Etik Jurnalistik pasal 1 dan 3; Pedoman Pemberitaan Media Siber 2',
  look,
};
