import type { DomElement } from '../page/dom.ts';
import type { BlockKind } from './block.ts';
import type { ElementVerdict } from './element-verdict.ts';

/** A block of the page as its markup gives it, before its words are judged. */
export interface RawBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly removed: ElementVerdict | null;
  /** Characters of its text that are inside links. */
  readonly linked: number;
  /** The block element that holds it. */
  readonly element: DomElement;
}
