import { changeWords } from '../../lexicon/finding-phrases.ts';
import type { Article } from '../../model/article.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { FindingRule, Observation } from '../rule.ts';
import { type Correction, findCorrections } from './find-corrections.ts';
import { holdsPhrase, phraseIndex } from './find-phrases.ts';
import { holdsDate } from './holds-date.ts';

const changes = phraseIndex(changeWords);
const CLOCK = /pukul \d/iu;
/** A right of reply names the story that it answers. */
const REPLY = /hak jawab/iu;
const STORY = /https?:|berjudul|["“‘][^"“‘”’]{10,300}["”’]/iu;

const when: Bilingual = { id: 'kapan diubah', en: 'when it was changed' };
const what: Bilingual = { id: 'apa yang diubah', en: 'what was changed' };
const whenAndWhat: Bilingual = { id: 'kapan dan apa yang diubah', en: 'when it was changed and what' };
const story: Bilingual = { id: 'berita yang dijawab', en: 'the story that it answers' };

function missingIn({ note, date }: Correction): Bilingual | null {
  if (REPLY.test(note)) return STORY.test(note) ? null : story;
  const dated = date !== null || CLOCK.test(note) || holdsDate(note);
  const told = holdsPhrase(note, changes);
  if (dated) return told ? null : what;
  return told ? when : whenAndWhat;
}

function look({ article }: { readonly article: Article }): readonly Observation[] {
  const untold = findCorrections(article).map((correction) => ({ correction, missing: missingIn(correction) }));
  // One note that tells all is enough: outlets repeat it at head and foot.
  const first = untold.every(({ missing }) => missing !== null) ? untold[0] : undefined;
  if (first === undefined || first.missing === null) return [];
  const { phrase } = first.correction;
  return [{ evidence: phrase === null ? [] : [phrase], values: { missing: first.missing } }];
}

/** A correction does not say when or what. @example «Artikel ini telah diperbarui.» */
export const correctionUntraceable: FindingRule = {
  id: 'correction-untraceable',
  severity: 'notice',
  absence: true,
  norm: ['PPMS 4', 'KEJ 10'],
  message: {
    id: 'Pada ralat atau catatan redaksi ini tidak ditemukan {missing}.',
    en: 'This correction or note of the editors was not found to say {missing}.',
  },
  about: {
    id: 'Ralat, catatan redaksi atau hak jawab tanpa waktu, tanpa keterangan apa yang diubah, atau tanpa berita yang dijawab.',
    en: 'A correction, note of the editors or right of reply without its time, what was changed, or the story that it answers.',
  },
  why: {
    id: 'Pembaca versi lama perlu tahu apa yang berubah dan sejak kapan.',
    en: 'Readers of an earlier version need to know what changed and since when.',
  },
  whyNot: [
    { id: 'Waktu perubahan bisa tampil di baris tanggal halaman.', en: 'The date line of the page may give the time.' },
    {
      id: 'Perubahan kecil, seperti salah ketik, tidak perlu dijelaskan.',
      en: 'Small changes, such as a typing error, need no note.',
    },
  ],
  example: 'Artikel ini telah diperbarui.',
  falsePositives: { id: 'Catatan yang dijelaskan di halaman lain.', en: 'Notes explained on another page.' },
  source: 'findings §2 P-09; Pedoman Pemberitaan Media Siber 4',
  look,
};
