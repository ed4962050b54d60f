import { diffWords } from 'diff';
import type { Failure } from '../model/failure.ts';
import type { AuditReport, Report, ReportQuote } from '../model/report.ts';
import type { DiffPart, QuoteVerdict, Verification } from '../model/verification.ts';

/** Code points of context that must agree on one side for a quote to stand where it stood. */
const CONTEXT = 16;
const LEAST_ALIKE = 0.5;

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ');
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function stands(text: string, { exact, prefix, suffix }: ReportQuote['anchor']): boolean {
  const before = plain(prefix).slice(-CONTEXT);
  const after = plain(suffix).slice(0, CONTEXT);
  return text.includes(before + plain(exact)) || text.includes(plain(exact) + after);
}

/** How many of the words two stretches share, from 0 to 1 (Dice's coefficient over the words as a bag). */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

function nearest(quote: ReportQuote, now: AuditReport): string | null {
  const own = wordsOf(quote.anchor.exact);
  const scored = now.quotes.map(({ anchor }) => ({ text: anchor.exact, score: likeness(own, wordsOf(anchor.exact)) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { text: '', score: 0 });
  return best.score >= LEAST_ALIKE ? best.text : null;
}

function judgeQuote(quote: ReportQuote, now: AuditReport, text: string): QuoteVerdict {
  const base = { id: quote.id, text: quote.text, now: null, diff: [] };
  if (stands(text, quote.anchor)) return { ...base, state: 'unchanged' };
  if (text.includes(plain(quote.anchor.exact))) return { ...base, state: 'moved' };
  const other = nearest(quote, now);
  if (other === null) return { ...base, state: 'gone' };
  const diff = diffWords(quote.anchor.exact, other).map(
    ({ added, removed, value }): DiffPart => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }),
  );
  return { ...base, state: 'changed', now: other, diff };
}

const isRemoved = ({ code, status }: Failure): boolean => code === 'http-status' && (status === 404 || status === 410);

/**
 * Compares a report with a new one of the same page: of each quote whether it is still there word for word, and what of the page was
 * edited. A page that could not be read says nothing of its quotes.
 * @example compareReports(before, now).quotes[0]?.state // “Kami siap” → “Kami belum siap”: 'changed'
 */
export function compareReports(before: AuditReport, now: Report): Verification {
  const { input, url } = before.source;
  if (!now.ok) {
    const removed = isRemoved(now.error);
    const quotes = before.quotes.map(({ id, text }) => ({ id, text, state: 'gone' as const, now: null, diff: [] }));
    return {
      input,
      url,
      page: removed ? 'removed' : 'unread',
      edited: [],
      failure: now.error,
      quotes: removed ? quotes : [],
    };
  }
  const edited = [
    ...(before.article.title === now.article.title ? [] : ['title' as const]),
    ...(before.article.publishedAt === now.article.publishedAt ? [] : ['date' as const]),
    ...(before.article.textSha256 === now.article.textSha256 ? [] : ['text' as const]),
  ];
  const text = plain(now.article.text);
  return {
    input,
    url,
    page: edited.length === 0 ? 'same' : 'edited',
    edited,
    failure: null,
    quotes: before.quotes.map((quote) => judgeQuote(quote, now, text)),
  };
}
