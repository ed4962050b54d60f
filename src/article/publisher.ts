import type { RemovalReason } from '../model/article.ts';

/** A publisher's template as it was from a date on; selectors are CSS. */
export interface PublisherVersion {
  /** First year (or year and month) in which the template was seen. */
  readonly seen: string;
  readonly body: string;
  readonly title?: string;
  readonly authors?: string;
  readonly editors?: string;
  readonly date?: string;
  /** Furniture inside the body. */
  readonly remove?: readonly { readonly selector: string; readonly reason: RemovalReason }[];
}

/** Where an outlet puts the pages of a long article: `?page=2` or `/2`, and all of them as one. */
export interface PagingScheme {
  readonly numbered?: 'query' | 'path';
  readonly whole?: 'page=all' | 'single=1';
}

/** What is known of one outlet's pages. */
export interface Publisher {
  readonly id: string;
  readonly name: string;
  /** Host suffixes: `kompas.com` also covers `medan.kompas.com`. */
  readonly hosts: readonly string[];
  /** Newest template first; the first whose body is on the page is used. */
  readonly versions: readonly PublisherVersion[];
  /** Missing where the outlet has no pages, keeps all of them in one document, or nobody has looked. */
  readonly paging?: PagingScheme;
}
