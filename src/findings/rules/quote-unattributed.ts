import type { AttributedQuote } from '../../model/speaker.ts';
import type { FindingRule } from '../rule.ts';
import { quoteEvidence } from './evidence.ts';

const FEWEST_WORDS = 4;
const SPACE = /\s+/u;
/** `Artinya: “…”` · `Spanduk itu bertuliskan “…”`: words that nobody says. */
const LABEL =
  /(?<!\p{L})(?:artinya|niat(?:nya)?|doa(?:nya)?|bacaan(?:nya)?|lirik(?:nya)?|slogan(?:nya)?|tagline|moto(?:nya)?|judul(?:nya)?|berjudul|bertuliskan|bertulisan|tulisan|berbunyi|bunyi(?:nya)?|tertulis|bertajuk|bertema|tema)(?: \p{L}+){0,3}[ :,\n]*["“‘']?$/iu;
const LABEL_REACH = 60;

function isUnattributed(text: string, { kind, spans, speaker, continues, inside, mention }: AttributedQuote): boolean {
  if (kind !== 'direct' || speaker !== null || continues !== null || inside !== null || mention !== null) return false;
  const [first] = spans;
  if (first !== undefined && LABEL.test(text.slice(Math.max(0, first.start - LABEL_REACH), first.start))) return false;
  const words = spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .trim()
    .split(SPACE);
  return words.length >= FEWEST_WORDS;
}

/** A direct quote whose source the text does not name. @example «“Kami sudah siap sejak pagi.” Antrean lalu dibuka.» */
export const quoteUnattributed: FindingRule = {
  id: 'quote-unattributed',
  severity: 'notice',
  absence: true,
  norm: ['KEJ 2'],
  message: {
    id: 'Kutipan yang pengucapnya tidak ditemukan: {count}.',
    en: 'Quotes for which no source was found: {count}.',
  },
  about: {
    id: 'Kutipan langsung empat kata atau lebih tanpa narasumber di paragrafnya atau paragraf tetangganya.',
    en: 'A direct quote of four words or more with no source in its paragraph or the ones beside it.',
  },
  why: {
    id: 'Sumber yang jelas memungkinkan pernyataan diperiksa.',
    en: 'A clear source lets a statement be checked.',
  },
  whyNot: [
    { id: 'Kutipan bisa melanjutkan kutipan sebelumnya.', en: 'The quote may go on from the one before.' },
    {
      id: 'Teks dalam tanda petik bisa berupa judul atau slogan.',
      en: 'The words in quotation marks may be a title or a slogan.',
    },
  ],
  example: '“Kami sudah siap sejak pagi.” Antrean lalu dibuka.',
  falsePositives: {
    id: 'Kutipan yang narasumbernya disebut beberapa paragraf sebelumnya.',
    en: 'Quotes whose source was named several paragraphs before.',
  },
  source: 'findings §2 A-01; Kode Etik Jurnalistik pasal 2',
  look: ({ article, quotes, relevance }) => {
    const unattributed = quotes.filter((quote) => isUnattributed(article.text, quote));
    if (unattributed.length === 0) return [];
    const evidence = unattributed.flatMap((quote) => quoteEvidence(article.text, quote));
    const values = { count: String(unattributed.length) };
    return [relevance.election ? { evidence, values } : { evidence, values, severity: 'info' }];
  },
};
