import { teaserWords } from '../../lexicon/finding-phrases.ts';
import type { Article } from '../../model/article.ts';
import type { FindingRule, Observation } from '../rule.ts';
import { comparableTitle } from './comparable-title.ts';

/** At the head of the headline or of its second half: `Kotak Suara Dibuka, Ini Dia Pelakunya`. */
const TEASER = new RegExp(`(?:^|[,!;] )(?:${teaserWords.join('|')})(?!\\p{L})`, 'iu');
/** A check answers the question that it asks. */
const CHECK = /(?<!\p{L})(?:benarkah|cek fakta|periksa fakta|fakta atau)(?!\p{L})/iu;
/** The question of a source: `Ratna: Kapan Pemungutan Suara Ulang?` */
const ATTRIBUTED = /[:“”"‘’]/u;

function look({ article }: { readonly article: Article }): readonly Observation[] {
  const title = comparableTitle(article)?.trim() ?? '';
  if (article.kind === 'fact-check' || CHECK.test(title) || ATTRIBUTED.test(title)) return [];
  return title.endsWith('?') || TEASER.test(title) ? [{ evidence: [], values: { title } }] : [];
}

/** The headline asks or holds back instead of telling. @example headline «Kotak Suara Dibuka, Ini Dia Sosoknya» */
export const headlineQuestionTeaser: FindingRule = {
  id: 'headline-question-teaser',
  severity: 'info',
  absence: false,
  norm: ['KEJ 1'],
  message: {
    id: 'Judul bertanya atau menahan isi berita: “{title}”.',
    en: 'The headline asks or holds back what the news is: “{title}”.',
  },
  about: {
    id: 'Judul yang berakhir dengan tanda tanya atau memakai “ini dia”, “begini”, “terungkap”, “ternyata”, “viral”, “heboh”, “geger” sebagai pembuka.',
    en: 'A headline that ends with a question mark or opens with “ini dia”, “begini”, “terungkap”, “ternyata”, “viral”, “heboh” or “geger”.',
  },
  why: {
    id: 'Judul yang dibagikan tanpa teks bisa dibaca sebagai pernyataan.',
    en: 'A headline that is shared without the text may be read as a statement.',
  },
  whyNot: [
    { id: 'Pertanyaan bisa dijawab di paragraf pertama.', en: 'The first paragraph may answer the question.' },
    { id: 'Artikel layanan lazim memakai judul tanya.', en: 'Service items often have a question as headline.' },
  ],
  example: 'Judul: Kotak Suara Dibuka, Ini Dia Sosoknya',
  falsePositives: { id: 'Cek fakta yang bertanya “Benarkah …?”.', en: 'Fact checks that ask “Benarkah …?”.' },
  source: 'findings §2 H-06',
  look,
};
