import { boilerplateRules } from '../lexicon/boilerplate.ts';
import type { RemovalReason } from '../model/article.ts';

/** What is known about the place of a line. */
export interface LineContext {
  /** No paragraph of the article stands before it. */
  readonly atHead: boolean;
  /** No paragraph of the article stands after it. */
  readonly atTail: boolean;
}

/** Why a line is no part of the article. */
export interface LineVerdict {
  readonly reason: RemovalReason;
  readonly rule: string;
  /** The line is only a label (`Baca Juga:`): the headline on the next line goes with it. */
  readonly takesNext: boolean;
}

/** No boilerplate line is longer; it also bounds the work of the patterns. */
const LONGEST_LINE = 400;

/**
 * Judges one line by the boilerplate rules; null when it may be article.
 * @example classifyLine('Baca juga: KPU Kota Damai Buka Pendaftaran', place) // → { reason: 'related-link', rule: 'baca-juga', … }
 */
export function classifyLine(line: string, context: LineContext): LineVerdict | null {
  if (line.length > LONGEST_LINE) return null;
  for (const rule of boilerplateRules) {
    if (rule.where === 'head' && !context.atHead) continue;
    if (rule.where === 'tail' && !context.atTail) continue;
    if (rule.pattern.test(line)) return { reason: rule.reason, rule: rule.id, takesNext: rule.where === 'label' };
  }
  return null;
}
