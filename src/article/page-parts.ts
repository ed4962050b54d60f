import type { ArticleMeta } from './assemble.ts';
import type { Block } from './block.ts';
import type { PagePaging } from './page-paging.ts';

/** One page of an article, read but not yet joined with the others. */
export interface PageParts {
  readonly blocks: readonly Block[];
  readonly meta: ArticleMeta;
  /** Null for a plain text, whose pager is among its lines. */
  readonly paging: PagePaging | null;
}
