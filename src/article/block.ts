import type { RemovalReason } from '../model/article.ts';

/** What a block of the page is before anybody decides whether it is article: by markup, or by its shape in plain text. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'table' | 'caption';

/** A block of the page in reading order. Text is normalised: one line, single spaces, no NBSP. */
export interface Block {
  readonly text: string;
  readonly kind: BlockKind;
  /** 1 for the first page. */
  readonly page: number;
  /** Nobody sees it before a click. */
  readonly hidden?: true;
  /** Set when the block is not article. */
  readonly removed: { readonly reason: RemovalReason; readonly rule: string } | null;
}
