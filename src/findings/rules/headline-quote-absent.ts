import type { Article } from '../../model/article.ts';
import type { FindingRule, Observation } from '../rule.ts';
import { comparableTitle } from './comparable-title.ts';
import { headlineQuotes } from './headline-quotes.ts';
import { matchHeadline } from './match-headline.ts';

/** Below this share of common words no sentence is the source of the quote; between it and *altered*, the case is open. */
const UNLIKE = 0.4;

function look({ article }: { readonly article: Article }): readonly Observation[] {
  const { text } = article;
  return headlineQuotes(comparableTitle(article) ?? '')
    .filter((quote) => (matchHeadline(quote, text)[0]?.share ?? 0) < UNLIKE)
    .map((quote) => ({ evidence: [], values: { quote } }));
}

/** The headline quotes words that the text does not have. @example headline «“Surat suara habis sejak pagi”», nothing like it in the text */
export const headlineQuoteAbsent: FindingRule = {
  id: 'headline-quote-absent',
  severity: 'warning',
  absence: true,
  norm: ['KEJ 1', 'KEJ 3'],
  message: {
    id: 'Kutipan di judul (“{quote}”) tidak ditemukan di teks.',
    en: 'The quote in the headline (“{quote}”) was not found in the text.',
  },
  about: {
    id: 'Kutipan empat kata atau lebih di judul tanpa kalimat yang mirip.',
    en: 'A headline quote of four words or more with no sentence like it.',
  },
  why: {
    id: 'Pembaca judul menganggap kata-kata itu diucapkan.',
    en: 'Readers of a headline take the words as spoken.',
  },
  whyNot: [
    { id: 'Kutipan bisa berada dalam video atau gambar.', en: 'The quote may be in a video or an image.' },
    { id: 'Kutipan bisa diterjemahkan.', en: 'The quote may be translated.' },
  ],
  example: 'Judul: “Surat suara habis sejak pagi”, teks tanpa kalimat itu.',
  falsePositives: {
    id: 'Judul film, buku atau lagu dalam tanda petik.',
    en: 'Titles of films, books or songs in quotation marks.',
  },
  source: 'findings §2 H-03',
  look,
};
