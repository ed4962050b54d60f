import type { Language } from './format.ts';
import { lookUp } from './look-up.ts';

/**
 * How quote, reporting words and source stand to each other, by the rule that tied them together.
 * @example attributionSentences['source-colon-quote']?.id // 'narasumber, titik dua, lalu kutipan'
 */
export const attributionSentences: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'quote-cue-enclitic': {
    id: 'kutipan, lalu kata pewarta berakhiran -nya',
    en: 'the quote, then a reporting verb that ends in -nya',
  },
  'quote-cue-pronoun': {
    id: 'kutipan, lalu kata pewarta dan kata ganti',
    en: 'the quote, then a reporting verb and a pronoun',
  },
  'quote-cue-source': {
    id: 'kutipan, lalu kata pewarta dan narasumber',
    en: 'the quote, then a reporting verb and the source',
  },
  'quote-source-cue': {
    id: 'kutipan, lalu narasumber dan kata pewarta',
    en: 'the quote, then the source and a reporting verb',
  },
  'quote-thus-name': { id: 'kutipan, lalu demikian dan nama', en: 'the quote, then a word like thus and a name' },
  'quote-that-was-said': {
    id: 'kalimat sesudah kutipan menyebut siapa yang mengatakannya',
    en: 'the sentence after the quote says whose words they are',
  },
  'source-colon-quote': { id: 'narasumber, titik dua, lalu kutipan', en: 'the source, a colon, then the quote' },
  'cue-source-quote': {
    id: 'kata pewarta dan narasumber, lalu kutipan',
    en: 'a reporting verb and the source, then the quote',
  },
  'source-cue-quote': {
    id: 'narasumber dan kata pewarta, lalu kutipan',
    en: 'the source and a reporting verb, then the quote',
  },
  'interposed-cue': {
    id: 'kata pewarta di antara dua bagian kutipan',
    en: 'the reporting words stand between two parts of the quote',
  },
  'cued-by-next': {
    id: 'kutipan sesudahnya membawa kata pewarta',
    en: 'the next quote brings the reporting words',
  },
  'no-cue': { id: 'tanpa kata pewarta di dekatnya', en: 'no reporting words nearby' },
  'inner-source-cue': {
    id: 'di dalam kutipan lain: narasumber dan kata pewarta, lalu kutipan',
    en: 'inside another quote: the source and a reporting verb, then the quote',
  },
  'inner-quote-cue': {
    id: 'di dalam kutipan lain: kutipan, lalu kata pewarta',
    en: 'inside another quote: the quote, then a reporting verb',
  },
  'turn-label': { id: 'nama di awal giliran bicara', en: 'the name at the head of a turn' },
  'according-to-record': {
    id: 'berdasarkan data atau catatan suatu lembaga, lalu isinya',
    en: 'by the data or records of a body, then what they say',
  },
  'cue-source-clause': {
    id: 'kata pewarta di awal kalimat, narasumber, lalu isinya',
    en: 'a reporting verb that opens the sentence, the source, then what was said',
  },
  'passive-enclitic-clause': {
    id: 'kata kerja pasif berakhiran -nya, lalu isinya',
    en: 'a passive reporting verb that ends in -nya, then what was said',
  },
  'passive-agent-clause': {
    id: 'dinilai atau disebut narasumber, di tengah isinya',
    en: 'judged or called so by the source, in the middle of what was said',
  },
  'document-passive-clause': {
    id: 'dalam dokumen itu disebutkan, lalu isinya',
    en: 'in that document it is stated, then what it says',
  },
  'interview-answer': { id: 'jawaban dalam wawancara', en: 'an answer in an interview' },
  'subject-verb-clause': {
    id: 'narasumber, kata pewarta, lalu isi ucapannya',
    en: 'the source, a reporting verb, then what was said',
  },
  'according-to': {
    id: 'menurut narasumber, lalu isi ucapannya',
    en: 'according to the source, then what was said',
  },
  'relayed-from': {
    id: 'dikutip dari sumber lain, lalu isi ucapannya',
    en: 'quoted from another source, then what was said',
  },
  'inserted-cue': {
    id: 'kata pewarta disisipkan di tengah isi ucapan',
    en: 'the reporting words stand inside what was said',
  },
};

/**
 * Says in plain words what a rule of attribution has recognised; null for a rule of another version.
 * @example attributionRule('quote-cue-enclitic', 'id') // 'kutipan, lalu kata pewarta berakhiran -nya'
 */
export function attributionRule(rule: string, lang: Language): string | null {
  return lookUp(attributionSentences, rule)?.[lang] ?? null;
}
