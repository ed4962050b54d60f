import type { Language } from './format.ts';
import { makeTranslator } from './make-translator.ts';
import { failureSentences } from './sentences-id.ts';

const toIndonesian = makeTranslator(failureSentences);

/**
 * Says a failure, a hint or a remark of a report, which holds them in English, in the language of its reader.
 * @example translate('There is no file “berita.html”.', 'id') // 'Tidak ada berkas “berita.html”.'
 */
export function translate(sentence: string, lang: Language): string {
  return lang === 'id' ? toIndonesian(sentence) : sentence;
}
