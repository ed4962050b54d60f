import type { AuditReport, ReportQuote } from '../model/report.ts';
import type { Language } from './format.ts';
import type { Messages } from './message-keys.ts';
import { messages } from './messages.ts';

/** As many colours as the eye tells apart; further speakers share them. */
export const speakerColors = 8;

/** What the parts of the HTML report of one article share. */
export interface HtmlContext {
  readonly report: AuditReport;
  readonly lang: Language;
  readonly words: Messages;
  /** Code points of the article's text, which all offsets count. */
  readonly points: readonly string[];
  /** Level of the article's heading: 1 alone in the file, 2 below an index. */
  readonly level: 1 | 2;
  /** A name that is unique in the file; several articles may share one. */
  id(name: string): string;
  /** Class that colours the words of a speaker. */
  color(speaker: string | null): string;
  nameOf(quote: ReportQuote): string;
  topicClass(topic: string): string;
}

/** What the file knows about the place of one article in it. */
export interface HtmlPlace {
  readonly lang: Language;
  readonly number: number;
  readonly level: 1 | 2;
  readonly topics: readonly string[];
}

/**
 * Prepares what the parts of one article's HTML share.
 * @example htmlContext(report, { lang: 'id', number: 1, level: 1, topics: [] }).id('q1') // 'r1-q1'
 */
export function htmlContext(report: AuditReport, { lang, number, level, topics }: HtmlPlace): HtmlContext {
  const words = messages[lang];
  const order = new Map(report.speakers.map(({ id }, i) => [id, i % speakerColors]));
  const names = new Map(report.speakers.map(({ id, name }) => [id, name]));
  return {
    report,
    lang,
    words,
    points: Array.from(report.article.text),
    level,
    id: (name) => `r${number}-${name}`,
    color: (speaker) => (speaker === null ? 's-none' : `s${order.get(speaker) ?? '-none'}`),
    nameOf: ({ speaker }) => (speaker === null ? undefined : names.get(speaker)) ?? words.noSpeaker,
    topicClass: (topic) => `t${topics.indexOf(topic)}`,
  };
}
