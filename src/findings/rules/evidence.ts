import type { Evidence } from '../../model/claim.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';

/** A stretch of the text as evidence. @example evidenceAt('Kami siap.', { start: 0, end: 4 }).text // 'Kami' */
export function evidenceAt(text: string, { start, end }: Span): Evidence {
  return { text: text.slice(start, end), start, end };
}

/** The spans of a quote as evidence. @example quoteEvidence(text, quote)[0]?.text // 'Kami siap' */
export function quoteEvidence(text: string, { spans }: Quote): readonly Evidence[] {
  return spans.map((span) => evidenceAt(text, span));
}
