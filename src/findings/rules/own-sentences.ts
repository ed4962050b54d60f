import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { FindingInput } from '../rule.ts';

/** The spans of all quotes, in order, those that touch as one. */
function spokenSpans(quotes: readonly Quote[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of quotes.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

/**
 * The sentences in which the outlet speaks itself: no word of them is reported speech.
 * @example ownSentences(input).length // «“Kami siap,” kata Ratna. Kotak suara sudah tiba.» → 1
 */
export function ownSentences({ article: { text }, quotes }: Pick<FindingInput, 'article' | 'quotes'>): readonly Span[] {
  const spoken = spokenSpans(quotes);
  let at = 0;
  return splitSentences(text, { start: 0, end: text.length }).filter(({ start, end }) => {
    while (at < spoken.length && (spoken[at] as Span).end <= start) at += 1;
    const next = spoken[at];
    return next === undefined || next.start >= end;
  });
}
