import type { ChalkInstance } from 'chalk';
import type { Article } from '../model/article.ts';
import type { Report } from '../model/report.ts';

/** The languages a report can be written in; JSON keys are always English. */
export type Language = 'id' | 'en';

/** What an audit knows beside its report: where the body was found and where paragraphs were joined again. */
export type ArticleTrace = Pick<Article, 'foundBy' | 'rejoins'>;

/** What a format may know about its reader. Machine formats ignore all of it. */
export interface RenderOptions {
  readonly lang: Language;
  /** Colours for the terminal; `new Chalk({ level: 0 })` gives plain text. */
  readonly colors: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  /** Show every quote, where a format would shorten a long list. */
  readonly all?: boolean;
  /** Show which rule decided each thing. */
  readonly explain?: boolean;
  /** What is known of each report beside what it says itself; only explanations use it. */
  readonly traces?: ReadonlyMap<Report, ArticleTrace>;
  /** Draw with ASCII signs only. The words of the page are never changed. */
  readonly ascii?: boolean;
  /** Add an empty ClaimReview to each checkable claim, for a person to fill in. */
  readonly reviewForms?: boolean;
  /** The terminal knows OSC 8 hyperlinks. */
  readonly links?: boolean;
}

/** One way of writing reports down: pure, from reports to a string that ends in a newline. */
export interface ReportFormat {
  readonly name: string;
  /** Of the files it makes, without the dot. */
  readonly extension: string;
  /** Asynchronous only because a format loads what it needs when it is first used. */
  render(reports: readonly Report[], options: RenderOptions): Promise<string>;
}
