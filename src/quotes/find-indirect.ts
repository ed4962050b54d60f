import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { readCircumstances } from './circumstances.ts';
import type { DraftQuote } from './draft-quote.ts';
import { findReport } from './find-report.ts';
import type { ReportedClause } from './reported-clause.ts';

const FINAL = new Set(['.', '!', '?', '…']);
const DOUBLE_MARK = /["“”„«»]/u;

/** The tokens of a sentence without its end marks. */
export function sentenceTokens(text: string, sentence: Span): readonly Token[] {
  const tokens = [...tokenize(text, sentence)];
  while (tokens.length > 0 && FINAL.has((tokens.at(-1) as Token).text)) tokens.pop();
  return tokens;
}

function spanOf(tokens: readonly Token[], [from, to]: readonly [number, number]): Span | null {
  let a = from;
  let b = to;
  while (a < b && [',', ':', ';'].includes((tokens[a] as Token).text)) a += 1;
  while (b > a && [',', ':', ';'].includes((tokens[b - 1] as Token).text)) b -= 1;
  return b > a ? { start: (tokens[a] as Token).start, end: (tokens[b - 1] as Token).end } : null;
}

/** The text of a sentence with the reported clause blanked out, so that date and place are read beside it only. */
function besideClause(text: string, sentence: Span, clause: readonly Span[]): string {
  let beside = '';
  let at = sentence.start;
  for (const span of clause) {
    beside += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return beside + text.slice(at, sentence.end);
}

function draft(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  report: ReportedClause,
  published: string | null,
): DraftQuote | null {
  const spans = report.clause.map((range) => spanOf(tokens, range)).filter((span): span is Span => span !== null);
  if (spans.length === 0) return null;
  const cue = tokens[report.cue] as Token;
  const mixed = spans.some((span) => DOUBLE_MARK.test(text.slice(span.start, span.end)));
  const kind: Quote['kind'] = mixed ? 'mixed' : 'indirect';
  return {
    kind,
    spans,
    cue: { start: cue.start, end: (tokens[(report.cueTo ?? report.cue + 1) - 1] as Token).end, class: report.cueClass },
    mention: mentionOf(tokens, report, cue),
    rule: report.rule,
    link: null,
    ...readCircumstances(besideClause(text, sentence, spans), sentence.start, published),
  };
}

function mentionOf(tokens: readonly Token[], report: ReportedClause, cue: Token): DraftQuote['mention'] {
  if (report.source === null)
    return { start: cue.start, end: cue.end, form: 'enclitic', phrase: { start: cue.start, end: cue.end } };
  const phrase = {
    start: (tokens[report.source.from] as Token).start,
    end: (tokens[report.source.to - 1] as Token).end,
  };
  return { ...phrase, form: report.source.form, phrase };
}

/**
 * Finds the reported clause of one sentence without quotation marks of its own, or with marked fragments in it (`mixed`).
 * @example findIndirect(text, sentence, null) // Menurut dia, logistik sudah tiba. → «logistik sudah tiba»
 */
export function findIndirect(text: string, sentence: Span, published: string | null): DraftQuote | null {
  const tokens = sentenceTokens(text, sentence);
  const report = findReport(tokens);
  return report === null ? null : draft(text, sentence, tokens, report, published);
}
