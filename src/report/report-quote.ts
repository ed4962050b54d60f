import type { ReportQuote } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { AttributedQuote } from '../model/speaker.ts';
import type { ToCodePoints } from './offsets.ts';

/** What a quote is printed against. */
export interface QuoteContext {
  readonly text: string;
  readonly at: ToCodePoints;
  readonly anchor: (quote: AttributedQuote) => ReportQuote['anchor'];
}

/**
 * A quote as the report prints it: its words, its place in code points, who said it and by which rule.
 * @example reportQuote(quote, context).text // 'Kami siap' from “Kami siap,” ujarnya.
 */
export function reportQuote(quote: AttributedQuote, { text, at, anchor }: QuoteContext): ReportQuote {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const evidence = (span: Span) => ({ text: words(span), start: at(span.start), end: at(span.end) });
  const { mention, cue, saidAt, saidIn, occasion } = quote;
  return {
    id: quote.id,
    kind: quote.kind,
    text: quote.spans.map(words).join(' '),
    spans: quote.spans.map(({ start, end }) => ({ start: at(start), end: at(end) })),
    speaker: quote.speaker,
    mention: mention && evidence(mention),
    cue: cue && { ...evidence(cue), class: cue.class },
    attribution: { rule: quote.rule, resolution: quote.resolution, confidence: quote.confidence },
    continues: quote.continues,
    repaired: quote.repaired.map(({ text: noise, reason }) => ({ text: noise, reason })),
    inside: quote.inside,
    saidAt: saidAt && { text: words(saidAt), date: saidAt.date, basis: saidAt.basis },
    saidIn: saidIn && { text: words(saidIn) },
    occasion: occasion && { text: words(occasion) },
    anchor: anchor(quote),
  };
}
