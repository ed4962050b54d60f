import { wordSet } from './word-set.ts';

/** Nouns for a conversation that is printed question by question: `Berikut petikan wawancara dengan …` Source: design notes on reported speech. */
export const interviewWords: ReadonlySet<string> = wordSet(
  'wawancara tanya-jawab perbincangan bincang-bincang percakapan dialog',
);

/** Labels of those who ask. */
export const questionLabels: ReadonlySet<string> = wordSet(
  'tanya t pertanyaan wartawan penanya reporter jurnalis moderator host pembawa pewawancara redaksi presenter',
);

/** Labels of those who answer, without a name. */
export const answerLabels: ReadonlySet<string> = wordSet('jawab j jawaban narasumber');
