import type { QuoteWarning } from '../model/quote.ts';
import type { Warning } from '../model/source.ts';
import { ellipsize } from './wrap.ts';

const excerptLength = 40;

const whatHappened: Readonly<Record<QuoteWarning['code'], string>> = {
  'unclosed-mark': 'a quotation mark opens and is never closed',
  'stray-mark': 'a quotation mark stands alone',
  'quote-too-long': 'what looks like one quote is longer than any, and was left out',
};

/**
 * A remark as the report prints it; one of the quote finder gets its words and the place it is about.
 * @example reportWarning({ code: 'unclosed-mark', start: 0, end: 1 }, '“Kami siap.').message // 'a quotation mark opens and is never closed: “Kami siap.'
 */
export function reportWarning(warning: Warning | QuoteWarning, text: string): Warning {
  if ('message' in warning) return { code: warning.code, message: warning.message };
  const [line = ''] = text.slice(warning.start, warning.start + 2 * excerptLength).split('\n', 1);
  return { code: warning.code, message: `${whatHappened[warning.code]}: ${ellipsize(line, excerptLength, '...')}` };
}
