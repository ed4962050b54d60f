import type { Span } from '../model/span.ts';
import { readCircumstances } from './circumstances.ts';
import type { DraftQuote } from './draft-quote.ts';
import type { GapAttribution } from './read-gap.ts';

/** The words of a quote without the space and the comma at its edges. */
export function trimWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] as string)) start += 1;
  while (end > start && /[\s,]/u.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}

/** A direct quote with its attribution; `found` is null where no words attribute it. */
export function toDraft(text: string, words: Span, found: GapAttribution | null, published: string | null): DraftQuote {
  const base = { kind: 'direct' as const, spans: [words], link: null };
  if (found === null)
    return { ...base, cue: null, mention: null, rule: 'no-cue', saidAt: null, saidIn: null, occasion: null };
  const cueToken = found.cue === null ? undefined : found.tokens[found.cue.token];
  const cue =
    cueToken === undefined || found.cue === null
      ? null
      : { start: cueToken.start, end: cueToken.end, class: found.cue.class };
  const from = found.source === null ? undefined : found.tokens[found.source.from];
  const to = found.source === null ? undefined : found.tokens[found.source.to - 1];
  const phrase = from === undefined || to === undefined ? null : { start: from.start, end: to.end };
  const enclitic = cue !== null && found.rule === 'quote-cue-enclitic';
  const mention =
    phrase !== null && found.source !== null
      ? { ...phrase, form: found.source.form, phrase }
      : enclitic
        ? { start: cue.start, end: cue.end, form: 'enclitic' as const, phrase: { start: cue.start, end: cue.end } }
        : null;
  const beside = text.slice(found.sentence.start, found.sentence.end);
  return { ...base, cue, mention, rule: found.rule, ...readCircumstances(beside, found.sentence.start, published) };
}
