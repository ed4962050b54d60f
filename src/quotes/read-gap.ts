import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { attributeAfter, attributeBefore, type SpeechAttribution } from './attribute-speech.ts';

/** The words between two direct quotes of a paragraph (or its edges), cut into sentences, with what they say about the quotes beside them. */
export interface Gap extends Span {
  /** Attribution of the quote before, in the first sentence. */
  readonly after: GapAttribution | null;
  /** Attribution of the quote behind, in the last sentence; `runs-on` when that sentence still belongs to the quote before. */
  readonly before: GapAttribution | 'runs-on' | null;
  /** The sentences that attribute neither. */
  readonly sentences: readonly Span[];
  /** No words at all. */
  readonly empty: boolean;
}

export interface GapAttribution extends SpeechAttribution {
  readonly tokens: readonly Token[];
  readonly sentence: Span;
}

const ENDS = /[.!?…]["”»’')\]]*\s*$/u;
const NO_WORDS = /^[^\p{L}\p{N}]*$/u;

function withTokens(found: SpeechAttribution | null, tokens: readonly Token[], sentence: Span): GapAttribution | null {
  return found === null ? null : { ...found, tokens, sentence };
}

/** Does the quote that ends at `at` stop in the middle of its sentence? `“Kami siap,”` */
function isOpen(text: string, quote: Span): boolean {
  return !/[.…]\s*$/u.test(text.slice(quote.start, quote.end));
}

/**
 * Reads the words between two direct quotes. `previous` and `next` say whether there is a quote on that side.
 * @example readGap(text, { start: 12, end: 40 }, quote, true) // `ujar Ratna. Ia menambahkan,` → after: ujar Ratna, before: Ia menambahkan
 */
export function readGap(text: string, gap: Span, previous: Span | null, next: boolean): Gap {
  const sentences = [...splitSentences(text, gap)];
  if (NO_WORDS.test(text.slice(gap.start, gap.end)))
    return { ...gap, after: null, before: null, sentences: [], empty: true };
  let after: GapAttribution | null = null;
  const first = sentences[0];
  if (previous !== null && first !== undefined) {
    const tokens = tokenize(text, first);
    after = withTokens(attributeAfter(tokens, isOpen(text, previous)), tokens, first);
  }
  let before: Gap['before'] = null;
  const last = sentences.at(-1);
  if (next && last !== undefined && !ENDS.test(text.slice(last.start, last.end))) {
    const tokens = tokenize(text, last);
    const found = attributeBefore(tokens);
    if (after !== null && sentences.length === 1)
      before = /[,:]\s*$/u.test(text.slice(gap.start, gap.end)) ? 'runs-on' : null;
    else
      before =
        found === 'runs-on'
          ? sentences.length === 1 && previous !== null
            ? 'runs-on'
            : null
          : withTokens(found, tokens, last);
  }
  const used = new Set<Span>();
  if (after !== null && first !== undefined) used.add(first);
  if (before !== null && last !== undefined) used.add(last);
  return { ...gap, after, before, sentences: sentences.filter((sentence) => !used.has(sentence)), empty: false };
}
