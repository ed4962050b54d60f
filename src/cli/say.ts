/** Says a sentence or a word of the command line, which the code holds in English, in the language of its reader. */
export type Say = (sentence: string) => string;

/** The words as they stand in the code. */
export const asWritten: Say = (sentence) => sentence;

/** How to say things in a language; the list of sentences is loaded only where it is used. */
export async function sayIn(lang: 'id' | 'en'): Promise<Say> {
  if (lang === 'en') return asWritten;
  const [{ makeTranslator }, { failureSentences }, { commandSentences }] = await Promise.all([
    import('../report/make-translator.ts'),
    import('../report/sentences-id.ts'),
    import('./sentences-id.ts'),
  ]);
  return makeTranslator({ ...failureSentences, ...commandSentences });
}
