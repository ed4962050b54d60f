import { secondhandPhrases } from '../../lexicon/finding-phrases.ts';
import type { AttributedQuote } from '../../model/speaker.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { quoteEvidence } from './evidence.ts';
import { findPhrases, phraseIndex } from './find-phrases.ts';

const index = phraseIndex(secondhandPhrases);
const FEWEST_WORDS = 4;

/** A statement inside somebody else's statement; a single term in marks is none. */
function isHandedOn(text: string, { inside, kind, spans }: AttributedQuote): boolean {
  if (inside === null || kind !== 'direct') return false;
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words.trim().split(/\s+/u).length >= FEWEST_WORDS;
}

function look({ article, quotes }: FindingInput): readonly Observation[] {
  const nested = quotes.filter((quote) => isHandedOn(article.text, quote));
  const phrases = findPhrases(article.text, index).filter(({ sentence, phrase }) =>
    quotes.some(({ cue, speaker }) => {
      if (cue === null || speaker === null || cue.start < sentence.start || cue.end > sentence.end) return false;
      return cue.end <= phrase.start || cue.start >= phrase.end;
    }),
  );
  const evidence = [
    ...nested.flatMap((quote) => quoteEvidence(article.text, quote)),
    ...phrases.map(({ phrase }) => phrase),
  ].toSorted((a, b) => a.start - b.start);
  return evidence.length === 0 ? [] : [{ evidence }];
}

/** A source hands on what somebody else has said. @example «… kata Ratna menirukan ucapan Budi.» */
export const secondhandChain: FindingRule = {
  id: 'secondhand-chain',
  severity: 'info',
  absence: false,
  norm: ['KEJ 2', 'KEJ 3'],
  message: {
    id: 'Narasumber meneruskan perkataan orang lain.',
    en: 'A source hands on what somebody else has said.',
  },
  about: {
    id: 'Kutipan di dalam kutipan, atau “menirukan ucapan”, “mengutip pernyataan” di kalimat yang menyebut narasumbernya.',
    en: 'A quote inside a quote, or “menirukan ucapan”, “mengutip pernyataan” in a sentence that names its source.',
  },
  why: {
    id: 'Pengucap pertama perlu ditanya: kata-katanya bisa berubah di tengah jalan.',
    en: 'The first speaker must be asked: words may change on their way.',
  },
  whyNot: [
    { id: 'Pengucap pertama bisa dikutip sendiri di bagian lain.', en: 'The first speaker may be quoted elsewhere.' },
    { id: 'Saksi memang menceritakan apa yang ia dengar.', en: 'A witness tells what they heard.' },
  ],
  example: '“Kotaknya sudah dibuka,” kata Ratna menirukan ucapan Budi.',
  falsePositives: { id: 'Kutipan undang-undang di dalam kutipan.', en: 'Words of a law inside a quote.' },
  source: 'findings §2 A-11',
  look,
};
