import { correctionPhrases } from '../../lexicon/finding-phrases.ts';
import type { Article } from '../../model/article.ts';
import type { Evidence } from '../../model/claim.ts';
import { findPhrases, phraseIndex } from './find-phrases.ts';

/** A note that something was corrected: where it stands in the text, and all that it says. */
export interface Correction {
  /** Null where the note is no part of the article's text. */
  readonly phrase: Evidence | null;
  readonly note: string;
  /** A date that the structured data gives it. */
  readonly date: string | null;
}

const index = phraseIndex(correctionPhrases);
/** Corrections stand at the head or the foot of an article. */
const EDGE = 0.2;
const SHORTEST_EDGE = 300;
/** A line that was cut off the article is a note where it begins as one. */
const NOTE_HEAD = 40;

function inText({ text, paragraphs }: Article): readonly Correction[] {
  const edge = Math.max(text.length * EDGE, SHORTEST_EDGE);
  return findPhrases(text, index)
    .filter(({ sentence }) => sentence.start < edge || sentence.end > text.length - edge)
    .map(({ phrase }) => {
      const whole = paragraphs.find(({ start, end }) => start <= phrase.start && phrase.end <= end) ?? phrase;
      return { phrase, note: text.slice(whole.start, whole.end), date: null };
    });
}

/**
 * Finds the corrections of an article: at the edges of its text, else among the lines that were cut off, and in its structured data.
 * @example findCorrections(article)[0]?.note // 'Catatan Redaksi: artikel ini telah diperbarui dengan tanggapan KPU.'
 */
export function findCorrections(article: Article): readonly Correction[] {
  const own = inText(article);
  const removed = article.removed
    .filter(({ text }) => findPhrases(text, index).some(({ phrase }) => phrase.start < NOTE_HEAD))
    .map(({ text }): Correction => ({ phrase: null, note: text, date: null }));
  const stated = article.stated.corrections.map(
    ({ text, date }): Correction => ({ phrase: null, note: text ?? '', date }),
  );
  return [...(own.length > 0 ? own : removed), ...stated];
}
