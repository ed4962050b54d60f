import type { Failure } from './failure.ts';

/** What became of a quote: still there word for word, there but elsewhere, there in other words, or not found. */
export type QuoteState = 'unchanged' | 'moved' | 'changed' | 'gone';

/** A stretch of the old or the new words. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface QuoteVerdict {
  readonly id: string;
  readonly text: string;
  readonly state: QuoteState;
  /** The words that stand there now, for a quote that changed. */
  readonly now: string | null;
  readonly diff: readonly DiffPart[];
}

/** `unread`: it could not be looked at, which says nothing of the quotes. */
export type PageState = 'same' | 'edited' | 'removed' | 'unread';

/** A page's report against the page as it is now. */
export interface Verification {
  readonly input: string;
  readonly url: string | null;
  readonly page: PageState;
  /** What was edited: the headline, the date of publication, the text. */
  readonly edited: readonly ('title' | 'date' | 'text')[];
  readonly failure: Failure | null;
  readonly quotes: readonly QuoteVerdict[];
}
