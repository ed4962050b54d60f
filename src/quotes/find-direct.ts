import type { QuoteWarning } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { MarkedSpan } from '../text/pair-marks.ts';
import { pairMarks } from '../text/pair-marks.ts';
import { pairSingleMarks } from '../text/pair-single-marks.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { DraftQuote } from './draft-quote.ts';
import { sentenceTokens } from './find-indirect.ts';
import { findInner } from './find-inner.ts';
import { findReport } from './find-report.ts';
import { type Gap, readGap } from './read-gap.ts';
import { selectSpeech } from './select-speech.ts';
import { toDraft, trimWords } from './to-draft.ts';

/** The direct quotes of a paragraph, with the sentences that stand between them. */
export interface DirectSpeech {
  readonly quotes: readonly DraftQuote[];
  readonly sentences: readonly Span[];
  readonly warnings: readonly QuoteWarning[];
}

/** Ends a quote whose closing mark is missing: before the first later sentence that reports somebody's words. */
function recoverEnd(text: string, pair: MarkedSpan): MarkedSpan {
  if (pair.closed) return pair;
  const sentences = splitSentences(text, pair);
  const cut = sentences.findIndex((sentence, i) => i > 0 && findReport(sentenceTokens(text, sentence)) !== null);
  const end = (cut > 0 ? sentences[cut - 1] : sentences.at(-1))?.end ?? pair.end;
  return { ...pair, end, close: end };
}

/** The attribution of each quote from the gaps on its two sides, and from the quotes it is joined to. */
function attribute(
  text: string,
  speech: readonly MarkedSpan[],
  gaps: readonly Gap[],
  published: string | null,
): readonly DraftQuote[] {
  const drafts: DraftQuote[] = [];
  for (const [i, pair] of speech.entries()) {
    const left = gaps[i] as Gap;
    const right = gaps[i + 1] as Gap;
    const words = trimWords(text, pair);
    const before = left.before === 'runs-on' ? null : left.before;
    const previous = drafts.at(-1);
    if (right.after !== null) drafts.push(toDraft(text, words, right.after, published));
    else if (before !== null) drafts.push(toDraft(text, words, before, published));
    else if (left.before === 'runs-on' && previous !== undefined) {
      drafts.push({ ...previous, spans: [words], rule: 'interposed-cue', link: 'continues-previous' });
      continue;
    } else drafts.push(toDraft(text, words, null, published));
    const joined =
      previous !== undefined &&
      (left.before === 'runs-on' || left.empty || (left.after !== null && left.sentences.length === 0));
    if (joined && (left.before === 'runs-on' || left.empty || drafts.at(-1)?.cue === null)) {
      drafts[drafts.length - 1] = { ...(drafts.at(-1) as DraftQuote), link: 'continues-previous' };
    }
  }
  return passBack(drafts);
}

/** `“A.” “B,” kata X.`: A, which has no cue of its own, takes that of B. */
function passBack(drafts: readonly DraftQuote[]): readonly DraftQuote[] {
  const result = [...drafts];
  for (let i = result.length - 2; i >= 0; i -= 1) {
    const draft = result[i] as DraftQuote;
    const next = result[i + 1] as DraftQuote;
    if (draft.cue !== null || draft.mention !== null || next.link !== 'continues-previous' || next.cue === null)
      continue;
    const { cue, mention, saidAt, saidIn, occasion } = next;
    result[i] = { ...draft, cue, mention, rule: 'cued-by-next', saidAt, saidIn, occasion };
  }
  return result;
}

/**
 * Finds the direct quotes of one paragraph: the words between the marks that are speech, with the words that attribute them.
 * @example findDirect(text, paragraph, null) // «Kami siap,» ujar Ratna. → one quote, cue «ujar», mention «Ratna»
 */
export function findDirect(text: string, paragraph: Span, published: string | null): DirectSpeech {
  const marks = pairMarks(text, paragraph);
  const pairs = marks.pairs.length > 0 ? marks.pairs : pairSingleMarks(text, paragraph);
  const speech = selectSpeech(text, paragraph, pairs).map((pair) => recoverEnd(text, pair));
  const gaps: Gap[] = [];
  for (let i = 0; i <= speech.length; i += 1) {
    const previous = speech[i - 1];
    const next = speech[i];
    const gap = { start: previous?.close ?? paragraph.start, end: next?.open ?? paragraph.end };
    gaps.push(readGap(text, gap, previous ?? null, next !== undefined));
  }
  const warnings: QuoteWarning[] = [
    ...speech
      .filter((pair) => !pair.closed)
      .map((pair) => ({ code: 'unclosed-mark' as const, start: pair.open, end: pair.end })),
    ...marks.stray.map((at) => ({ code: 'stray-mark' as const, start: at, end: at + 1 })),
  ];
  const quotes = attribute(text, speech, gaps, published);
  return {
    quotes: quotes.flatMap((quote) => [quote, ...quote.spans.flatMap((span) => findInner(text, span))]),
    sentences: gaps.flatMap((gap) => gap.sentences),
    warnings,
  };
}
