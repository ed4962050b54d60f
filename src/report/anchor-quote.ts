import type { Article } from '../model/article.ts';
import type { ReportQuote } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { AttributedQuote } from '../model/speaker.ts';
import { textFragment } from './text-fragment.ts';

/** W3C selectors and Hypothesis agree on this much context. */
const contextLength = 32;

type QuoteAnchor = ReportQuote['anchor'];

/** The last (or first) code points of a piece that is known to be long enough. */
const lastCodePoints = (text: string): string => Array.from(text).slice(-contextLength).join('');
const firstCodePoints = (text: string): string => Array.from(text).slice(0, contextLength).join('');

function countOccurrences(text: string, exact: string): number {
  let count = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) count++;
  return count;
}

/** From the first word of the quote to its last, an inserted cue included: what stands in one piece on the page. */
function enclosingSpan(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** The address of the page that the words stand on; null when they run over two pages or wait for a click. */
function addressOf(article: Article, { start, end }: Span, addresses: PageAddresses): string | null {
  const paragraphs = article.paragraphs.filter((paragraph) => paragraph.start < end && paragraph.end > start);
  const first = paragraphs[0]?.page;
  if (first === undefined || paragraphs.some(({ page, unreachable }) => page !== first || unreachable === true))
    return null;
  return addresses.pages.get(first) ?? (first === 1 ? addresses.main : null);
}

/** Where the article was read. */
export interface PageAddresses {
  readonly main: string | null;
  readonly pages: ReadonlyMap<number, string>;
}

/**
 * Prepares the anchors of an article's quotes: exact words, context on both sides, how often they occur, and a link to them.
 * @example anchorQuotes(article, addresses)(quote).exact // 'Kami menerima 37 laporan'
 */
export function anchorQuotes(article: Article, addresses: PageAddresses): (quote: AttributedQuote) => QuoteAnchor {
  const { text } = article;
  const beside = [article.title, article.subtitle, ...article.removed.map((removal) => removal.text)];
  const page = [text, ...beside].join('\n').toLowerCase();
  const counts = new Map<string, number>();
  return (quote) => {
    const span = enclosingSpan(quote.spans);
    const exact = text.slice(span.start, span.end);
    const occurrences = counts.get(exact) ?? (exact === '' ? 0 : countOccurrences(text, exact));
    counts.set(exact, occurrences);
    const url = occurrences === 1 ? addressOf(article, span, addresses) : null;
    const broken = quote.repaired.length > 0 || exact.includes('\n');
    return {
      exact,
      prefix: lastCodePoints(text.slice(Math.max(0, span.start - 2 * contextLength), span.start)),
      suffix: firstCodePoints(text.slice(span.end, span.end + 2 * contextLength)),
      occurrences,
      textFragment: url === null ? null : textFragment({ url, exact, page, broken }),
    };
  };
}
